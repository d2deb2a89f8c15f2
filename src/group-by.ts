/** The values of each key, in their order. */
export function groupPairs<T, Key = string>(pairs: Iterable<readonly [key: Key, value: T]>): Map<Key, T[]> {
  const groups = new Map<Key, T[]>();
  for (const [key, value] of pairs) {
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

/** The items of each key, in their order. */
export const groupBy = <T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> =>
  groupPairs(items.map((item) => [keyOf(item), item] as const));
