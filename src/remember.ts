/** A pure function of an object that works its answer out once for each: many rules ask the same of one line. */
export function remember<Key extends object, Value>(find: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const kept = known.get(key);
    if (kept) return kept.value;
    const value = find(key);
    known.set(key, { value });
    return value;
  };
}
