import { fold, splitWords } from '../../words.js';
import type { NewsRecord } from '../record.js';

/** Names of actors that a query may mean. */
export interface ActorsFound {
  /** The one that is meant; null where nobody has such a name. */
  readonly name: string | null;
  /** Other names that hold the same words; where nobody has the name, the nearest names. */
  readonly others: readonly string[];
}

/** Everybody who is quoted or told to act, with how often. */
const ACTORS = `(
  SELECT name, CAST(SUM(n) AS INTEGER) AS tellings FROM (
    SELECT speaker AS name, COUNT(*) AS n FROM attributions WHERE speaker IS NOT NULL GROUP BY speaker
    UNION ALL SELECT actor, COUNT(*) FROM mentions WHERE actor IS NOT NULL AND claim IS NOT NULL GROUP BY actor
    UNION ALL SELECT actor, 0 FROM positions GROUP BY actor
  ) GROUP BY name)`;
const NEAREST = 5;
const MOST_OTHERS = 8;

/** The actor of this name, else the most told of those whose names hold all its words; with nobody, the nearest names. */
export async function findActors(record: NewsRecord, query: string): Promise<ActorsFound> {
  const words = splitWords(query).map(({ folded }) => folded);
  const holds = words.map(() => 'contains(lower(strip_accents(name)), ?)').join(' AND ') || 'FALSE';
  const rows = await record.ask<{ name: string }>(
    `SELECT name FROM ${ACTORS} WHERE ${holds} ORDER BY tellings DESC, name LIMIT ${MOST_OTHERS + 1}`,
    words,
  );
  const names = rows.map((row) => row.name);
  const name = names.find((one) => fold(one) === fold(query.trim())) ?? names[0] ?? null;
  return name === null
    ? { name, others: await findNearest(record, fold(query.trim())) }
    : { name, others: names.filter((other) => other !== name) };
}

/** By the likeness of the whole name or of its likest word (Jaro-Winkler), so that `Bidenn` finds `Joe Biden`. */
async function findNearest(record: NewsRecord, query: string): Promise<string[]> {
  const folded = 'lower(strip_accents(name))';
  const byWord = `list_max(list_transform(string_split(${folded}, ' '), lambda word: jaro_winkler_similarity(word, $1)))`;
  const rows = await record.ask<{ name: string }>(
    `SELECT name FROM ${ACTORS} ORDER BY greatest(jaro_winkler_similarity(${folded}, $1), ${byWord}) DESC, tellings DESC, name
     LIMIT ${NEAREST}`,
    [query.slice(0, 200)],
  );
  return rows.map((row) => row.name);
}
