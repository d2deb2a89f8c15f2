import { DEMONYM_STEMS } from '../../known/places.js';
import type { Proposition, Quantity } from '../../read/mention/mention.js';

/** What a proposition counts. */
export interface Counts {
  /** Its exact figures of three digits or more: `1081`. */
  readonly figures: readonly number[];
  /** Whether it counts people to whom something was done. */
  readonly isCount: boolean;
  /** Stems of the peoples of whom it tells: `egyptian`. */
  readonly peoples: readonly string[];
  /** Whether it tells of more of a kind (*more troops*), which are not those of before. */
  readonly isFurther: boolean;
}

const LEAST_FIGURE = 100;
const [FIRST_YEAR, LAST_YEAR] = [1900, 2100];
/** Round figures are told of many things. */
const ROUND = 10;

/** A number that two tellings have in common by chance hardly ever. */
const isFigure = ({ low, high }: Quantity): boolean =>
  Number.isInteger(low) &&
  (low === high || high === Number.MAX_SAFE_INTEGER) &&
  low >= LEAST_FIGURE &&
  low % ROUND !== 0 &&
  (low < FIRST_YEAR || low > LAST_YEAR);

/** Stems of what people suffer: of them a people is counted, not a thing of its make. */
const SUFFERED = new Set([
  'kill',
  'injur',
  'arrest',
  'releas',
  'displac',
  'evacu',
  'expel',
  'miss',
  'treat',
  'unregist',
]);

export const readCounts = ({ action, numbers, terms }: Proposition): Counts => ({
  figures: numbers.filter(isFigure).map(({ low }) => low),
  isCount: numbers.length > 0 && SUFFERED.has(action ?? ''),
  peoples: terms.filter((t) => DEMONYM_STEMS.has(t)),
  isFurther: terms.includes('more'),
});

export const shareFigure = (a: Counts, b: Counts): boolean => a.figures.some((n) => b.figures.includes(n));

/** *58 Egyptian pilgrims died* and *550 pilgrims died* count a part and a whole, *60 Jordanians* and *323 Egyptians* two parts. */
export const countOthers = (a: Counts, b: Counts): boolean =>
  a.isCount &&
  b.isCount &&
  !(a.peoples.every((p) => b.peoples.includes(p)) && b.peoples.every((p) => a.peoples.includes(p)));
