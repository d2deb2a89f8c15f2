import { findOfficeholder, findOfficeholderBySurname } from '../../known/find-officeholder.js';
import { foldName } from './fold-name.js';
import { findFirst } from '../../place-index.js';

/** One person of a page, with what its spellings share. */
interface Person {
  readonly name: string;
  /** Folded given names. */
  readonly given: readonly string[];
  readonly surname: string;
  /** Where the full name stands, in reading order. */
  readonly places: number[];
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/** The persons whose full names a page gives: every spelling and short form leads to one name each. */
export class Persons {
  readonly #bySurname = new Map<string, Person[]>();
  readonly #byGiven = new Map<string, Person[]>();

  /** Takes a full name at its place and gives the person's one name. */
  add(words: readonly string[], at: number): string {
    const kept = words.filter((word) => !SUFFIX.test(word));
    const surname = foldName(kept.at(-1) ?? '');
    const given = kept.slice(0, -1).map(foldName);
    const known = this.#bySurname.get(surname)?.find((person) => agree(person.given, given));
    if (known) {
      known.places.push(at);
      return known.name;
    }
    const full = kept.join(' ');
    const person = { name: findOfficeholder(full) ?? officeholderOf(kept) ?? full, given, surname, places: [at] };
    push(this.#bySurname, surname, person);
    if (given[0]) push(this.#byGiven, given[0], person);
    return person.name;
  }

  /** Whose short form a word is: a surname, else a given name. Of two people, the one named last before it. */
  find(word: string, at: number): string | null {
    const key = foldName(word);
    const sharing = this.#bySurname.get(key) ?? this.#byGiven.get(key) ?? [];
    return nearest(sharing, at)?.name ?? officeholderOf([word]);
  }

  /** Whether the page gives a person of that surname in full. */
  has(word: string): boolean {
    return this.#bySurname.has(foldName(word));
  }
}

/** A known officeholder by surname; a full name must agree with the given name too. */
function officeholderOf(words: readonly string[]): string | null {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const person =
    findOfficeholderBySurname(last) ?? findOfficeholderBySurname(last.replace(/(?:yy|yi|iy|ij|ii|i)$/i, 'y'));
  if (!person || words.length === 1) return person;
  return agree(person.split(' ').slice(0, -1).map(foldName), [foldName(first)]) ? person : null;
}

/** Whether two lists of given names can be one person's: a shared name, an initial or a short form. */
function agree(left: readonly string[], right: readonly string[]): boolean {
  if (left.length === 0 || right.length === 0) return true;
  return left.some((a) => right.some((b) => a === b || (a.length > 0 && b.length > 0 && isShort(a, b))));
}

const isShort = (a: string, b: string): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (short.length === 1 || short.length >= 3) && long.startsWith(short);
};

/** Of several persons, the one named in full last before a place; the first of them where none is. */
function nearest(persons: readonly Person[], at: number): Person | undefined {
  let best = persons[0];
  let latest = -1;
  for (const person of persons) {
    const place = lastUpTo(person.places, at);
    if (place > latest) [best, latest] = [person, place];
  }
  return best;
}

/** The last of some ascending places that is not after `at`; -1 where none is. */
function lastUpTo(places: readonly number[], at: number): number {
  return places[findFirst(places.length, (i) => (places[i] ?? Infinity) > at) - 1] ?? -1;
}

function push(map: Map<string, Person[]>, key: string, person: Person): void {
  const list = map.get(key);
  if (list) list.push(person);
  else map.set(key, [person]);
}
