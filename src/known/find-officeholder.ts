import { fold } from '../words.js';
import { groupPairs } from '../group-by.js';
import { isFamilyFirst } from './family-first.js';
import { OFFICES } from './offices.js';
import { isCommonSurname } from './person-names.js';

const byName = new Map<string, string>();
const bySurname = new Map<string, string | null>();
for (const { person, aliases } of OFFICES) {
  for (const spelling of [person, ...aliases]) {
    byName.set(fold(spelling), person);
    const words = spelling.split(' ').filter((word) => word !== 'Jr.');
    const surname = fold((isFamilyFirst(words) ? words[0] : words.at(-1)) ?? '');
    const other = bySurname.get(surname);
    bySurname.set(surname, other === undefined || other === person ? person : null);
  }
}

/** The known holder of an office under that full name or alias: `Vladimir Zelensky` -> Volodymyr Zelensky; null where none is. */
export const findOfficeholder = (name: string): string | null => byName.get(fold(name)) ?? null;

/** The one known officeholder of that surname: `Putin` -> Vladimir Putin; null where none, several, or the surname is a common one. */
export const findOfficeholderBySurname = (surname: string): string | null =>
  isCommonSurname(surname) ? null : (bySurname.get(fold(surname)) ?? null);

const offices = groupPairs(OFFICES.map(({ person, office }) => [person, office] as const));

/** The offices that a known holder has or had, by the one name: `Hillary Clinton` -> `secretary of state`. */
export const findOffices = (person: string): readonly string[] => offices.get(person) ?? [];
