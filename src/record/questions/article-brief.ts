import type { ArticleKind } from '../../read/article/article.js';
import type { NewsRecord } from '../record.js';
import { addOpenings } from './add-openings.js';
import { type Condition, whereIn } from './where-in.js';

/** What a list shows of an article. `outlet` is the name of its page's outlet where the article itself gives none. */
export interface ArticleBrief {
  readonly id: string;
  readonly page: string;
  /** Address that its page was read from; null where it has none. */
  readonly url: string | null;
  readonly title: string | null;
  /** Its first words, where it has no headline; else null. */
  readonly opening: string | null;
  readonly outlet: string | null;
  /** ISO 8601 date, or date and time. */
  readonly published: string | null;
  readonly kind: ArticleKind;
}

/** Every outlet of an article, in SQL with `articles a JOIN pages p`. */
export const OUTLET = 'COALESCE(a.outlet, p.outlet)';

const BRIEF = `SELECT a.id, a.page, p.url, a.title, ${OUTLET} AS outlet, a.published, a.kind
  FROM articles a JOIN pages p ON p.id = a.page`;

/** Articles that meet a condition on `a` (articles) and `p` (pages), by date; undated ones last. */
export const findArticles = async (record: NewsRecord, { sql, values }: Condition): Promise<ArticleBrief[]> =>
  addOpenings(
    record,
    await record.ask<Omit<ArticleBrief, 'opening'>>(
      `${BRIEF} WHERE ${sql} ORDER BY a.published NULLS LAST, a.id`,
      values,
    ),
  );

const NOT_KNOWN = {
  page: '',
  url: null,
  title: null,
  opening: null,
  outlet: null,
  published: null,
  kind: 'other',
} as const;

/** Articles by their ids. */
export async function findArticleBriefs(
  record: NewsRecord,
  ids: Iterable<string>,
): Promise<(id: string) => ArticleBrief> {
  const found = await findArticles(record, whereIn('a.id', ids));
  const byId = new Map(found.map((brief) => [brief.id, brief]));
  return (id) => byId.get(id) ?? { ...NOT_KNOWN, id };
}
