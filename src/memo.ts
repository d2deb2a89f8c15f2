import { remember } from './remember.js';

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
  const kept = new WeakMap<object, (key: never) => unknown>();
  return <Key extends object, Value>(find: (key: Key) => Value) => {
    const remembered = (kept.get(find) as ((key: Key) => Value) | undefined) ?? remember(find);
    kept.set(find, remembered);
    return remembered;
  };
}

/** The last answer about an object, kept for as long as all else it was worked out from is the very same. */
export type Last<Value> = (inputs: ArrayLike<unknown>, find: () => Value) => Value;

/**
 * Use it behind a memo: `memo(lastOf)(key)(inputs, find)`, where `lastOf` is a function of your own that calls this. Inputs are strings,
 * numbers, or objects that stay the same where what they say does (readings, and what hangs on them behind a memo).
 */
export function createLast<Value>(): Last<Value> {
  // Two variables and no object: there is one of these for each thing that is remembered of each mention.
  let before: ArrayLike<unknown> | null = null;
  let value: Value;
  return (inputs, find) => {
    if (before === null || !areSame(before, inputs)) {
      value = find();
      before = inputs;
    }
    return value;
  };
}

/** Whether two lists hold the very same things in the same order. */
export function areSame(a: ArrayLike<unknown>, b: ArrayLike<unknown>): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (!Object.is(a[i], b[i])) return false;
  return true;
}

/** An answer kept with all that was asked of a pile for it: it holds while the inputs stay and the same questions have the same answers. */
export type Asked<Pile, Value> = (inputs: readonly unknown[], pile: Pile, find: (pile: Pile) => Value) => Value;

/** A question by its name among those that a pile answers, and what the answer was. */
interface Question {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly answer: unknown;
}

/**
 * Use it behind a memo, for rules that look at one thing and ask a large pile about a few others. The pile is an object of functions of
 * strings; they answer with strings, numbers, truth values, objects that stay, or lists of these. After incremental computation by
 * recorded demands (Adapton, Hammer et al. 2014).
 */
export function createAsked<Pile extends object, Value>(): Asked<Pile, Value> {
  let kept: { readonly inputs: readonly unknown[]; readonly asked: readonly Question[]; readonly value: Value } | null =
    null;
  return (inputs, pile, find) => {
    const isAsBefore = ({ name, args, answer }: Question): boolean => isSame(answerOf(pile, name)(...args), answer);
    if (!kept || !areSame(kept.inputs, inputs) || !kept.asked.every(isAsBefore)) {
      const asked = new Map<string, Question>();
      const value = find(listen(pile, asked));
      kept = { inputs, asked: [...asked.values()], value };
    }
    return kept.value;
  };
}

type Answer = (...args: readonly unknown[]) => unknown;

const answerOf = (pile: object, name: string): Answer => (pile as Readonly<Record<string, Answer>>)[name] as Answer;

/** The pile, with every question to it noted once. */
function listen<Pile extends object>(pile: Pile, asked: Map<string, Question>): Pile {
  const listening = Object.keys(pile).map((name) => {
    const ask: Answer = (...args) => {
      const key = [name, ...args].join('\n');
      const known = asked.get(key);
      if (known) return known.answer;
      const answer = answerOf(pile, name)(...args);
      asked.set(key, { name, args, answer });
      return answer;
    };
    return [name, ask] as const;
  });
  return Object.fromEntries(listening) as Pile;
}

const isSame = (a: unknown, b: unknown): boolean =>
  Object.is(a, b) || (Array.isArray(a) && Array.isArray(b) && areSame(a, b));
