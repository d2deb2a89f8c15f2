import type { NewsRecord } from '../record.js';
import { type ArticleBrief, findArticles, OUTLET } from './article-brief.js';
import type { Hand } from './chain-account.js';
import { findHands } from './find-hands.js';
import { findLeads, type LeadClaim } from './lead-claim.js';
import { type Condition, whereIn } from './where-in.js';

/** An article of a story on the time line. */
export interface StoryPoint {
  readonly article: ArticleBrief;
  readonly hand: Hand;
}

/** What a list shows of a story. */
export interface StoryBrief {
  readonly id: string;
  readonly title: string;
  readonly from: string | null;
  readonly to: string | null;
  /** `person` where somebody merged, split or renamed it. */
  readonly by: 'person' | null;
  readonly pages: number;
  readonly articles: number;
  readonly outlets: number;
  readonly claims: number;
  /** Distinct origins behind all its claims. */
  readonly origins: number;
  /** The claim that most articles tell; null where the story has none. */
  readonly lead: LeadClaim | null;
  readonly points: readonly StoryPoint[];
}

type StoryRow = Omit<StoryBrief, 'lead' | 'points'> & { members: string[] };

/** Stories, from `stories s`; `sql` is its condition and the end of the query. */
const findStoryRows = (record: NewsRecord, { sql, values }: Condition): Promise<StoryRow[]> =>
  record.ask<StoryRow>(
    `WITH told AS (
       SELECT s.id AS story, COUNT(*) AS articles, COUNT(DISTINCT a.page) AS pages, COUNT(DISTINCT ${OUTLET}) AS outlets
       FROM (SELECT id, UNNEST(articles) AS article FROM stories) s
         JOIN articles a ON a.id = s.article JOIN pages p ON p.id = a.page
       GROUP BY s.id),
     claimed AS (
       SELECT story, COUNT(DISTINCT id) AS claims, COUNT(DISTINCT origin) AS origins
       FROM (SELECT story, id, UNNEST(CASE WHEN len(origins) = 0 THEN [NULL] ELSE origins END) AS origin FROM claims)
       GROUP BY story)
     SELECT s.id, s.title, s.first_on AS "from", s.last_on AS "to", s.made_by AS "by", s.articles AS members, t.pages, t.articles, t.outlets,
       COALESCE(c.claims, 0) AS claims, COALESCE(c.origins, 0) AS origins
     FROM stories s JOIN told t ON t.story = s.id LEFT JOIN claimed c ON c.story = s.id
     ${sql}`,
    values,
  );

/** Stories with their most-told claim and their articles along time. */
export async function findStories(record: NewsRecord, condition: Condition): Promise<StoryBrief[]> {
  const rows = await findStoryRows(record, condition);
  const members = rows.flatMap((row) => row.members);
  const articles = await findArticles(record, whereIn('a.id', members));
  const handOf = await findHands(record, whereIn('article', members));
  const leads = await findLeads(
    record,
    rows.map((row) => row.id),
  );
  return rows.map(({ members: ids, ...row }) => {
    const own = new Set(ids);
    const points = articles.filter(({ id }) => own.has(id)).map((article) => ({ article, hand: handOf(article.id) }));
    return { ...row, lead: leads.get(row.id) ?? null, points };
  });
}
