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

/** The tellings of one story, ready to be held against others: the very object of before where all weigh as before. */
export interface ToldStory {
  readonly story: string;
  readonly tellings: readonly Telling[];
}

/** Weights words by how rare they are among the tellings of a pile, given story by story. */
export function weighWords(
  stories: readonly (readonly Telling[])[],
  storyOf: (telling: Telling) => string,
  memo: Memo = withoutMemo,
): Weights & { readonly grounds: readonly ToldStory[] } {
  const [lastNumbered, lastWeighed, lastGround] = [memo(numberedOf), memo(weighedOf), memo(groundOf)];
  const words = memo(numbersOf)(PILE);
  const numbered = stories.map((tellings) =>
    lastNumbered(tellings)([words], () => tellings.map((telling) => numberBag(telling, words))),
  );
  const lists = numbered.flatMap((own) => own.map(({ numbers }) => numbers));
  const { counts, weights } = weighRarity(lists, { size: words.size() });
  const known = new Map<Telling, readonly Weighed[]>();
  // A word that nobody else has stands with the sign turned.
  const weightOf = (word: number): number => (weights[word] ?? 0) * ((counts[word] ?? 0) > 1 ? 1 : -1);
  const grounds = stories.flatMap((tellings, i) => {
    const own = (numbered[i] ?? []).map(({ bag, numbers }) => bag.map((_, k) => weightOf(numbers[k] ?? 0)));
    tellings.forEach((telling, k) => {
      const weighing = own[k] ?? [];
      const weigh = (): Weighed[] => weighBag(numbered[i]?.[k], weighing);
      known.set(telling, lastWeighed(telling)([words, ...weighing], weigh));
    });
    const story = tellings[0] ? storyOf(tellings[0]) : '';
    return lastGround(tellings)([story, words, ...own.flat()], () => ({ story, tellings }));
  });
  return { grounds, weighed: (telling) => known.get(telling) ?? [] };
}

const weighBag = (numbered: Numbered | undefined, weights: readonly number[]): Weighed[] =>
  (numbered?.bag ?? []).map((word, k) => {
    const weight = weights[k] ?? 0;
    return { word, number: numbered?.numbers[k] ?? 0, weight: Math.abs(weight), isShared: weight > 0 };
  });

/** The words of a telling by their numbers, ascending. */
interface Numbered {
  readonly bag: readonly string[];
  readonly numbers: Uint32Array;
}

function numberBag({ bag }: Telling, { numberOf }: WordNumbers): Numbered {
  const sorted = [...bag].sort((x, y) => numberOf(x) - numberOf(y));
  return { bag: sorted, numbers: Uint32Array.from(sorted, numberOf) };
}

/** What is kept of the pile as a whole hangs on this. */
const PILE = {};
const numbersOf = (_pile: typeof PILE): WordNumbers => createNumbers();
const numberedOf = (_tellings: readonly Telling[]): Last<readonly Numbered[]> => createLast();
const groundOf = (_tellings: readonly Telling[]): Last<ToldStory> => createLast();
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
