import type { NewsRecord } from '../record.js';
import { toTerm } from '../search/count-terms.js';
import { fold, splitWords } from '../../words.js';
import { type ArticleBrief, findArticleBriefs } from './article-brief.js';
import { type ClaimBrief, findClaims } from './claim-brief.js';
import { findSnippets, type Snippet } from './find-snippets.js';
import { type Listing, sheetOf, type Wanted } from './listing.js';
import { whereIn } from './where-in.js';

/** An article that holds the words searched for, with the places that show them best. */
export interface SearchHit {
  readonly article: ArticleBrief;
  /** BM25. */
  readonly score: number;
  readonly snippets: readonly Snippet[];
}

export interface SearchAnswer {
  readonly query: string;
  /** The best first. */
  readonly hits: Listing<SearchHit>;
  readonly claims: readonly ClaimBrief[];
  readonly speakers: readonly string[];
  readonly outlets: readonly string[];
}

const SIZE = 20;
const LONGEST = 500;
const WORDS = 24;

/** Full text of all articles without their furniture, ranked by BM25 (Robertson & Zaragoza 2009; k1 = 1.2, b = 0.75). */
export async function search(record: NewsRecord, query: string, wanted: Wanted = {}): Promise<SearchAnswer> {
  const words = splitWords(query.slice(0, LONGEST)).slice(0, WORDS);
  const terms = [...new Set(words.map((word) => toTerm(word.folded)))];
  const { sheet, size, sql } = sheetOf({ size: SIZE, ...wanted });
  const ranked = await rankArticles(record, terms, sql);
  const ids = ranked.rows.map((row) => row.article);
  const briefOf = await findArticleBriefs(record, ids);
  const snippetsOf = await findSnippets(record, ids, new Set(terms));
  const items = ranked.rows.map(({ article, score }) => ({
    article: briefOf(article),
    score,
    snippets: snippetsOf(article),
  }));
  const folded = words.map((word) => fold(word.folded));
  return {
    query,
    hits: { items, total: ranked.total, sheet, size },
    claims: folded.length > 0 ? await findClaims(record, holdsAll('c.text', folded), 5) : [],
    speakers: await findNamed(
      record,
      'SELECT DISTINCT COALESCE(corrected_speaker, speaker) AS name FROM attributions',
      folded,
    ),
    outlets: await findNamed(record, 'SELECT outlet AS name FROM articles UNION SELECT outlet FROM pages', folded),
  };
}

/** Texts that hold all these words, whatever their case and accents. */
const holdsAll = (column: string, words: string[]) => ({
  sql: words.map(() => `contains(lower(strip_accents(${column})), ?)`).join(' AND ') || 'FALSE',
  values: words,
});

async function findNamed(record: NewsRecord, from: string, words: string[]): Promise<string[]> {
  const { sql, values } = holdsAll('name', words);
  const rows = await record.ask<{ name: string }>(
    `SELECT name FROM (${from}) WHERE name IS NOT NULL AND ${sql} ORDER BY len(name), name LIMIT 8`,
    values,
  );
  return rows.map((row) => row.name);
}

async function rankArticles(record: NewsRecord, terms: readonly string[], sheet: string) {
  const { sql, values } = whereIn('term', terms);
  const found = await record.ask<{ article: string; score: number; total: number }>(
    `WITH sizes AS (SELECT COUNT(*) AS articles, AVG(words) AS usual FROM search_lengths),
       hits AS (SELECT term, article, times FROM search_postings WHERE ${sql}),
       rarity AS (SELECT term, ln(1 + ((SELECT articles FROM sizes) - COUNT(*) + 0.5) / (COUNT(*) + 0.5)) AS weight
         FROM hits GROUP BY term)
     SELECT h.article, COUNT(*) OVER () AS total,
       SUM(r.weight * h.times * 2.2 / (h.times + 1.2 * (0.25 + 0.75 * l.words / s.usual))) AS score
     FROM hits h JOIN rarity r ON r.term = h.term JOIN search_lengths l ON l.article = h.article CROSS JOIN sizes s
     GROUP BY h.article ORDER BY score DESC, h.article ${sheet}`,
    values,
  );
  return { rows: found, total: found[0]?.total ?? 0 };
}
