/** One sheet of a longer list: `total` counts all, `sheet` starts at 1. */
export interface Listing<T> {
  readonly items: readonly T[];
  readonly total: number;
  readonly sheet: number;
  readonly size: number;
}

/** Which sheet of a list is wanted; the first where nothing is said. */
export interface Wanted {
  readonly sheet?: number;
  readonly size?: number;
}

/** Rows on one sheet where nothing else is wanted. */
const SIZE = 50;
const LARGEST = 1000;

/** The wanted sheet as whole numbers within bounds, and the end of its SQL. */
export function sheetOf({ sheet = 1, size = SIZE }: Wanted): { sheet: number; size: number; sql: string } {
  const bound = (value: number, most: number): number => Math.min(most, Math.max(1, Math.trunc(value) || 1));
  const [at, rows] = [bound(sheet, 1_000_000), bound(size, LARGEST)];
  return { sheet: at, size: rows, sql: `LIMIT ${rows} OFFSET ${(at - 1) * rows}` };
}
