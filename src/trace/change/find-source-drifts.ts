import { groupBy } from '../../group-by.js';
import { sliceSpan } from '../../span.js';
import type { StatedSources } from '../origin/origin.js';
import type { Drift } from './change.js';
import { leaveOutDoubles } from './leave-out-doubles.js';
import type { TracedClaims } from './traced-claims.js';

/**
 * Relays that change how many or what kind of unnamed people a claim rests on: `one person familiar` becomes `sources`, then
 * `officials`. Each chain is held against the nearest outlet of its way that states its own sources. More people, or people of a
 * higher kind, count as sharpened.
 */
export function findSourceDrifts({ chains, textOf }: Pick<TracedClaims, 'chains' | 'textOf'>): Drift[] {
  const drifts: Drift[] = [];
  for (const [claim, told] of groupBy(chains, (c) => c.claim)) {
    const stated = told.filter((c) => c.sources !== null);
    const byOutlet = groupBy(stated, (c) => c.outlet);
    for (const chain of stated) {
      const source = chain.steps.flatMap((s) => byOutlet.get(s.to) ?? []).find((c) => c.article !== chain.article);
      const change = source?.sources && chain.sources ? compareSources(source.sources, chain.sources) : null;
      if (!change || !source?.sources || !chain.sources) continue;
      const words = [
        sliceSpan(textOf(source.article), source.sources.span),
        sliceSpan(textOf(chain.article), chain.sources.span),
      ];
      const why = `its unnamed sources: “${words[0] ?? ''}” became “${words[1] ?? ''}”`;
      drifts.push({ claim, from: source.mention, to: chain.mention, change, why });
    }
  }
  return leaveOutDoubles(drifts);
}

/** Who counts for how much: nobody in particular, somebody with a post. */
const RANK: Readonly<Record<string, number>> = {
  person: 1,
  friend: 1,
  source: 1,
  insider: 1,
  interlocutor: 1,
  employee: 1,
  witness: 1,
};
const POST = 2;
/** More than one, and nobody says how many. */
const MANY = 1.5;

function compareSources(from: StatedSources, to: StatedSources): Drift['change'] | null {
  const number = (to.number ?? MANY) - (from.number ?? MANY);
  const rank = (RANK[to.kind] ?? POST) - (RANK[from.kind] ?? POST);
  // Between `two` and `sources` nothing is added: the plural stands for any number.
  const isVague = (from.number === null && (to.number ?? 0) > 1) || (to.number === null && (from.number ?? 0) > 1);
  const more = isVague ? 0 : number;
  if (more > 0 || (more === 0 && rank > 0)) return 'sharpened';
  return more < 0 || rank < 0 ? 'softened' : null;
}
