/**
 * How a list became another one: the places in the old one of what goes, and what comes with its place in the new one, both ascending.
 * All else keeps its order.
 */
export interface ListChange<Row> {
  readonly gone: readonly number[];
  readonly come: readonly { readonly nth: number; readonly row: Row }[];
}

/** Places of the old list, from `low` up to below `high`, that move by so many. */
export interface Shift {
  readonly low: number;
  readonly high: number;
  readonly by: number;
}

/** Where the rows that stay go: runs of places that move alike. */
export function findShifts({ gone, come }: ListChange<unknown>): Shift[] {
  const shifts: Shift[] = [];
  let [old, now, i, j] = [0, 0, 0, 0];
  for (;;) {
    for (; gone[i] === old; i++) old++;
    for (; come[j]?.nth === now; j++) now++;
    const run = Math.min((gone[i] ?? Infinity) - old, (come[j]?.nth ?? Infinity) - now);
    if (old !== now) shifts.push({ low: old, high: old + run, by: now - old });
    if (run === Infinity) return shifts;
    [old, now] = [old + run, now + run];
  }
}
