import type { NewsRecord } from '../record.js';
import { type ClaimBrief, findClaims } from './claim-brief.js';
import { findDriftAccounts } from './drift-account.js';
import type { MentionBrief } from './mention-brief.js';
import { findOrigins, type OriginBrief } from './origin-brief.js';
import { whereIn } from './where-in.js';

/** The claim of a story that leads it, with what a reader wants to know of it first. */
export interface LeadClaim extends ClaimBrief {
  /** The origins that tell it, and those that deny it. */
  readonly sources: readonly OriginBrief[];
  readonly deniers: readonly OriginBrief[];
  /** One telling for each degree of sureness that relays added, the most careful first; empty where nothing hardened. */
  readonly ladder: readonly MentionBrief[];
}

/** Changes of wording that a ladder is built from, at most. */
const MOST = 400;

/**
 * The lead claim of each story: told by most articles, then in most headlines. One that names nobody and nothing (_this is completely
 * untrue_) leads only where no other is told by several.
 */
export async function findLeads(record: NewsRecord, stories: readonly string[]): Promise<Map<string, LeadClaim>> {
  const { sql, values } = whereIn('c.story', stories);
  const first = `c.id IN (
    SELECT arg_max(id, (told > 1 AND named, told, headlines, -nth)) FROM (
      SELECT c.id, c.story, c.nth, COUNT(DISTINCT m.article) AS told,
        BOOL_OR(m.actor IS NOT NULL OR len(m.objects) > 0) AS named,
        COUNT(*) FILTER (WHERE m.kind = 'headline') AS headlines
      FROM claims c JOIN mentions m ON m.claim = c.id WHERE ${sql} GROUP BY ALL)
    GROUP BY story)`;
  const leads = await findClaims(record, { sql: first, values }, stories.length);
  const ids = leads.map((claim) => claim.id);
  const sourcesOf = await findSources(record, ids);
  const ladderOf = await findLadders(record, ids);
  return new Map(leads.map((claim) => [claim.story, { ...claim, ...sourcesOf(claim.id), ladder: ladderOf(claim.id) }]));
}

type Sides = Pick<LeadClaim, 'sources' | 'deniers'>;

async function findSources(record: NewsRecord, claims: readonly string[]): Promise<(claim: string) => Sides> {
  const { sql, values } = whereIn('id', claims);
  const rows = await record.ask<{ id: string; told: string[]; denied: string[] }>(
    `SELECT id, told_origins AS told, denied_origins AS denied FROM claims WHERE ${sql}`,
    values,
  );
  const originOf = await findOrigins(
    record,
    rows.flatMap(({ told, denied }) => [...told, ...denied]),
  );
  const byClaim = new Map(
    rows.map(({ id, told, denied }) => [id, { sources: told.map(originOf), deniers: denied.map(originOf) }]),
  );
  return (claim) => byClaim.get(claim) ?? { sources: [], deniers: [] };
}

async function findLadders(record: NewsRecord, claims: readonly string[]): Promise<(claim: string) => MentionBrief[]> {
  const { sql, values } = whereIn('claim', claims);
  const drifts = await findDriftAccounts(record, {
    sql: `WHERE change = 'sharpened' AND ${sql} ORDER BY nth LIMIT ${MOST}`,
    values,
  });
  const told = new Map<string, MentionBrief[]>();
  for (const { claim, from, to } of drifts) told.set(claim, [...(told.get(claim) ?? []), from, to]);
  return (claim) => climb(told.get(claim) ?? []);
}

/** One telling a degree, the first in time; a degree told without a deciding word is passed over. */
export function climb(mentions: readonly MentionBrief[]): MentionBrief[] {
  const byStrength = new Map<number, MentionBrief>();
  for (const mention of mentions) {
    if (mention.certaintyWords.length === 0 || mention.certainty.endsWith('-')) continue;
    const known = byStrength.get(mention.strength);
    if (!known || dateOf(mention) < dateOf(known)) byStrength.set(mention.strength, mention);
  }
  const rungs = [...byStrength.values()].sort((a, b) => a.strength - b.strength);
  return rungs.length > 1 ? rungs : [];
}

/** Undated tellings come after dated ones. */
const dateOf = ({ article, on }: MentionBrief): string => article.published ?? on ?? '9';
