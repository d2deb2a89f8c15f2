import { stemmer } from 'stemmer';

/** Verbs of outcome that cannot both be true of one thing, as `these / those`; each side by its stems. */
const OPPOSED: readonly (readonly [these: string, those: string])[] = [
  ['convict convicted guilty sentence', 'acquit acquitted cleared exonerate innocent'],
  [
    'pass passed adopt adopted approve approved ratify ratified',
    'reject rejected defeat defeated veto vetoed block blocked fail failed',
  ],
  ['accept accepted', 'reject rejected refuse refused turn-down'],
  ['win won', 'lose lost'],
  ['survive survived', 'die died killed perish'],
  ['succeed succeeded', 'fail failed'],
  ['confirm confirmed', 'deny denied'],
  ['rise rose risen increase increased', 'fall fell fallen decrease decreased drop dropped decline declined'],
  ['uphold upheld', 'overturn overturned quash quashed strike-down'],
];

const sides = new Map<string, string[]>();
OPPOSED.forEach((row, i) => {
  row.forEach((words, side) => {
    for (const word of words.split(' ')) {
      const stem = stemmer(word);
      sides.set(stem, [...(sides.get(stem) ?? []), `${i}${side}`]);
    }
  });
});

/** Two words that cannot both be true of one thing, with what stands for their pair; null where none of `a` stands against one of `b`. */
export function findOpposed(
  a: readonly string[],
  b: readonly string[],
): { readonly words: readonly [string, string]; readonly row: string } | null {
  for (const x of a)
    for (const y of b) {
      const against = (sides.get(stemmer(x)) ?? []).map((s) => `${s.slice(0, -1)}${s.endsWith('0') ? 1 : 0}`);
      const row = against.find((s) => sides.get(stemmer(y))?.includes(s));
      if (row !== undefined) return { words: [x, y], row };
    }
  return null;
}

/** What stands for all words of one outcome: `won` and `win` alike. */
export const outcomeSide = (word: string): string => sides.get(stemmer(word))?.join(' ') ?? '';

export const isOutcomeWord = (word: string): boolean => sides.has(stemmer(word));
