import type { NewsRecord } from '../record.js';
import type { Span } from '../../span.js';
import { findTexts } from './find-texts.js';
import { type Quote, quoteAt } from './quote.js';

/** One thing that articles say a speaker is: in which words, where first, and in how many articles. */
export interface StandingAccount {
  readonly kind: 'role' | 'place' | 'side';
  /** The words of the article that says it first. */
  readonly quote: Quote;
  /** How many articles say it in these words. */
  readonly articles: number;
}

/** Of each kind so many wordings are told, the most used first. */
const MOST = 4;
const KINDS = ['role', 'place', 'side'] as const;

interface Row {
  readonly words: string;
  readonly article: string;
  readonly from: number;
  readonly to: number;
  readonly articles: number;
}

/** What the articles of a record say a speaker is: role, place and side, each in their own words. */
export async function findStandings(record: NewsRecord, name: string): Promise<StandingAccount[]> {
  const rows: (Row & { kind: StandingAccount['kind'] })[] = [];
  for (const kind of KINDS) {
    const found = await record.ask<Row>(
      `SELECT MIN(${kind}) AS words, arg_min(article, (page, nth)) AS article, arg_min(${kind}_start, (page, nth)) AS "from",
        arg_min(${kind}_end, (page, nth)) AS "to", COUNT(DISTINCT article) AS articles
      FROM attributions WHERE COALESCE(corrected_speaker, speaker) = ? AND ${kind} IS NOT NULL
      GROUP BY lower(${kind}) ORDER BY articles DESC, words LIMIT ${MOST}`,
      [name],
    );
    rows.push(...found.map((row) => ({ ...row, kind })));
  }
  const textOf = await findTexts(
    record,
    rows.map(({ article }) => article),
  );
  return rows.map(({ kind, article, from, to, articles }) => {
    const span: Span = [from, to];
    return { kind, quote: quoteAt(article, [span], textOf(article)), articles };
  });
}
