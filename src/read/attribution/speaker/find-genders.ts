import type { Name } from '../../language/name.js';

/** A pronoun means the only person of its sentence within so many characters behind the name. */
const REACH = 120;
/** One pronoun may be somebody else's. */
const LEAST = 2;
const PRONOUN = /(?<![\p{L}'’])(?:(he|his|him|himself)|(she|her|hers|herself))(?![\p{L}'’])/iu;
/** Words of somebody else, or of somebody's kin: `Berg said her husband`, `“he`. */
const END = /[.!?\n"“”:;]|(?:'')/;

/**
 * Who is `he` and who is `she` by the page itself: `Taylor Berg's album is the only one she owns`. Counts pronouns that follow a full name in
 * its sentence before anybody else is named; only where all of them agree. Linear in the text.
 */
export function findGenders(text: string, names: readonly Name[]): ReadonlyMap<string, 'female' | 'male'> {
  const votes = new Map<string, { female: number; male: number }>();
  names.forEach(({ span: [start, end], name, type }, i) => {
    // A surname alone may be somebody else's.
    if (type !== 'person' || !name.includes(' ') || text.slice(start, end) !== name) return;
    const next = names.slice(i + 1, i + 4).find((other) => other.type === 'person');
    const before = names.slice(Math.max(0, i - 3), i).findLast((other) => other.type === 'person');
    if (before && !END.test(text.slice(before.span[1], start))) return;
    const own = text.slice(end, Math.min(end + REACH, next?.span[0] ?? Infinity)).split(END)[0] ?? '';
    const found = PRONOUN.exec(own);
    if (!found) return;
    const counts = votes.get(name) ?? { female: 0, male: 0 };
    counts[found[1] === undefined ? 'female' : 'male']++;
    votes.set(name, counts);
  });
  return new Map(
    [...votes].flatMap(([name, { female, male }]) => {
      if (Math.min(female, male) > 0 || Math.max(female, male) < LEAST) return [];
      return [[name, female > 0 ? 'female' : 'male'] as const];
    }),
  );
}
