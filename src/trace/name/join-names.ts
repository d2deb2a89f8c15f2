import type { Reading } from '../../read/reading.js';
import { outletKey } from '../../known/find-outlet.js';
import { rememberText } from '../../remember.js';
import { fold } from '../../words.js';

/** Gives the name under which the whole pile knows somebody: `Zelenskyy` on one page -> `Volodymyr Zelensky` of another. */
export type JoinName = (name: string) => string;

/**
 * Joins names across pages: spellings that fold alike are one, and a surname alone joins the full name where the pile knows
 * exactly one person of that surname. What stays ambiguous stays as the page has it.
 */
export function joinNames(readings: readonly Reading[]): JoinName {
  const counts = new Map<string, Map<string, number>>();
  const surnames = new Map<string, Set<string>>();
  for (const { names } of readings)
    for (const { name, type } of names) {
      const key = nameKey(name);
      const forms = counts.get(key) ?? new Map<string, number>();
      counts.set(key, forms.set(name, (forms.get(name) ?? 0) + 1));
      const words = key.split(' ');
      const surname = words.at(-1);
      if (type === 'person' && words.length > 1 && surname)
        surnames.set(surname, (surnames.get(surname) ?? new Set()).add(key));
    }
  const form = (key: string, fallback: string): string =>
    [...(counts.get(key) ?? [])].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? fallback;
  return rememberText((name) => {
    const key = nameKey(name);
    const [full, another] = key.includes(' ') ? [] : [...(surnames.get(key) ?? [])];
    return form(full && !another ? full : key, name);
  });
}

/** What spellings of one name share: case, accents, articles, titles and the endings of transliterated names fold away. */
export const nameKey = rememberText((name) =>
  fold(outletKey(name))
    .replace(/(?:yy|yi|iy|ij|ii|y)\b/g, 'y')
    .trim(),
);
