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

/** The last answer about an object, kept for as long as what else it depends on has the same sign. */
export type Last<Value> = (sign: string, find: () => Value) => Value;

/** Use it behind a memo: `memo(lastOf)(key)(sign, find)`, where `lastOf` is a function of your own that calls this. */
export function createLast<Value>(): Last<Value> {
  let kept: { readonly sign: string; readonly value: Value } | null = null;
  return (sign, find) => {
    if (kept?.sign !== sign) kept = { sign, value: find() };
    return kept.value;
  };
}
