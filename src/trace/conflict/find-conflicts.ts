import type { Claim, ClaimedMention } from '../claim/claim.js';
import { compareNumbers } from './compare-numbers.js';
import { compareOutcomes } from './compare-outcomes.js';
import { compareDates } from './compare-dates.js';
import type { Conflict } from './conflict.js';

/** What conflicts are found in: `speakerOf` gives who a mention is said by, null for an article's own words. */
export interface ComparedPile {
  readonly claims: readonly Claim[];
  readonly mentions: readonly ClaimedMention[];
  readonly textOf: (article: string) => string;
  readonly speakerOf: (mention: ClaimedMention) => string | null;
  /** Whether a mention is a quotation, not a report of what somebody said. */
  readonly isQuoted?: (mention: ClaimedMention) => boolean;
}

/** What a comparison finds in two mentions; null where both can hold. */
export type Finding = Pick<Conflict, 'kind' | 'verdict' | 'why'> | null;

/** Compares two mentions of one claim, the earlier first where their dates are known. */
export type Comparison = (a: ClaimedMention, b: ClaimedMention, pile: ComparedPile) => Finding;

const COMPARISONS: readonly Comparison[] = [compareOutcomes, compareNumbers, compareDates];

/** Pairs of mentions of one claim that cannot both hold, at most one of a kind for each pair of articles. */
export function findConflicts(pile: ComparedPile): Conflict[] {
  const byId = new Map(pile.mentions.map((m) => [m.id, m]));
  const rankOf = (m: ClaimedMention): number => (pile.isQuoted?.(m) ? -1 : RANKS.indexOf(m.kind));
  return pile.claims.flatMap((claim) => {
    const mentions = claim.mentions.flatMap((id) => byId.get(id) ?? []).sort((a, b) => rankOf(a) - rankOf(b));
    const found = new Map<string, Conflict>();
    mentions.forEach((first, i) => {
      for (const second of mentions.slice(i + 1)) {
        const [a, b] = inOrder(first, second);
        for (const compare of COMPARISONS) {
          const finding = compare(a, b, pile);
          const key = finding ? `${finding.kind} ${a.article} ${b.article}` : '';
          if (finding && !found.has(key))
            found.set(key, { id: `x.${a.id}~${b.id}.${finding.kind}`, ...finding, a: a.id, b: b.id });
        }
      }
    });
    return [...found.values()];
  });
}

/** The plainest words first: quotations, then what somebody is said to have said, then the body, then lead and headline, which only sum it up. */
const RANKS = ['content', 'assertion', 'lead', 'headline'] as const;

const inOrder = (a: ClaimedMention, b: ClaimedMention): [ClaimedMention, ClaimedMention] =>
  (a.on ?? '9') < (b.on ?? '9') || ((a.on ?? '9') === (b.on ?? '9') && a.id < b.id) ? [a, b] : [b, a];
