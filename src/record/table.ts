import type { Column, Field } from './field.js';

/** One table of the record: `lead` columns tell where a row belongs, `fields` hold what it says. */
export interface Table<T> {
  readonly name: string;
  readonly about: string;
  readonly lead: readonly Column[];
  readonly fields: Field<T>;
}

/** A row as the table `T` keeps it. */
export type RowOf<T> = T extends Table<infer Row> ? Row : never;

/** A table whose rows are not looked into. */
export type TableShape = Omit<Table<unknown>, 'fields'> & { readonly fields: { readonly columns: readonly Column[] } };

export const table = <T>(name: string, about: string, rest: Pick<Table<T>, 'lead' | 'fields'>): Table<T> => ({
  name,
  about,
  ...rest,
});

/** All columns of a table, in order. */
export const columnsOf = ({ lead, fields }: TableShape): readonly Column[] => [...lead, ...fields.columns];

/** The statement that creates a table, with its documentation as DuckDB comments. */
export function createTable(one: TableShape): string {
  const quote = (words: string) => `'${words.replaceAll("'", "''")}'`;
  const columns = columnsOf(one).map(({ name, type, nullable }) => `${name} ${type}${nullable ? '' : ' NOT NULL'}`);
  const comments = columnsOf(one).map(({ name, about }) => `COMMENT ON COLUMN ${one.name}.${name} IS ${quote(about)}`);
  return [
    `CREATE TABLE ${one.name} (${columns.join(', ')})`,
    `COMMENT ON TABLE ${one.name} IS ${quote(one.about)}`,
    ...comments,
  ].join(';\n');
}
