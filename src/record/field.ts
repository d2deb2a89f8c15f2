import { type DuckDBValue, listValue, structValue } from '@duckdb/node-api';
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

/** How one value of a row is kept in one or more columns, and how it comes back equal. */
export interface Field<T> {
  readonly columns: readonly Column[];
  /** The cells of `value`, one a column; `text` is the page text that its spans point into. */
  write(value: T, text: string): DuckDBValue[];
  /** The value again, from exactly the cells that `write` made. */
  read(cells: readonly unknown[]): T;
}

const column = (name: string, type: string, about: string): Column => ({ name, type, nullable: false, about });

const plain = <T extends DuckDBValue>(one: Column): Field<T> => ({
  columns: [one],
  write: (value) => [value],
  read: (cells) => cells[0] as T,
});

export const text = <T extends string = string>(name: string, about: string): Field<T> =>
  plain(column(name, 'VARCHAR', about));
export const integer = (name: string, about: string): Field<number> => plain(column(name, 'INTEGER', about));
export const decimal = (name: string, about: string): Field<number> => plain(column(name, 'DOUBLE', about));
export const truth = (name: string, about: string): Field<boolean> => plain(column(name, 'BOOLEAN', about));

/** A list of words or ids. */
export const texts = (name: string, about: string): Field<readonly string[]> => ({
  columns: [column(name, 'VARCHAR[]', about)],
  write: (value) => [listValue([...value])],
  read: (cells) => cells[0] as string[],
});

/** A span as `<name>_start` and `<name>_end`. */
export const span = (name: string, about: string): Field<Span> => ({
  columns: [
    column(`${name}_start`, 'INTEGER', `Where ${about} starts`),
    column(`${name}_end`, 'INTEGER', `Where it ends (not included)`),
  ],
  write: ([start, end]) => [start, end],
  read: (cells) => [cells[0] as number, cells[1] as number],
});

/** A span with its words in the column `words`, for people who query: SQL counts characters otherwise than spans do. */
export function spanWithWords(name: string, words: string, about: string): Field<Span> {
  const bare = span(name, about);
  return {
    columns: [...bare.columns, column(words, 'VARCHAR', `The words of ${about}`)],
    write: (value, page) => [...bare.write(value, page), sliceSpan(page, value)],
    read: bare.read,
  };
}

const toPairs = (spans: Spans): DuckDBValue => listValue(spans.map(([start, end]) => listValue([start, end])));

/** A span in pieces, as a list of `[start, end]`. */
export const spans = (name: string, about: string): Field<Spans> => ({
  columns: [column(name, 'INTEGER[][]', about)],
  write: (value) => [toPairs(value)],
  read: (cells) => cells[0] as Span[],
});

/** A span in pieces with its words, joined by a space, in the column `words`. */
export function spansWithWords(name: string, words: string, about: string): Field<Spans> {
  const bare = spans(name, `Where ${about} stands`);
  return {
    columns: [...bare.columns, column(words, 'VARCHAR', `The words of ${about}`)],
    write: (value, page) => [...bare.write(value, page), sliceSpans(page, value)],
    read: bare.read,
  };
}

/** Words with their span: `<name>`, `<name>_start`, `<name>_end`. */
export const spannedText = (name: string, about: string): Field<SpannedText> =>
  group({ text: text(name, `The words of ${about}`), span: span(name, about) });

/** The same field where the value may be null; null shows in its first column. */
export const orNull = <T>(field: Field<T>): Field<T | null> => ({
  columns: field.columns.map((one) => ({ ...one, nullable: true })),
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
    write: (value, page) => parts.flatMap(([key, field]) => field.write(value[key], page)),
    read: (cells) => {
      const row: Partial<T> = {};
      let at = 0;
      for (const [key, field] of parts) row[key] = field.read(cells.slice(at, (at += field.columns.length)));
      return row as T;
    },
  };
}

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
    write: (value, page) => [listValue(value.map((one) => toStruct(one, page)))],
    read: (cells) => (cells[0] as Record<string, unknown>[]).map((one) => item.read(names.map((key) => one[key]))),
  };
}
