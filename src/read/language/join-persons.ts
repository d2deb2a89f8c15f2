import { isFamilyFirst } from '../../known/family-first.js';
import { findOfficeholder, findOfficeholderBySurname, findOffices } from '../../known/find-officeholder.js';
import { genderOf } from '../../known/person-names.js';
import { findFirst } from '../../place-index.js';
import { foldName } from './fold-name.js';

/** Where a name stands: its offset, its sentence and article, and the title before it. */
export interface NamePlace {
  readonly at: number;
  /** Number of its sentence on the page. */
  readonly sentence: number;
  readonly article: string;
  /** Lower case: `mayor`, `mrs`; null where none stands there. */
  readonly title: string | null;
}

/** One person of a page, with what its spellings share. */
interface Person {
  readonly name: string;
  /** Folded given names; what follows a family name that goes first is one. */
  readonly given: readonly string[];
  readonly surname: string;
  readonly suffix: string;
  /** Where the full name stands, in reading order. */
  readonly places: NamePlace[];
  readonly titles: Set<string>;
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/** The persons whose full names a page gives: every spelling and short form leads to one name each. */
export class Persons {
  readonly #bySurname = new Map<string, Person[]>();
  readonly #byGiven = new Map<string, Person[]>();

  /** Takes a full name at its place and gives the person's one name. */
  add(words: readonly string[], place: NamePlace): string {
    const kept = words.filter((word) => !SUFFIX.test(word));
    const suffix = toSuffix(words.find((word) => SUFFIX.test(word)));
    const isFirst = isFamilyFirst(kept);
    const surname = foldName((isFirst ? kept[0] : kept.at(-1)) ?? '');
    const given = isFirst ? [kept.slice(1).map(foldGiven).join('')] : kept.slice(0, -1).map(foldName);
    const name = nameOf(kept, suffix);
    const known = this.#bySurname
      .get(surname)
      ?.find((one) => one.name === name || (agree(one.given, given) && mayShare(one, suffix, kept.join(' '))));
    const person = known ?? this.#create(kept, { name, given, surname, suffix });
    person.places.push(place);
    if (place.title !== null) person.titles.add(place.title);
    return person.name;
  }

  #create(kept: readonly string[], own: Pick<Person, 'name' | 'given' | 'surname' | 'suffix'>): Person {
    const person = { ...own, places: [], titles: new Set<string>() };
    push(this.#bySurname, own.surname, person);
    const first = foldName(kept[0] ?? '');
    if (first !== '' && first !== own.surname) push(this.#byGiven, first, person);
    return person;
  }

  /**
   * Whose short form a word is: a surname, else a given name. Of several bearers in its article those whom the title before it fits, and
   * of these the one named in full last before it; where one sentence names two and no known officeholder is among them, the word itself.
   */
  find(word: string, place: NamePlace): string | null {
    const key = foldName(word);
    const sharing = this.#bySurname.get(key) ?? this.#byGiven.get(key) ?? [];
    const own = sharing.filter(({ places }) => places.some(({ article }) => article === place.article));
    const bearers = own.length > 0 ? own : sharing;
    const known = officeholderOf([word]);
    const titled = fitting(bearers, place.title);
    if (bearers.length > 0 && titled.length === 0 && known !== null && holds(known, place.title ?? '')) return known;
    const meant = nearest(titled.length > 0 ? titled : bearers, place.at);
    if (meant.length < 2) return meant[0]?.name ?? known;
    return meant.find(({ name }) => name === known)?.name ?? word;
  }

  /** The person of a full name, at whatever place; null where the page gives none. */
  findFull(words: readonly string[]): string | null {
    const last = this.#bySurname.get(foldName(words.at(-1) ?? '')) ?? [];
    const all = [...last, ...(this.#bySurname.get(foldName(words[0] ?? '')) ?? [])];
    return all.find(({ name }) => words.every((word) => name.split(' ').includes(word)))?.name ?? null;
  }

  /** Whether the page gives a person of that surname in full. */
  has(word: string): boolean {
    return this.#bySurname.has(foldName(word));
  }
}

/** `Jong-un` and `Jong Un` are one. */
const foldGiven = (word: string): string => foldName(word).replaceAll('-', '');

/** Father and son have one name but for the suffix; who is named without may be the known officeholder. */
const mayShare = ({ suffix }: Person, other: string, full: string): boolean =>
  suffix === other || (other === '' && findOfficeholder(full) === null);

/** `jr` -> `Jr.`, `III` as it is. */
const toSuffix = (word = ''): string => word.replace(/^([js])r\.?$/i, (_, first: string) => `${first.toUpperCase()}r.`);

/** One name for a full name: the known officeholder's, unless a son of that name is meant. */
function nameOf(kept: readonly string[], suffix: string): string {
  const full = kept.join(' ');
  if (suffix !== '') return findOfficeholder(`${full} ${suffix}`) ?? `${full} ${suffix}`;
  return findOfficeholder(full) ?? officeholderOf(kept) ?? full;
}

const WOMAN = /^(?:mrs|ms|miss|dame|lady)$/;
const MAN = /^(?:mr|sir|lord)$/;

/** The persons whom a title before a short name fits: an address by the given name, where that is known, else by a title or office. */
function fitting(persons: readonly Person[], title: string | null): readonly Person[] {
  if (title === null) return persons;
  const gender = WOMAN.test(title) ? 'female' : MAN.test(title) ? 'male' : null;
  if (gender === null)
    return persons.filter(({ name, titles }) => holds(name, title) || [...titles].some((one) => isOne(one, title)));
  const sure = persons.filter(({ name }) => genderOf(name) === gender);
  return sure.length > 0 ? sure : persons.filter(({ name }) => genderOf(name) === null);
}

const holds = (person: string, title: string): boolean => findOffices(person).some((office) => isOne(office, title));

const isOne = (a: string, b: string): boolean =>
  b !== '' && (a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`) || a.startsWith(`${b} `));

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

/** Of several persons, whom the last sentence with a full name before a place names; all of them where none does. */
function nearest(persons: readonly Person[], at: number): readonly Person[] {
  const last = persons.map((person) => [lastUpTo(person.places, at)?.sentence ?? -1, person] as const);
  const latest = Math.max(-1, ...last.map(([sentence]) => sentence));
  return last.filter(([sentence]) => sentence === latest).map(([, person]) => person);
}

/** The last of some ascending places that is not after `at`. */
const lastUpTo = (places: readonly NamePlace[], at: number): NamePlace | undefined =>
  places[findFirst(places.length, (i) => (places[i]?.at ?? Infinity) > at) - 1];

function push(map: Map<string, Person[]>, key: string, person: Person): void {
  const list = map.get(key);
  if (list) list.push(person);
  else map.set(key, [person]);
}
