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

/** Strings whose answers are kept at once. */
const MOST_TEXTS = 50_000;

/** A pure function of a string that keeps its answers for the strings it was last asked about: names come again and again. */
export function rememberText<Value>(find: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (text) => {
    const kept = known.get(text);
    if (kept) return kept.value;
    const value = find(text);
    if (known.size >= MOST_TEXTS) known.clear();
    known.set(text, { value });
    return value;
  };
}
