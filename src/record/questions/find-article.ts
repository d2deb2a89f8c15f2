import type { Article, Furniture } from '../../read/article/article.js';
import type { Attribution } from '../../read/attribution/attribution.js';
import type { Credit } from '../../read/credit/credit.js';
import type { Mention } from '../../read/mention/mention.js';
import type { Page } from '../../read/page/page.js';
import type { Spans } from '../../span.js';
import { loadRows } from '../load-rows.js';
import type { NewsRecord } from '../record.js';
import { PAGES, READING_TABLES } from '../reading-tables.js';
import { TRACE_TABLES } from '../trace-tables.js';
import type { Table } from '../table.js';
import { type ArticleBrief, findArticleBriefs } from './article-brief.js';
import { type AuditAccount, findAuditAccounts } from './audit-account.js';
import { type VersionAccount, findVersionAccounts } from './find-versions.js';
import { type ClaimBrief, findClaims } from './claim-brief.js';

/** Text shared with an article of another page, seen from here. */
export interface EchoHere {
  readonly id: string;
  readonly article: string;
  readonly spans: Spans;
  readonly similarity: number;
  readonly first: 'here' | 'there' | 'unknown';
  readonly why: string;
  readonly other: ArticleBrief;
  readonly otherSpans: Spans;
}

/** A mention on the page with the claim it tells. */
export interface MentionHere extends Mention {
  readonly claim: ClaimBrief | null;
}

/** A page with everything that was found on it; `article` is the one asked for. */
export interface ArticleAnswer {
  readonly article: string;
  /** Its first words, where it has no headline; else null. */
  readonly opening: string | null;
  readonly page: Page;
  readonly articles: readonly Article[];
  readonly furniture: readonly Furniture[];
  readonly attributions: readonly Attribution[];
  readonly credits: readonly Credit[];
  readonly mentions: readonly MentionHere[];
  readonly echoes: readonly EchoHere[];
  readonly audits: readonly AuditAccount[];
  /** Edits between this reading of its address and others. */
  readonly versions: readonly VersionAccount[];
  /** Stories that its articles belong to. */
  readonly stories: readonly { readonly id: string; readonly title: string; readonly article: string }[];
}

/** Null where the record has no such article. */
export async function findArticle(record: NewsRecord, id: string): Promise<ArticleAnswer | null> {
  const [place] = await record.ask<{ page: string }>('SELECT page FROM articles WHERE id = ?', [id]);
  if (!place) return null;
  const values = [place.page];
  const [kept] = await loadRows(record, PAGES, { sql: 'WHERE id = ?', values });
  if (!kept) return null;
  const { url, outlet, language, text } = kept.row;
  const own = async <T>(table: Table<T>): Promise<T[]> =>
    (await loadRows(record, table, { sql: 'WHERE page = ? ORDER BY nth', values })).map(({ row }) => row);
  const briefOf = await findArticleBriefs(record, [id]);
  return {
    article: id,
    opening: briefOf(id).opening,
    page: { id: place.page, url, outlet, language, text },
    articles: await own(READING_TABLES.articles),
    furniture: [...(await own(READING_TABLES.furniture)), ...(await findRepeated(record, place.page))],
    attributions: await own(READING_TABLES.attributions),
    credits: await own(READING_TABLES.credits),
    mentions: await findMentionsHere(record, place.page),
    echoes: await findEchoesHere(record, place.page),
    audits: await findAuditAccounts(record, {
      sql: 'WHERE article IN (SELECT id FROM articles WHERE page = ?) ORDER BY nth',
      values,
    }),
    versions: await findVersionAccounts(record, place.page),
    stories: await record.ask(
      `SELECT s.id, s.title, a.id AS article FROM stories s JOIN articles a ON list_contains(s.articles, a.id)
       WHERE a.page = ? ORDER BY a.nth, s.nth`,
      values,
    ),
  };
}

async function findMentionsHere(record: NewsRecord, page: string): Promise<MentionHere[]> {
  const rows = await loadRows(record, READING_TABLES.mentions, { sql: 'WHERE page = ? ORDER BY nth', values: [page] });
  const sql = 'c.id IN (SELECT claim FROM mentions WHERE page = ?)';
  const claims = new Map((await findClaims(record, { sql, values: [page] }, 1000)).map((claim) => [claim.id, claim]));
  return rows.map(({ row }) => ({ ...row, claim: claims.get(row.claim ?? '') ?? null }));
}

async function findEchoesHere(record: NewsRecord, page: string): Promise<EchoHere[]> {
  const own = await record.ask<{ id: string }>('SELECT id FROM articles WHERE page = ?', [page]);
  const here = new Set(own.map((article) => article.id));
  const articles = '(SELECT id FROM articles WHERE page = ?)';
  const rows = await loadRows(record, TRACE_TABLES.echoes, {
    sql: `WHERE a_article IN ${articles} OR b_article IN ${articles} ORDER BY similarity DESC, nth`,
    values: [page, page],
  });
  const briefOf = await findArticleBriefs(
    record,
    rows.flatMap(({ row }) => [row.a.article, row.b.article]),
  );
  return rows.map(({ row: { id, a, b, similarity, direction, why } }): EchoHere => {
    const isA = here.has(a.article);
    const [mine, other] = isA ? [a, b] : [b, a];
    const first = direction === 'unknown' ? 'unknown' : (direction === 'a-to-b') === isA ? 'here' : 'there';
    const rest = { id, similarity, why, first } as const;
    return {
      ...rest,
      article: mine.article,
      spans: mine.spans,
      other: briefOf(other.article),
      otherSpans: other.spans,
    };
  });
}

/** Lines that the trace set aside, for other pages of the site show them too. */
async function findRepeated(record: NewsRecord, page: string): Promise<Furniture[]> {
  const rows = await loadRows(record, TRACE_TABLES.repeated, {
    sql: 'WHERE article IN (SELECT id FROM articles WHERE page = ?) ORDER BY nth',
    values: [page],
  });
  return rows.map(({ row: { span } }) => ({ span, rule: 'repeated-on-site' }));
}
