import type { EchoDirection, FirstBy } from './echo.js';
import type { Links } from './find-links.js';
import type { PlacedBody } from './own-words.js';
import { isBefore } from './read-moment.js';
import { findSelfNaming } from './find-self-naming.js';
import type { SharedText } from './weigh-stretches.js';

/** Two articles with what they share. */
export interface Pair {
  readonly a: PlacedBody;
  readonly b: PlacedBody;
  readonly text: SharedText;
  readonly links: Links;
}

/** Who had it first, and what says so. */
export interface FoundDirection {
  readonly direction: EchoDirection;
  readonly by: FirstBy;
  /** The outlet that both credit, or by its own name; null for the other ways. */
  readonly name: string | null;
}

type DirectionRule = (pair: Pair) => FoundDirection | null;

/** The rules in order of trust: what an article states itself, before what its date or its gaps betray. */
const RULES: readonly DirectionRule[] = [byCredit, byCommonCredit, bySelfNaming, byDate, byGap];

/** Who had the shared text first; unknown where nothing says it. */
export function findDirection(pair: Pair): FoundDirection {
  for (const rule of RULES) {
    const found = rule(pair);
    if (found) return found;
  }
  return { direction: 'unknown', by: 'nothing', name: null };
}

const towards = (fromA: boolean): EchoDirection => (fromA ? 'a-to-b' : 'b-to-a');

function byCredit({ links }: Pair): FoundDirection | null {
  if (links.aCreditsB === links.bCreditsA) return null; // none, or a circle of credits
  return { direction: towards(links.bCreditsA), by: 'credit', name: null };
}

/** Two takers from one giver: neither has it from the other as far as they say. */
function byCommonCredit({ links }: Pair): FoundDirection | null {
  return links.both && !links.aCreditsB ? { direction: 'unknown', by: 'common-credit', name: links.both } : null;
}

/** A copy that still says "told the Herald" betrays the Herald. */
function bySelfNaming({ a, b, text }: Pair): FoundDirection | null {
  const ofA = findSelfNaming(
    a,
    text.stretches.map(({ a: at, length }) => [at, at + length]),
  );
  const ofB = findSelfNaming(
    b,
    text.stretches.map(({ b: at, length }) => [at, at + length]),
  );
  if ((ofA === null) === (ofB === null)) return null;
  return { direction: towards(ofA !== null), by: 'own-name', name: ofA ?? ofB };
}

function byDate({ a, b }: Pair): FoundDirection | null {
  const [x, y] = [a.body.moment, b.body.moment];
  if (!x || !y) return null;
  return isBefore(x, y) || isBefore(y, x) ? { direction: towards(isBefore(x, y)), by: 'dates', name: null } : null;
}

/** An article that is nothing but the beginning of the other and breaks off was cut from it. */
function byGap({ a, b, text }: Pair): FoundDirection | null {
  for (const [whole, part] of [
    [a, b],
    [b, a],
  ] as const) {
    const isShorter = part.starts.length * 1.3 <= whole.starts.length;
    if (isShorter && text.similarity >= 0.95 && isBrokenOff(part))
      return { direction: towards(whole === a), by: 'broken-off', name: null };
  }
  return null;
}

function isBrokenOff({ body, ends }: PlacedBody): boolean {
  const last = ends.at(-1) ?? 0;
  const after = body.reading.page.text.slice(last, last + 12);
  return /^\s*(?:\.\.\.|…|\[…\]|\[\.\.\.\])/.test(after);
}
