/** A condition with its bound values: `whereIn('id', ['a', 'b'])` is `id IN (?, ?)` with `['a', 'b']`. */
export interface Condition {
  readonly sql: string;
  readonly values: string[];
}

/** Rows whose column is one of these; each value is bound, never pasted in. No value matches no row. */
export function whereIn(column: string, ids: Iterable<string>): Condition {
  const values = [...new Set(ids)];
  return values.length === 0
    ? { sql: 'FALSE', values }
    : { sql: `${column} IN (${values.map(() => '?').join(', ')})`, values };
}
