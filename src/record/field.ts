import { type DuckDBValue, blobValue, listValue, structValue } from '@duckdb/node-api';
import type { Span, Spans, SpannedText } from '../span.js';
import { sliceSpan, sliceSpans } from '../span.js';

/** A column of a table of the record, as `docs/tables.md` describes it. */
export interface Column {
  readonly name: string;
  /** A DuckDB type, for example `INTEGER[][]`. */
  readonly type: string;
  readonly nullable: boolean;
  /** What a value means, in one sentence. */
  readonly about: string;
}

/** Cells by column name. */
export type NamedCells = Readonly<Record<string, unknown>>;

/** A place in page text that a field keeps, and how to find it in a row as the table has it: for those who verify. */
export interface Place {
  readonly name: string;
  /** What stands where pairs of offsets should; empty where the row has no such place. */
  spansIn(row: NamedCells): readonly unknown[];
  /** The column that keeps its words, if one does. */
  readonly words: string | null;
}

/** How one value of a row is kept in one or more columns, and how it comes back equal. */
export interface Field<T> {
  readonly columns: readonly Column[];
  readonly places: readonly Place[];
  /** The cells of `value`, one a column; `text` is the page text that its spans point into. */
  write(value: T, text: string): DuckDBValue[];
  /** The value again, from exactly the cells that `write` made. */
  read(cells: readonly unknown[]): T;
}

const column = (name: string, type: string, about: string): Column => ({ name, type, nullable: false, about });

const plain = <T extends DuckDBValue>(one: Column): Field<T> => ({
  columns: [one],
  places: [],
  write: (value) => [value],
  read: (cells) => cells[0] as T,
});

export const text = <T extends string = string>(name: string, about: string): Field<T> =>
  plain(column(name, 'VARCHAR', about));
export const integer = (name: string, about: string): Field<number> => plain(column(name, 'INTEGER', about));
export const decimal = (name: string, about: string): Field<number> => plain(column(name, 'DOUBLE', about));
export const truth = (name: string, about: string): Field<boolean> => plain(column(name, 'BOOLEAN', about));

/** Bytes. An answer of the record gives them in base64. */
export const blob = (name: string, about: string): Field<Uint8Array> => ({
  columns: [column(name, 'BLOB', about)],
  places: [],
  write: (value) => [blobValue(value)],
  read: (cells) => Buffer.from(String(cells[0]), 'base64'),
});

/** A list of words or ids. */
export const texts = (name: string, about: string): Field<readonly string[]> => ({
  columns: [column(name, 'VARCHAR[]', about)],
  places: [],
  write: (value) => [listValue([...value])],
  read: (cells) => cells[0] as string[],
});

function pairIn(row: NamedCells, name: string): unknown[] {
  const pair = [row[`${name}_start`], row[`${name}_end`]];
  return pair.every((end) => end === null) ? [] : [pair];
}

const listIn = (row: NamedCells, name: string): unknown[] => (Array.isArray(row[name]) ? row[name] : []);

/** A span as `<name>_start` and `<name>_end`. */
export const span = (name: string, about: string): Field<Span> => ({
  columns: [
    column(`${name}_start`, 'INTEGER', `Start of ${about}`),
    column(`${name}_end`, 'INTEGER', `End of ${about} (not included)`),
  ],
  places: [{ name, spansIn: (row) => pairIn(row, name), words: null }],
  write: ([start, end]) => [start, end],
  read: (cells) => [cells[0] as number, cells[1] as number],
});

/** A span with its words in the column `words`, for people who query: SQL counts characters otherwise than spans do. */
export function spanWithWords(name: string, words: string, about: string): Field<Span> {
  const bare = span(name, about);
  return {
    columns: [...bare.columns, column(words, 'VARCHAR', `Words of ${about}`)],
    places: bare.places.map((place) => ({ ...place, words })),
    write: (value, page) => [...bare.write(value, page), sliceSpan(page, value)],
    read: bare.read,
  };
}

