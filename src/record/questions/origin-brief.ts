import type { OriginKind } from '../../trace/origin/origin.js';
import type { NewsRecord } from '../record.js';
import { findArticleBriefs } from './article-brief.js';
import { whereIn } from './where-in.js';

/** Where chains end, as a list shows it. */
export interface OriginBrief {
  readonly id: string;
  readonly kind: OriginKind;
  readonly name: string;
  readonly anonymousSources: boolean;
  /** Where the outlet is not named and the name is the id of its page: that page, the headline on it, or its opening words. */
  readonly page: string | null;
  readonly title: string | null;
  readonly opening: string | null;
}

const NOT_STATED = {
  kind: 'unstated',
  name: 'not stated',
  anonymousSources: false,
  page: null,
  title: null,
  opening: null,
} as const;

/** Origins by their ids; an id that the record lacks is an origin that is not stated. */
export async function findOrigins(record: NewsRecord, ids: Iterable<string>): Promise<(id: string) => OriginBrief> {
  const { sql, values } = whereIn('o.id', ids);
  const rows = await record.ask<OriginBrief & { article: string | null }>(
    `SELECT o.id, o.kind, o.name, o.anonymous_sources AS "anonymousSources", p.id AS page,
       (SELECT ARG_MIN(a.id, a.nth) FROM articles a WHERE a.page = p.id) AS article
     FROM origins o LEFT JOIN pages p ON p.id = o.name AND p.outlet IS NULL AND o.kind IN ('outlet', 'unstated')
     WHERE ${sql}`,
    values,
  );
  const briefOf = await findArticleBriefs(
    record,
    rows.flatMap(({ article }) => article ?? []),
  );
  const byId = new Map(
    rows.map(({ article, ...origin }): [string, OriginBrief] => {
      const { title, opening } = article === null ? { title: null, opening: null } : briefOf(article);
      return [origin.id, { ...origin, title, opening }];
    }),
  );
  return (id) => byId.get(id) ?? { ...NOT_STATED, id };
}
