/**
 * The tables of a record: what is created, saved, loaded and documented in docs/tables.md follows from these three lists.
 * Spans are `[start, end)` in UTF-16 code units into `pages.text`; no column name needs quoting in SQL.
 */
import type { Correction } from '../trace/correction/correction.js';
import { group, integer, orNull, text, texts, truth } from './field.js';
import { PAGES, READING_TABLES } from './reading-tables.js';
import { SOURCE_TABLES } from './source-tables.js';
import { table } from './table.js';
import { TRACE_TABLES } from './trace-tables.js';

export { type KeptAttribution, type KeptMention, type KeptPage, PAGES, READING_TABLES } from './reading-tables.js';
export { type KeptCapture, type KeptFeed, type KeptItem, SOURCE_TABLES } from './source-tables.js';
export { TRACE_TABLES } from './trace-tables.js';

/** Raised with every change of a table; a record of a higher version is refused. */
export const SCHEMA_VERSION = 2;

/** A correction as the record keeps it. */
export interface KeptCorrection extends Correction {
  /** Whose it is: people's alone are kept. */
  readonly by: 'person';
  /** ISO 8601 instant. */
  readonly madeAt: string;
  /** One that was taken back stays, without effect. */
  readonly undone: boolean;
}

/** What is kept beside readings and traces. */
export const OTHER_TABLES = {
  about: table('about', 'One row: what wrote this record.', {
    lead: [],
    fields: group<{ schema: number; hearsay: string }>({
      schema: integer('schema_version', 'Version of these tables'),
      hearsay: text('hearsay_version', 'Version of hearsay that made or last migrated them'),
    }),
  }),
  corrections: table('corrections', 'What people corrected: kept through every reading, applied by every trace.', {
    lead: [],
    fields: group<KeptCorrection>({
      id: text('id', 'Names the correction, in the order in which they were made: `c1`, `c2`'),
      kind: text('kind', '`merge-stories`, `split-story`, `rename-story`, `merge-speakers` or `rename-speaker`'),
      articles: texts('story_articles', 'Ids of the articles of the story, of a split those that leave'),
      others: texts('other_articles', 'Ids of the articles of the other story, of a split those that stay'),
      from: orNull(text('from_name', 'Name of the speaker that goes')),
      name: orNull(text('name', 'New title or name')),
      by: text('made_by', 'Always `person`'),
      madeAt: text('made_at', 'When it was made, ISO 8601'),
      undone: truth('undone', 'Whether it was taken back'),
    }),
  }),
  postings: table('search_postings', 'Full text: how often a term stands in an article, furniture left out.', {
    lead: [],
    fields: group<{ term: string; article: string; count: number }>({
      term: text('term', 'Stem of a word, lower case without accents'),
      article: text('article', 'Id of the article'),
      count: integer('times', 'How often it stands there'),
    }),
  }),
  lengths: table('search_lengths', 'Full text: how many words an article has.', {
    lead: [],
    fields: group<{ article: string; words: number }>({
      article: text('article', 'Id of the article'),
      words: integer('words', 'Words of its text, furniture left out'),
    }),
  }),
} as const;

/** Every table of a record, in the order of docs/tables.md. */
export const TABLES = [
  PAGES,
  ...Object.values(READING_TABLES),
  ...Object.values(TRACE_TABLES),
  ...Object.values(SOURCE_TABLES),
  ...Object.values(OTHER_TABLES),
] as const;
