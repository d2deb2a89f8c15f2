import type { Reading } from '../../read/reading.js';
import { isFamilyFirst } from '../../known/family-first.js';
import { outletKey } from '../../known/find-outlet.js';
import { groupPairs } from '../../group-by.js';
import { rememberText } from '../../remember.js';
import { fold } from '../../words.js';

/** Gives the name under which the whole pile knows somebody: `Zelenskyy` on one page -> `Volodymyr Zelensky` of another. */
export type JoinName = (name: string) => string;

/**
 * Joins names across pages: spellings that fold alike are one, a name with one middle name joins the same name without (`Michael T.
 * Flynn`, `Michael Flynn`), and a surname alone joins the full name where the pile knows exactly one person of that surname. What stays
 * ambiguous stays as the page has it.
 */
export function joinNames(readings: readonly Reading[]): JoinName {
  const counts = new Map<string, Map<string, number>>();
  const people = new Set<string>();
  for (const { names } of readings)
    for (const { name, type } of names) {
      const key = nameKey(name);
      const forms = counts.get(key) ?? new Map<string, number>();
      counts.set(key, forms.set(name, (forms.get(name) ?? 0) + 1));
      if (type === 'person' && key.includes(' ')) people.add(key);
    }
  const shorter = withoutMiddle(people);
  const surnames = new Map<string, Set<string>>();
  for (const key of people) {
    const words = key.split(' ').filter((word) => !SUFFIX.test(word));
    const surname = (isFamilyFirst(words) ? words[0] : words.at(-1)) ?? key;
    surnames.set(surname, (surnames.get(surname) ?? new Set()).add(shorter.get(key) ?? key));
  }
  const form = (key: string, fallback: string): string =>
    [...(counts.get(key) ?? [])].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? fallback;
  return rememberText((name) => {
    const key = nameKey(name);
    const [full, another] = key.includes(' ') ? [] : [...(surnames.get(key) ?? [])];
    return form(full && !another ? full : (shorter.get(key) ?? key), name);
  });
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;

/** Names with something between first name and surname, each with the name without, where the pile knows that and no other such name. */
function withoutMiddle(people: ReadonlySet<string>): ReadonlyMap<string, string> {
  const longer = groupPairs(
    [...people].flatMap((key) => {
      const words = key.split(' ');
      const bare = `${words[0] ?? ''} ${words.at(-1) ?? ''}`;
      return words.length > 2 && people.has(bare) ? [[bare, key] as const] : [];
    }),
  );
  return new Map(
    [...longer].flatMap(([bare, keys]) => (keys.length === 1 ? keys.map((key) => [key, bare] as const) : [])),
  );
}

/** What spellings of one name share: case, accents, articles, titles, points and the endings of transliterated names fold away. */
export const nameKey = rememberText((name) =>
  fold(outletKey(name))
    .replace(/(?<=^| )(\p{L}) (?=\p{L}(?: |$))/gu, '$1')
    .replace(/(?:yy|yi|iy|ij|ii|y)\b/g, 'y')
    .trim(),
);
