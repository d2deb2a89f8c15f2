import { groupBy } from '../../group-by.js';
import { sliceSpans } from '../../span.js';
import type { ClaimedMention } from '../claim/claim.js';
import type { Drift } from './change.js';
import type { TracedClaims } from './traced-claims.js';
import { tellTheSame } from './tell-the-same.js';

/**
 * Relays that turn a claim round: the article that they have it from affirms it and they deny it, or the reverse. An article that
 * tells both signs reports a dispute and reverses nothing; nor does one that only wishes, judges or supposes.
 */
export function findReversals({ mentions, chains, textOf }: TracedClaims): Drift[] {
  const told = groupBy(mentions.filter(isSure), (m) => m.claim);
  const chainsOf = groupBy(chains, (c) => c.claim);
  return [...told].flatMap(([claim, own]) => {
    const byArticle = groupBy(own, (m) => m.article);
    const outletOf = new Map((chainsOf.get(claim) ?? []).map((c) => [c.article, c.outlet]));
    const byOutlet = groupBy([...byArticle.keys()], (article) => outletOf.get(article) ?? '');
    const found = new Map<string, Drift>();
    for (const { article, steps } of chainsOf.get(claim) ?? []) {
      const relay = byArticle.get(article);
      const [hop] = steps;
      if (!relay || !hop || !hop.stated) continue;
      for (const other of byOutlet.get(hop.to) ?? []) {
        const source = byArticle.get(other);
        const drift = source && other !== article ? reverse(source, relay, textOf) : null;
        if (drift) found.set(`${drift.from} ${drift.to}`, drift);
      }
    }
    return [...found.values()];
  });
}

/** Told, and told as certain: a hedged denial may be a hedged affirmation. */
const isSure = ({ mode, certainty }: ClaimedMention): boolean => mode === 'told' && certainty.startsWith('CT');

const signsOf = (mentions: readonly ClaimedMention[]): string => [...new Set(mentions.map((m) => m.certainty))].join();

function reverse(
  source: readonly ClaimedMention[],
  relay: readonly ClaimedMention[],
  textOf: (article: string) => string,
): Drift | null {
  const [from, to] = [signsOf(source), signsOf(relay)];
  if (from === to || from.includes(',') || to.includes(',')) return null;
  const pair = source.flatMap((a) => relay.map((b) => [a, b] as const)).find(([a, b]) => tellTheSame(a, b));
  if (!pair) return null;
  const [a, b] = pair;
  const words = (m: ClaimedMention): string => sliceSpans(textOf(m.article), m.span);
  return {
    claim: a.claim,
    from: a.id,
    to: b.id,
    change: 'reversed',
    why: `“${words(a)}” (${a.certainty}) became “${words(b)}” (${b.certainty})`,
  };
}