const toPairs = (spans: Spans): DuckDBValue => listValue(spans.map(([start, end]) => listValue([start, end])));

/** A span in pieces, as a list of `[start, end]`. */
export const spans = (name: string, about: string): Field<Spans> => ({
  columns: [column(name, 'INTEGER[][]', about)],
  places: [{ name, spansIn: (row) => listIn(row, name), words: null }],
  write: (value) => [toPairs(value)],
  read: (cells) => cells[0] as Span[],
});

/** A span in pieces with its words, joined by a space, in the column `words`. */
export function spansWithWords(name: string, words: string, about: string): Field<Spans> {
  const bare = spans(name, `Place of ${about}`);
  return {
    columns: [...bare.columns, column(words, 'VARCHAR', `Words of ${about}`)],
    places: bare.places.map((place) => ({ ...place, words })),
    write: (value, page) => [...bare.write(value, page), sliceSpans(page, value)],
    read: bare.read,
  };
}

/** Words with their span: `<name>`, `<name>_start`, `<name>_end`. */
export function spannedText(name: string, about: string): Field<SpannedText> {
  const both = group<SpannedText>({ text: text(name, `Words of ${about}`), span: span(name, about) });
  return { ...both, places: both.places.map((place) => ({ ...place, words: name })) };
}

/** The same field where the value may be null; null shows in its first column. */
export const orNull = <T>(field: Field<T>): Field<T | null> => ({
  columns: field.columns.map((one) => ({ ...one, nullable: true })),
  places: field.places,
  write: (value, page) => (value === null ? field.columns.map(() => null) : field.write(value, page)),
  read: (cells) => (cells[0] === null ? null : field.read(cells)),
});

/** One field for each key of `T`: the type checker refuses a key that is kept nowhere. */
export type Fields<T> = { readonly [K in keyof T]-?: Field<T[K]> };

/** An object laid out flat, field after field, in the order written. */
export function group<T>(fields: Fields<T>): Field<T> {
  const parts = Object.entries(fields) as [keyof T, Field<T[keyof T]>][];
  return {
    columns: parts.flatMap(([, field]) => field.columns),
    places: parts.flatMap(([, field]) => field.places),
    write: (value, page) => parts.flatMap(([key, field]) => field.write(value[key], page)),
    read: (cells) => {
      const row: Partial<T> = {};
      let at = 0;
      for (const [key, field] of parts) row[key] = field.read(cells.slice(at, (at += field.columns.length)));
      return row as T;
    },
  };
}

/** A list that is absent where it would be empty. */
export const orAbsent = <T>(field: Field<readonly T[]>): Field<readonly T[] | undefined> => ({
  ...field,
  write: (value, page) => field.write(value ?? [], page),
  read: (cells) => {
    const list = field.read(cells);
    return list.length > 0 ? list : undefined;
  },
});

/** A list of objects, as one column of DuckDB structs: `UNNEST` makes rows of them. */
export function structs<T>(name: string, about: string, fields: Fields<T>): Field<readonly T[]> {
  const item = group(fields);
  const names = item.columns.map((one) => one.name);
  const type = `STRUCT(${item.columns.map((one) => `${one.name} ${one.type}`).join(', ')})[]`;
  const toStruct = (value: T, page: string): DuckDBValue => {
    const cells = item.write(value, page);
    return structValue(Object.fromEntries(names.map((key, i) => [key, cells[i] ?? null])));
  };
  return {
    columns: [column(name, type, about)],
    places: item.places.map((place) => ({
      name: `${name}: ${place.name}`,
      spansIn: (row) => listIn(row, name).flatMap((one) => place.spansIn(one as NamedCells)),
      words: null,
    })),
    write: (value, page) => [listValue(value.map((one) => toStruct(one, page)))],
    read: (cells) => (cells[0] as Record<string, unknown>[]).map((one) => item.read(names.map((key) => one[key]))),
  };
}
