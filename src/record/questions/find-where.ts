import type { Relation } from '../../trace/claim/claim.js';
import { splitWords } from '../../words.js';
import { loadRows } from '../load-rows.js';
import type { NewsRecord } from '../record.js';
import { toTerm } from '../search/count-terms.js';
import { TRACE_TABLES } from '../trace-tables.js';
import { type ChainAccount, findChains } from './chain-account.js';
import { type ClaimBrief, findClaims } from './claim-brief.js';
import { gatherOrigins, type OriginAccount } from './gather-origins.js';
import { whereIn } from './where-in.js';

/** An origin of a claim with the chain of every article that has it from there, and why they count as one; those who deny the claim come last. */
export interface WhereOrigin extends OriginAccount {
  /** A sentence with the evidence quoted; null where only one article has the claim from there. */
  readonly why: string | null;
  /** Whether those who have it from there tell what the words of the claim say, or deny it everywhere. */
  readonly stance: 'tells' | 'denies';
  /** False where it has not the sign of most mentions. */
  readonly isCounted: boolean;
}

/** Where one claim comes from. */
export interface WhereClaim {
  readonly claim: ClaimBrief;
  readonly origins: readonly WhereOrigin[];
  /** Claims that tell a part of it, or of which it tells a part. */
  readonly relations: readonly (Relation & { readonly text: string })[];
}

export interface WhereAnswer {
  readonly query: string;
  /** The claims that the words fit best, the best first. */
  readonly claims: readonly WhereClaim[];
}

/** Claims shown, and words of a query that count. */
const MOST = 3;
const WORDS = 40;
/** A claim fits where it has this share of the words, or of the best fit's. */
const LEAST_SHARE = 0.3;
const OF_BEST = 0.7;

/** Where the claims come from that the words fit best: range, chains, and why articles count as one origin. */
export async function findWhere(record: NewsRecord, query: string): Promise<WhereAnswer> {
  const ids = await matchClaims(record, query);
  const { sql, values } = whereIn('c.id', ids);
  const briefs = new Map((await findClaims(record, { sql, values })).map((c) => [c.id, c]));
  const claims = ids.flatMap((id) => briefs.get(id) ?? []);
  const explain = async (claim: ClaimBrief): Promise<WhereClaim> => {
    const chains = await findChains(record, { sql: 'claim = ?', values: [claim.id] });
    return { claim, ...(await findReasons(record, claim.id, chains)) };
  };
  return { query, claims: await Promise.all(claims.map(explain)) };
}

/** The origins of a claim's chains with why their articles count as one, and the claims that it is narrower or wider than. */
export async function findReasons(
  record: NewsRecord,
  claim: string,
  chains: readonly ChainAccount[],
): Promise<{ origins: WhereOrigin[]; relations: WhereClaim['relations'] }> {
  const [traced] = await loadRows(record, TRACE_TABLES.claims, { sql: 'WHERE id = ?', values: [claim] });
  const why = new Map((traced?.row.shared ?? []).map((s) => [s.origin, s.why]));
  const others = traced?.row.relations ?? [];
  const { sql, values } = whereIn(
    'id',
    others.map((r) => r.claim),
  );
  const texts = await record.ask<{ id: string; text: string }>(`SELECT id, text FROM claims WHERE ${sql}`, values);
  const textOf = new Map(texts.map(({ id, text }) => [id, text]));
  const origins = gatherOrigins(chains).map((account): WhereOrigin => {
    const { id } = account.origin;
    const stance = traced?.row.denied.ids.includes(id) ? 'denies' : 'tells';
    return { ...account, why: why.get(id) ?? null, stance, isCounted: traced?.row.origins.ids.includes(id) ?? false };
  });
  return {
    origins: [...origins.filter((o) => o.stance === 'tells'), ...origins.filter((o) => o.stance === 'denies')],
    relations: others.map((r) => ({ ...r, text: textOf.get(r.claim) ?? '' })),
  };
}

/** Ids of the claims whose text and mentions hold the largest share of the words, by stem. */
async function matchClaims(record: NewsRecord, query: string): Promise<string[]> {
  const terms = termsOf(query);
  if (terms.size === 0) return [];
  const rows = await record.ask<{ id: string; text: string; words: string[]; reports: number }>(
    `SELECT c.id, c.text, LIST(DISTINCT m.words) AS words, COUNT(DISTINCT m.article)::INTEGER AS reports
     FROM claims c JOIN mentions m ON m.claim = c.id GROUP BY c.id, c.text, c.nth ORDER BY c.nth`,
  );
  const scored = rows
    .map(({ id, text, words, reports }) => {
      const share = Math.max(...[text, ...words].map((one) => shareOf(terms, termsOf(one))));
      return { id, share, reports };
    })
    .filter(({ share }) => share >= LEAST_SHARE)
    .sort((a, b) => b.share - a.share || b.reports - a.reports || (a.id < b.id ? -1 : 1));
  const best = scored[0]?.share ?? 0;
  return scored
    .filter(({ share }) => share >= best * OF_BEST)
    .slice(0, MOST)
    .map(({ id }) => id);
}

const termsOf = (text: string): Set<string> =>
  new Set(
    splitWords(text)
      .slice(0, WORDS)
      .map((word) => toTerm(word.folded)),
  );

/** Words that both have, of all that the query has; a little less for a longer text, so that the closest stands first. */
function shareOf(query: ReadonlySet<string>, text: ReadonlySet<string>): number {
  const both = [...query].filter((term) => text.has(term)).length;
  return (both / query.size) * (1 - 0.1 * (1 - both / Math.max(1, text.size)));
}
