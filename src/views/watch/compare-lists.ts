import type { ListChange } from '../../record/list-change.js';
import { findFirst } from '../../place-index.js';

/** How a list became another one; null where both say the same. What is the very object of before is not looked into. */
export function compareLists<Row extends object>(
  before: readonly Row[],
  after: readonly Row[],
): ListChange<Row> | null {
  // What is the very same at both ends need not be looked up.
  let [first, last] = [0, 0];
  const shorter = Math.min(before.length, after.length);
  while (first < shorter && before[first] === after[first]) first++;
  while (last < shorter - first && before.at(-1 - last) === after.at(-1 - last)) last++;
  const { gone, come } = compareMiddles(
    before.slice(first, before.length - last),
    after.slice(first, after.length - last),
  );
  if (gone.length + come.length === 0) return null;
  return {
    gone: gone.map((place) => place + first),
    come: come.map(({ nth, row }) => ({ nth: nth + first, row })),
  };
}

function compareMiddles<Row extends object>(before: readonly Row[], after: readonly Row[]): ListChange<Row> {
  const placeOf = findPlaces(before, after);
  const places = after.map((row) => placeOf(row));
  const stays = findRising(places);
  const come = after.flatMap((row, nth) => (stays.has(nth) ? [] : [{ nth, row }]));
  const kept = new Set(places.filter((_, nth) => stays.has(nth)));
  const gone = Array.from(before.keys()).filter((place) => !kept.has(place));
  return { gone, come };
}

/** Finds the place that a row had, each place once: of the very object, else of one that says the same. */
function findPlaces<Row extends object>(before: readonly Row[], after: readonly Row[]): (row: Row) => number | null {
  const same = new Map(before.map((row, place) => [row, place] as const));
  const now = new Set(after);
  const alike = new Map<string, number[]>();
  for (const [place, row] of before.entries()) {
    if (now.has(row)) continue;
    const places = alike.get(signOf(row));
    if (places) places.push(place);
    else alike.set(signOf(row), [place]);
  }
  return (row) => same.get(row) ?? (alike.size > 0 ? (alike.get(signOf(row))?.shift() ?? null) : null);
}

/** What a row says, whatever the order of its fields. */
const signOf = (row: object): string =>
  JSON.stringify(row, (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );

/** The indexes of a longest run of places that rise (Fredman 1975): what stays where it was, seen from the others. */
function findRising(places: readonly (number | null)[]): Set<number> {
  // At each length the index of the lowest place that ends such a run, and before each index the one that it follows.
  const ends: number[] = [];
  const follows = new Map<number, number>();
  for (const [i, place] of places.entries()) {
    if (place === null) continue;
    const length = findFirst(ends.length, (end) => (places[ends[end] ?? 0] ?? 0) >= place);
    const before = ends[length - 1];
    if (before !== undefined) follows.set(i, before);
    ends[length] = i;
  }
  const rising = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = follows.get(at)) rising.add(at);
  return rising;
}
