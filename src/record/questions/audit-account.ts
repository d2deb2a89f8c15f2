import type { AuditKind } from '../../trace/audit/audit.js';
import { loadRows } from '../load-rows.js';
import type { NewsRecord } from '../record.js';
import { TRACE_TABLES } from '../trace-tables.js';
import { type ArticleBrief, findArticleBriefs } from './article-brief.js';
import { findTexts } from './find-texts.js';
import { type Quote, quoteAt } from './quote.js';
import type { Condition } from './where-in.js';

/** Something in one article to check, with the words that show it. */
export interface AuditAccount {
  readonly kind: AuditKind;
  readonly why: string;
  readonly article: ArticleBrief;
  readonly quote: Quote;
}

/** Audits, from the table `audits`; `sql` is what follows its name. */
export async function findAuditAccounts(record: NewsRecord, { sql, values }: Condition): Promise<AuditAccount[]> {
  const rows = await loadRows(record, TRACE_TABLES.audits, { sql, values });
  const articles = rows.map(({ row }) => row.article);
  const briefOf = await findArticleBriefs(record, articles);
  const textOf = await findTexts(record, articles);
  return rows.map(({ row }) => ({
    kind: row.kind,
    why: row.why,
    article: briefOf(row.article),
    quote: quoteAt(row.article, row.spans, textOf(row.article)),
  }));
}
