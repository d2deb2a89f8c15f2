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

/** So many answers are kept; then all are forgotten, so that no flood of made-up words fills the memory. */
const MOST_WORDS = 50_000;
/** Longer words are no words, and not kept. */
const LONGEST_WORD = 100;

/** A pure function of a word or name that works its answer out once for each: news repeats its words. */
export function rememberWords<Value>(find: (words: string) => Value): (words: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (words) => {
    const kept = known.get(words);
    if (kept) return kept.value;
    if (words.length > LONGEST_WORD) return find(words);
    if (known.size >= MOST_WORDS) known.clear();
    // A slice of a page's text would keep all of the text in memory.
    const copy = words.split('').join('');
    const value = find(copy);
    known.set(copy, { value });
    return value;
  };
}
