import type { Claim, ClaimedMention } from '../claim/claim.js';
import { sliceSpans } from '../../span.js';
import type { Chain } from '../origin/origin.js';
import type { Drift } from './change.js';

/** What drifts are found in. */
export interface TracedClaims {
  readonly claims: readonly Claim[];
  readonly mentions: readonly ClaimedMention[];
  readonly chains: readonly Chain[];
  readonly textOf: (article: string) => string;
}

/** An article's two wordings of a claim: its body's and its headline's. */
interface Wording {
  readonly article: string;
  readonly body: ClaimedMention | null;
  readonly headline: ClaimedMention | null;
  /** Steps to the origin: the more, the further down the relay. */
  readonly depth: number;
  readonly on: string | null;
  readonly origins: ReadonlySet<string>;
}

/**
 * Wordings of one claim that change on the way: inside an article from its body to its headline, and between articles with a
 * common origin from the one nearer to it to the one further down (or, equally near, from the earlier to the later).
 */
export function findDrifts(traced: TracedClaims): Drift[] {
  const byClaim = groupMentions(traced.mentions);
  return traced.claims.flatMap((claim) => {
    const wordings = wordingsOf(
      byClaim.get(claim.id) ?? [],
      traced.chains.filter((c) => c.claim === claim.id),
    );
    const inside = wordings.flatMap((w) => (w.body && w.headline ? toDrift(w.body, w.headline, traced.textOf) : []));
    return [...inside, ...between(wordings, traced.textOf)];
  });
}

const groupMentions = (mentions: readonly ClaimedMention[]): Map<string, ClaimedMention[]> => {
  const groups = new Map<string, ClaimedMention[]>();
  for (const m of mentions) groups.set(m.claim, [...(groups.get(m.claim) ?? []), m]);
  return groups;
};

function wordingsOf(mentions: readonly ClaimedMention[], chains: readonly Chain[]): Wording[] {
  const affirmed = mentions.filter((m) => m.certainty.endsWith('+'));
  return [...new Set(affirmed.map((m) => m.article))].map((article) => {
    const own = affirmed.filter((m) => m.article === article);
    const traced = chains.filter((c) => c.article === article);
    return {
      article,
      body: own.find((m) => m.kind !== 'headline') ?? null,
      headline: own.find((m) => m.kind === 'headline') ?? null,
      depth: Math.min(...traced.map((c) => c.steps.length), 99),
      on: own[0]?.on ?? null,
      origins: new Set(traced.map((c) => c.origin)),
    };
  });
}

/** Compares each article with the nearest one before it on the way from their common origin. */
function between(wordings: readonly Wording[], textOf: (article: string) => string): Drift[] {
  const ordered = [...wordings].sort(
    (a, b) => a.depth - b.depth || (a.on ?? '9').localeCompare(b.on ?? '9') || (a.article < b.article ? -1 : 1),
  );
  return ordered.flatMap((later, i) => {
    const earlier = ordered.slice(0, i).findLast((e) => comesBefore(e, later));
    if (!earlier) return [];
    const pairs = [
      [earlier.headline ?? earlier.body, later.headline ?? later.body],
      [earlier.body, later.headline],
      [earlier.body, later.body],
    ] as const;
    const seen = new Set<string>();
    return pairs.flatMap(([from, to]) => {
      const key = `${from?.id ?? ''} ${to?.id ?? ''}`;
      if (!from || !to || seen.has(key)) return [];
      seen.add(key);
      return toDrift(from, to, textOf);
    });
  });
}

function comesBefore(a: Wording, b: Wording): boolean {
  if (![...a.origins].some((o) => b.origins.has(o))) return false;
  return a.depth < b.depth || (a.on !== null && b.on !== null && a.on < b.on);
}

function toDrift(from: ClaimedMention, to: ClaimedMention, textOf: (article: string) => string): Drift[] {
  if (from.strength === to.strength) return [];
  const words = (m: ClaimedMention): string => {
    const [first] = m.certaintyWords;
    return first ? textOf(m.article).slice(...first) : sliceSpans(textOf(m.article), m.span);
  };
  const change = to.strength > from.strength ? 'sharpened' : 'softened';
  return [
    {
      claim: from.claim,
      from: from.id,
      to: to.id,
      change,
      why: `“${words(from)}” (${from.certainty}) became “${words(to)}” (${to.certainty})`,
    },
  ];
}
