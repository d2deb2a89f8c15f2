/** A pure function of an object that works its answer out once for each: many rules ask the same of one line. */
export function remember<Key extends object, Value>(find: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    const kept = known.get(key);
    if (kept !== undefined || known.has(key)) return kept as Value;
    const value = find(key);
    known.set(key, value);
    return value;
  };
}

/** So many answers are kept; then all are forgotten, so that no flood of made-up words fills the memory. */
const MOST_TEXTS = 50_000;
/** Longer strings are no words, names or ids, and not kept. */
const LONGEST_TEXT = 300;

/** A pure function of a string that keeps its answers for the strings it was last asked about: words and names come again and again. */
export function rememberText<Value>(find: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (text) => {
    const kept = known.get(text);
    if (kept) return kept.value;
    if (text.length > LONGEST_TEXT) return find(text);
    if (known.size >= MOST_TEXTS) known.clear();
    // A slice of a page's text would keep all of the text in memory.
    const copy = text.split('').join('');
    const value = find(copy);
    known.set(copy, { value });
    return value;
  };
}
