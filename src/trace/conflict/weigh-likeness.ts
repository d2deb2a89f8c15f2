import { createLast, type Last, type Memo, withoutMemo } from '../../memo.js';
import { createNumbers, weighRarity, type WordNumbers } from '../../rarity.js';
import type { Telling } from './telling.js';

/** How much each word says of which event is told. */
export interface Weights {
  /** The words of a telling in the order of their numbers: the very list of before where all weigh as before. */
  readonly weighed: (telling: Telling) => readonly Weighed[];
}

/** A word by its number, with its weight. */
export interface Weighed {
  readonly word: string;
  readonly number: number;
  readonly weight: number;
  /** Whether more than one telling has it. */
  readonly isShared: boolean;
}

/** The tellings of one story, ready to be held against others, with their words: the very object of before where all weigh as before. */
export interface ToldStory {
  readonly story: string;
  readonly tellings: readonly Telling[];
  readonly weighed: readonly (readonly Weighed[])[];
}

/** Weights words by how rare they are among the tellings of a pile, given story by story. */
export function weighWords(
  stories: readonly (readonly Telling[])[],
  storyOf: (telling: Telling) => string,
  memo: Memo = withoutMemo,
): Weights & { readonly grounds: readonly ToldStory[] } {
  const [lastNumbered, lastWeights, lastGround] = [memo(numberedOf), memo(weightsOf), memo(groundOf)];
  const words = memo(numbersOf)(PILE);
  const numbered = stories.map((tellings) => lastNumbered(tellings)([words], () => numberBags(tellings, words)));
  const count = stories.reduce((sum, tellings) => sum + tellings.length, 0);
  const { counts, weights } = weighRarity(
    numbered.map(({ numbers }) => numbers),
    { size: words.size(), count },
  );
  // A word that nobody else has stands with the sign turned.
  const signed = weights.map((weight, word) => ((counts[word] ?? 0) > 1 ? weight : -weight));
  const grounds = numbered.map((own, i): ToldStory => {
    const tellings = stories[i] ?? [];
    const now = new Float64Array(own.numbers.length);
    for (let k = 0; k < now.length; k++) now[k] = signed[own.numbers[k] ?? 0] ?? 0;
    const weighing = lastWeights(own)(now, () => now);
    const story = tellings[0] ? storyOf(tellings[0]) : '';
    return lastGround(own)([story, weighing], () => ({
      story,
      tellings,
      weighed: weighBags(tellings, own, { weighing, memo }),
    }));
  });
  const byStory = new Map(grounds.map((ground) => [ground.story, ground] as const));
  const known = new Map<Telling, readonly Weighed[]>();
  const look = (telling: Telling): readonly Weighed[] => {
    const ground = byStory.get(storyOf(telling));
    ground?.tellings.forEach((one, i) => known.set(one, ground.weighed[i] ?? []));
    return known.get(telling) ?? [];
  };
  return { grounds, weighed: (telling) => known.get(telling) ?? look(telling) };
}

/** The words of the tellings of a story, one telling behind the other, each with its words by their numbers, ascending. */
interface Numbered {
  readonly bags: readonly (readonly string[])[];
  readonly numbers: Uint32Array;
}

function numberBags(tellings: readonly Telling[], { numberOf }: WordNumbers): Numbered {
  const bags = tellings.map(({ bag }) => [...bag].sort((x, y) => numberOf(x) - numberOf(y)));
  return { bags, numbers: Uint32Array.from(bags.flat(), numberOf) };
}

function weighBags(
  tellings: readonly Telling[],
  { bags, numbers }: Numbered,
  { weighing, memo }: { readonly weighing: Float64Array; readonly memo: Memo },
): (readonly Weighed[])[] {
  const [lastWeighed, wordOf] = [memo(weighedOf), memo(wordsOf)(PILE)];
  let at = 0;
  return tellings.map((telling, i) => {
    const [bag, from] = [bags[i] ?? [], at];
    at += bag.length;
    const own = weighing.slice(from, at);
    return lastWeighed(telling)(own, () => bag.map((word, k) => wordOf(word, numbers[from + k] ?? 0, own[k] ?? 0)));
  });
}

/** What is kept of the pile as a whole hangs on this. */
const PILE = {};
const numbersOf = (_pile: typeof PILE): WordNumbers => createNumbers();
/** A word of one weight is one object, however many tellings have it. */
const wordsOf = (_pile: typeof PILE): ((word: string, number: number, weight: number) => Weighed) => {
  const known = new Map<number, Map<number, Weighed>>();
  return (word, number, weight) => {
    const own = known.get(number) ?? new Map<number, Weighed>();
    const found = own.get(weight) ?? { word, number, weight: Math.abs(weight), isShared: weight > 0 };
    known.set(number, own.set(weight, found));
    return found;
  };
};
const numberedOf = (_tellings: readonly Telling[]): Last<Numbered> => createLast();
const weightsOf = (_numbered: Numbered): Last<Float64Array> => createLast();
const groundOf = (_numbered: Numbered): Last<ToldStory> => createLast();
const weighedOf = (_telling: Telling): Last<readonly Weighed[]> => createLast();

const NONE: ReadonlySet<string> = new Set();

/** How alike two tellings are in their words and names, 0 to 1, and how many of them they share; `without` is left aside. */
export function compareWords(
  a: Telling,
  b: Telling,
  { weighed, without = NONE }: Pick<Weights, 'weighed'> & { readonly without?: ReadonlySet<string> | undefined },
): { likeness: number; shared: number } {
  const [own, others] = [weighed(a), weighed(b)];
  let [both, x, y, shared] = [0, 0, 0, 0];
  for (let i = 0, j = 0; i < own.length || j < others.length;) {
    const [one, other] = [own[i], others[j]];
    const isOwn = one !== undefined && (other === undefined || one.number <= other.number);
    const isOther = other !== undefined && (one === undefined || other.number <= one.number);
    if (isOwn) i++;
    if (isOther) j++;
    const { word, weight } = (isOwn ? one : other) ?? { word: '', weight: 0 };
    if (without.has(word)) continue;
    if (isOwn) x += weight;
    if (isOther) y += weight;
    if (!isOwn || !isOther) continue;
    both += weight;
    shared++;
  }
  const least = Math.min(x, y);
  // The mean of the share of the lighter telling and the share of both.
  return { likeness: least === 0 ? 0 : (both / least + both / (x + y - both)) / 2, shared };
}
