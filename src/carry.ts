/** Values for a list of objects, one each, in their order: those of objects that stood in the list before are carried over. */
export type Carry<Key extends object, Value> = (keys: readonly Key[], find: (key: Key) => Value) => readonly Value[];

/**
 * Use it behind a memo, for what one object makes with each of many: `memo(carryOf)(one)(others, find)`. Exact where a value hangs on the
 * two alone. Only the last list is kept, and where little changed in it hardly anything is looked up.
 */
export function createCarry<Key extends object, Value>(): Carry<Key, Value> {
  let [before, values]: [readonly Key[], readonly Value[]] = [[], []];
  return (keys, find) => {
    // Where the next one stood, if it stands behind the last one as before.
    let next = 0;
    const carried = keys.map((key) => {
      const at = before[next] === key ? next : before.indexOf(key);
      if (at < 0) return find(key);
      next = at + 1;
      return values[at] as Value;
    });
    [before, values] = [keys, carried];
    return carried;
  };
}
