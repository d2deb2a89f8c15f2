/**
 * Keeps what pure functions gave for an object: `memo(find)(key)` is `find(key)`, worked out once for each key as long as the memo and
 * the key live. Whoever asks again and again about much the same things (`watch`, page after page) makes one and hands it in; the
 * answers are those that one has without it. `find` must be a function that stays, not one made for the occasion.
 */
export type Memo = <Key extends object, Value>(find: (key: Key) => Value) => (key: Key) => Value;

/** Keeps nothing. */
export const withoutMemo: Memo = (find) => (key) => find(key);

/** Keeps answers while both it and what was asked about live. */
export function createMemo(): Memo {
  const kept = new WeakMap<object, WeakMap<object, { readonly value: unknown }>>();
  return <Key extends object, Value>(find: (key: Key) => Value) => {
    const answers = kept.get(find) ?? new WeakMap<object, { readonly value: unknown }>();
    kept.set(find, answers);
    return (key: Key): Value => {
      const known = answers.get(key);
      if (known) return known.value as Value;
      const value = find(key);
      answers.set(key, { value });
      return value;
    };
  };
}

/** The last answer about an object, kept for as long as all else it was worked out from is the very same. */
export type Last<Value> = (inputs: readonly unknown[], find: () => Value) => Value;

/**
 * Use it behind a memo: `memo(lastOf)(key)(inputs, find)`, where `lastOf` is a function of your own that calls this. Inputs are strings,
 * numbers, or objects that stay the same where what they say does (readings, and what hangs on them behind a memo).
 */
export function createLast<Value>(): Last<Value> {
  let kept: { readonly inputs: readonly unknown[]; readonly value: Value } | null = null;
  return (inputs, find) => {
    if (!kept || !areSame(kept.inputs, inputs)) kept = { inputs, value: find() };
    return kept.value;
  };
}

/** Whether two lists hold the very same things in the same order. */
export const areSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((item, i) => Object.is(item, b[i]));
