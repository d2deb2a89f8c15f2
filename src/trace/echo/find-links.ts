import { outletKey, outletName } from '../../known/find-outlet.js';
import type { Body } from './body.js';

/** What the credits of two articles say about who has it from whom. */
export interface Links {
  /** Whether a credits the outlet of b, and b that of a. */
  readonly aCreditsB: boolean;
  readonly bCreditsA: boolean;
  /** An outlet that both credit for the report, under its name; null where there is none. */
  readonly both: string | null;
}

/** Reads who credits whom. A credit for an older story that is only recalled says nothing about this text. */
export function findLinks(a: Body, b: Body): Links {
  const creditsA = creditsOf(a);
  const creditsB = creditsOf(b);
  const apart = a.outlet !== b.outlet;
  return {
    aCreditsB: apart && b.outlet !== null && creditsA.has(b.outlet),
    bCreditsA: apart && a.outlet !== null && creditsB.has(a.outlet),
    both: [...creditsA].find(([key]) => creditsB.has(key) && key !== a.outlet && key !== b.outlet)?.[1] ?? null,
  };
}

function creditsOf({ article, reading }: Body): Map<string, string> {
  const credited = new Map<string, string>();
  for (const credit of reading.credits) {
    if (credit.article !== article.id || credit.scope === 'background') continue;
    for (const name of [credit.outlet, credit.through]) if (name) credited.set(outletKey(outletName(name)), name);
  }
  return credited;
}
