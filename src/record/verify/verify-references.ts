import type { NewsRecord } from '../record.js';
import { columnsOf, type TableShape } from '../table.js';
import { READING_TABLES, TABLES } from '../schema.js';
import type { Fault } from './fault.js';

/** A column that names rows of another table. `each`: a list, or the named part of a list of structs. */
interface Reference {
  readonly from: string;
  readonly column: string;
  readonly to: string;
  readonly each?: true;
}

/** Every reference between tables, once. */
export const REFERENCES: readonly Reference[] = [
  ...Object.values(READING_TABLES).map(({ name }): Reference => ({ from: name, column: 'page', to: 'pages' })),
  { from: 'attributions', column: 'article', to: 'articles' },
  { from: 'attributions', column: 'within', to: 'attributions' },
  { from: 'credits', column: 'article', to: 'articles' },
  { from: 'mentions', column: 'article', to: 'articles' },
  { from: 'mentions', column: 'attribution', to: 'attributions' },
  { from: 'mentions', column: 'claim', to: 'claims' },
  { from: 'echoes', column: 'a_article', to: 'articles' },
  { from: 'echoes', column: 'b_article', to: 'articles' },
  { from: 'stories', column: 'articles', to: 'articles', each: true },
  { from: 'threads', column: 'stories', to: 'stories', each: true },
  { from: 'corrected', column: 'story', to: 'stories' },
  { from: 'corrected', column: 'correction', to: 'corrections' },
  { from: 'claims', column: 'story', to: 'stories' },
  { from: 'claims', column: 'mentions', to: 'mentions', each: true },
  { from: 'claims', column: 'origins', to: 'origins', each: true },
  { from: 'claims', column: 'relations.claim', to: 'claims', each: true },
  { from: 'claims', column: 'shared.origin', to: 'origins', each: true },
  { from: 'chains', column: 'article', to: 'articles' },
  { from: 'chains', column: 'claim', to: 'claims' },
  { from: 'chains', column: 'mention', to: 'mentions' },
  { from: 'chains', column: 'origin', to: 'origins' },
  { from: 'chains', column: 'steps.article', to: 'articles', each: true },
  { from: 'origins', column: 'articles', to: 'articles', each: true },
  { from: 'drifts', column: 'claim', to: 'claims' },
  { from: 'drifts', column: 'from_mention', to: 'mentions' },
  { from: 'drifts', column: 'to_mention', to: 'mentions' },
  { from: 'positions', column: 'points.mention', to: 'mentions', each: true },
  { from: 'conflicts', column: 'a', to: 'mentions' },
  { from: 'conflicts', column: 'b', to: 'mentions' },
  { from: 'conflicts', column: 'a_mentions', to: 'mentions', each: true },
  { from: 'conflicts', column: 'b_mentions', to: 'mentions', each: true },
  { from: 'conflicts', column: 'answer_by', to: 'mentions' },
  { from: 'conflicts', column: 'answer_article', to: 'articles' },
  { from: 'audits', column: 'article', to: 'articles' },
  { from: 'repeated_lines', column: 'article', to: 'articles' },
  { from: 'captures', column: 'page', to: 'pages' },
  { from: 'versions', column: 'page', to: 'pages' },
  { from: 'versions', column: 'before', to: 'pages' },
  { from: 'feed_items', column: 'page', to: 'pages' },
  { from: 'search_postings', column: 'article', to: 'articles' },
  { from: 'search_lengths', column: 'article', to: 'articles' },
];

/** Rules that hold across rows: `sql` gives page, what and why of each breach. */
const RULES: readonly string[] = [
  `SELECT c.id AS row, 'its text is the words of none of its mentions' AS why, 'claims' AS "table", NULL AS page FROM claims c
   WHERE NOT EXISTS (SELECT 1 FROM mentions m WHERE m.claim = c.id AND m.words = c.text)`,
  `SELECT c.id AS row, 'origins_least is more than origins_most' AS why, 'claims' AS "table", NULL AS page FROM claims c
   WHERE origins_least > origins_most`,
  `SELECT m.id AS row, 'its claim ' || m.claim || ' does not list it' AS why, 'mentions' AS "table", m.page FROM mentions m
   JOIN claims c ON c.id = m.claim WHERE NOT list_contains(c.mentions, m.id)`,
  `SELECT m.id AS row, 'the claim ' || c.id || ' lists it, and it names ' || coalesce(m.claim, 'none') AS why, 'mentions' AS "table", m.page
   FROM (SELECT id, UNNEST(mentions) AS mention FROM claims) c JOIN mentions m ON m.id = c.mention WHERE m.claim IS DISTINCT FROM c.id`,
];

/** Checks that every id is there once, every reference leads to a row, and no row of a reading is missing. */
export async function verifyReferences(record: NewsRecord): Promise<Fault[]> {
  const faults: Fault[] = [];
  const note = async (sql: string) => {
    const rows = await record.ask<{ page: string | null; table: string; row: string; why: string }>(sql);
    for (const { page, table, row, why } of rows) faults.push({ page, what: `${table} ${row}`, why });
  };
  for (const reference of REFERENCES) await note(findDangling(reference));
  for (const table of TABLES) if (has(table, 'id')) await note(findTwice(table));
  for (const table of Object.values(READING_TABLES)) await note(findGaps(table));
  for (const rule of RULES) await note(rule);
  return faults;
}

const has = (table: TableShape, column: string): boolean => columnsOf(table).some(({ name }) => name === column);
const shapeOf = (name: string): TableShape | undefined => TABLES.find((table) => table.name === name);

/** The column that says which page a row of this table belongs to, and what to call the row. */
function nameRow(table: TableShape | undefined): { page: string; row: string } {
  const names = (column: string) => table !== undefined && has(table, column);
  const row = names('id') ? 'id' : names('nth') ? "'row ' || nth" : "'row ' || rowid";
  return { page: names('page') ? 'page' : 'NULL', row };
}

function findDangling({ from, column, to, each }: Reference): string {
  const { page, row } = nameRow(shapeOf(from));
  const [list, part] = column.split('.');
  const value = each ? `UNNEST(${part ? `list_transform(${list}, lambda one: one.${part})` : column})` : column;
  return `SELECT page, '${from}' AS "table", row, '${column} names ' || named || ', which is not in ${to}' AS why
    FROM (SELECT ${page} AS page, ${row} AS row, ${value} AS named FROM ${from})
    WHERE named IS NOT NULL AND named NOT IN (SELECT id FROM ${to})`;
}

const findTwice = (table: TableShape): string =>
  `SELECT min(${nameRow(table).page}) AS page, '${table.name}' AS "table", id AS row, 'its id stands for ' || count(*) || ' rows' AS why
   FROM ${table.name} GROUP BY id HAVING count(*) > 1`;

const findGaps = ({ name }: TableShape): string =>
  `SELECT page, '${name}' AS "table", 'of ' || page AS row, 'rows are missing or doubled: ' || count(*) || ' rows, the last is number ' || max(nth) AS why
   FROM ${name} GROUP BY page HAVING max(nth) + 1 <> count(DISTINCT nth) OR count(*) <> count(DISTINCT nth)`;
