import { createLast, type Last, type Memo, withoutMemo } from '../../memo.js';
import { createNumbers, weighRarity, type WordNumbers } from '../../rarity.js';
import type { Telling } from './telling.js';

/** How much each word says of which event is told. */
export interface Weights {
  /** The words of a telling in the order of their numbers: the very list of before where all weigh as before. */
  readonly weighed: (telling: Telling) => readonly Weighed[];
  /** How many different words there are: all numbers are below. */
  readonly words: number;
}

/** A word by its number, with its weight. */
export interface Weighed {
  readonly word: string;
  readonly number: number;
  readonly weight: number;
  /** Whether more than one telling has it. */
  readonly isShared: boolean;
}

/** Weights words by how rare they are among the tellings of a pile. */
export function weighWords(tellings: readonly Telling[], memo: Memo = withoutMemo): Weights {
  const [lastNumbered, lastWeighed] = [memo(numberedOf), memo(weighedOf)];
  const words = memo(numbersOf)(PILE);
  const numbered = tellings.map((telling) => lastNumbered(telling)([words], () => numberBag(telling, words)));
  const { counts, weights } = weighRarity(
    numbered.map(({ numbers }) => numbers),
    words.size(),
  );
  const known = new Map<Telling, readonly Weighed[]>();
  tellings.forEach((telling, i) => {
    const { bag = [], numbers = new Uint32Array(0) } = numbered[i] ?? {};
    const own = Array.from(numbers, (number) => weights[number] ?? 0);
    const isShared = Array.from(numbers, (number) => (counts[number] ?? 0) > 1);
    const find = (): Weighed[] =>
      bag.map((word, k) => ({
        word,
        number: numbers[k] ?? 0,
        weight: own[k] ?? 0,
        isShared: isShared[k] ?? false,
      }));
    known.set(telling, lastWeighed(telling)([numbers, ...own, ...isShared], find));
  });
  return { words: words.size(), weighed: (telling) => known.get(telling) ?? [] };
}

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
const numberedOf = (_telling: Telling): Last<Numbered> => createLast();
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
