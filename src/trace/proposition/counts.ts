import { DEMONYM_STEMS } from '../../known/places.js';
import type { Proposition, Quantity } from '../../read/mention/mention.js';

/** What a proposition counts. */
export interface Counts {
  /** Its exact figures, sums and shares that are not round: `1081`, `28000000`. */
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

/**
 * A number that two tellings have in common by chance hardly ever: a count of three digits or more that is not round (*1,081*), a sum of
 * money or a share of two digits that say something (*28 million dollars*, *75 percent*).
 */
function isFigure({ low, high, unit }: Quantity): boolean {
  if (low !== high && high !== Number.MAX_SAFE_INTEGER) return false;
  if (SUM_OR_SHARE.test(unit ?? '')) return digitsOf(low) >= DIGITS_OF_SUM;
  return Number.isInteger(low) && low >= LEAST_FIGURE && low % ROUND !== 0 && (low < FIRST_YEAR || low > LAST_YEAR);
}
const DIGITS_OF_SUM = 2;
const SUM_OR_SHARE = /^(?:%|\p{Sc}|dollar|euro|pound|yen|yuan|rubl|roubl|rupe)/u;

/** How many digits say something, without zeros at the ends: 2 for 28,000,000. */
const digitsOf = (n: number): number =>
  String(n)
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;

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

/** A figure such as 1,081 is rarer than a name; two that differ may still be told of one thing, and play no part. */
export const FIGURE_WEIGHT = 3;

export const shareFigure = (a: Counts, b: Counts): boolean => a.figures.some((n) => b.figures.includes(n));

/** *58 Egyptian pilgrims died* and *550 pilgrims died* count a part and a whole, *60 Jordanians* and *323 Egyptians* two parts. */
export const countOthers = (a: Counts, b: Counts): boolean =>
  a.isCount &&
  b.isCount &&
  !(a.peoples.every((p) => b.peoples.includes(p)) && b.peoples.every((p) => a.peoples.includes(p)));
