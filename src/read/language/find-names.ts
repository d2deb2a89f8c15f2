import { isCalendarName } from '../../known/calendar-names.js';
import { isFamilyFirst } from '../../known/family-first.js';
import { findOfficeholderBySurname } from '../../known/find-officeholder.js';
import { PARTY_WORDS } from '../../known/party-words.js';
import { countryOfDemonym } from '../../known/places.js';
import { PERSON_TITLES } from '../../known/titles.js';
import { compareSpans } from '../../span.js';
import { joinOutlets } from './join-outlets.js';
import { type NamePlace, Persons } from './join-persons.js';
import { isDateline, isTitleCase, nameWords, type NameWord } from './name-words.js';
import type { Name, NameType } from './name.js';
import { findKnown, readRun } from './read-run.js';
import type { Sentence } from './sentence.js';
import { splitRuns } from './split-runs.js';
import { hasPersonCue, nameKey, weighNames, type Seen } from './weigh-names.js';

/** What the page as a whole knows of its names. */
interface PageNames {
  readonly persons: Persons;
  /** Types of names that only the words around tell, by their words. */
  readonly types: ReadonlyMap<string, NameType>;
  /** Words that the page also writes small: capitalised at the start of a sentence they are no names. */
  readonly small: ReadonlySet<string>;
}

/** The names in sentences, each under the one canonical form of all its spellings on the page. */
export function findNames(text: string, sentences: readonly Sentence[]): readonly Name[] {
  const all = sentences.map((sentence) => nameWords(text, sentence));
  const articles = sentences.map(({ article }) => article);
  const seen = all.flatMap((words, i): Placed[] =>
    isTitleCase(words)
      ? []
      : findCandidates(words).map((one) => ({
          ...one,
          place: placeOf(one, { sentence: i, article: articles[i] ?? '' }),
        })),
  );
  const persons = new Persons();
  const small = smallWords(all);
  const full = seen.map((candidate) => (isFullName(candidate, small) ? nameOf(persons, candidate) : null));
  const open = seen.filter((_, i) => full[i] === null);
  const page: PageNames = { persons, types: weighNames(open), small };
  const prose = seen.map((candidate, i) => full[i] ?? readShort(candidate, page));
  const headlines = all.flatMap((words, i) =>
    isTitleCase(words) ? readHeadline(words, { ...page, sentence: i, article: articles[i] ?? '' }) : [],
  );
  const found = [...prose.filter((name) => name !== null), ...headlines];
  return joinOutlets(found.sort((a, b) => compareSpans(a.span, b.span)));
}

/** A candidate with its place. */
interface Placed extends Seen {
  readonly place: NamePlace;
}

const placeOf = ({ span, before }: Seen, at: Pick<NamePlace, 'sentence' | 'article'>): NamePlace => ({
  ...at,
  at: span[0],
  title: titleBefore(before),
});

/** The longest title that some words end with, in lower case: `Mrs.` -> `mrs`, `the Prime Minister` -> `prime minister`. */
function titleBefore(before: readonly NameWord[]): string | null {
  for (let length = Math.min(3, before.length); length > 0; length--) {
    const words = plain(before.slice(-length)).toLowerCase().replace(/\.$/, '');
    if (PERSON_TITLES.has(words)) return words;
  }
  return null;
}

function findCandidates(words: readonly NameWord[]): Seen[] {
  let at = 0;
  return splitRuns(words)
    .flatMap(readRun)
    .map((candidate) => {
      while (at < words.length && words[at] !== candidate.words[0]) at++;
      const end = at + candidate.words.length;
      const [before, after] = [words.slice(Math.max(0, at - 12), at), words.slice(end, end + 6)];
      return { ...candidate, before, after, dateline: isDateline(words, at) };
    });
}

function smallWords(all: readonly (readonly NameWord[])[]): ReadonlySet<string> {
  const small = new Set<string>();
  for (const words of all) for (const word of words) if (!word.capital) small.add(word.folded);
  return small;
}

function isFullName(candidate: Seen, small: ReadonlySet<string>): boolean {
  if (candidate.words.length < 2) return false;
  if (candidate.type) return candidate.type === 'person';
  return candidate.words.length <= 4 && (hasPersonCue(candidate) || isBearer(candidate, small));
}

/** `Hunter Biden`, `Park Min-seo`: two words that are hardly anything but a person, though no list knows the given name. */
function isBearer({ words, name }: Seen, small: ReadonlySet<string>): boolean {
  const [first, last, ...more] = words;
  if (!first || !last || more.length > 0 || name !== null) return false;
  if (/^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(last.text) && isFamilyFirst([first.text, last.text])) return true;
  const isTitle = PERSON_TITLES.has(first.folded.replace(/s$/, '')) || PARTY_WORDS.has(first.folded);
  const isWord =
    isTitle ||
    isCalendarName(first.text) ||
    small.has(first.folded) ||
    countryOfDemonym(first.text) !== null ||
    findKnown(first.text) !== null;
  return !isWord && /^\p{Lu}\p{Ll}+$/u.test(first.text) && findOfficeholderBySurname(last.text) !== null;
}

const plain = (words: readonly NameWord[]): string => words.map((word) => word.text).join(' ');

const nameOf = (persons: Persons, { words, span, place }: Placed): Name => ({
  span,
  name: persons.add(
    words.map((word) => word.text),
    place,
  ),
  type: 'person',
});

/** Short forms and single words: typed by the tables, by the full names of the page, by the words around. */
function readShort(candidate: Placed, page: PageNames): Name | null {
  const { span, words, type, name } = candidate;
  const person = words.length === 1 ? shortPerson(candidate, page) : null;
  if (person) return { span, name: person, type: 'person' };
  if (type) return { span, name: name ?? plain(words), type };
  const weighed = page.types.get(nameKey(words));
  if (!weighed || isCommonWord(words, page)) return null;
  return { span, name: plain(candidate.dateline ? words.map(inTitleCase) : words), type: weighed };
}

const inTitleCase = (word: NameWord): NameWord => ({
  ...word,
  text: word.text.charAt(0) + word.text.slice(1).toLowerCase(),
});

/** Whose short form a single word is. */
function shortPerson({ place, words, type, titled, after }: Placed, page: PageNames): string | null {
  const [word] = words;
  if (!word || (word.initial && page.small.has(word.folded) && word.pos !== 'PROPN')) return null;
  if (type === null || type === 'person') return page.persons.find(word.text, place);
  const speaks = titled || /^(?:said|says|told|added)$/.test(after[0]?.text ?? '');
  return type === 'place' && speaks && page.persons.has(word.text) ? page.persons.find(word.text, place) : null;
}

function isCommonWord(words: readonly NameWord[], { small }: PageNames): boolean {
  const [word] = words;
  return words.length === 1 && word !== undefined && (small.has(word.folded) || (word.initial && word.pos !== 'PROPN'));
}

/** In a headline every word has a capital: only names that the tables or the rest of the page know count. */
/** What a headline is read by: the names of the page, and where it stands. */
type Headline = PageNames & Pick<NamePlace, 'sentence' | 'article'>;

function readHeadline(words: readonly NameWord[], page: Headline): Name[] {
  const names: Name[] = [];
  for (let i = 0; i < words.length;) {
    const found = longestKnown(words, i, page);
    if (found) names.push(found.name);
    i += found?.length ?? 1;
  }
  return names;
}

function longestKnown(words: readonly NameWord[], at: number, page: Headline): { name: Name; length: number } | null {
  for (let length = Math.min(5, words.length - at); length > 0; length--) {
    const piece = words.slice(at, at + length);
    const [first, last] = [piece[0], piece.at(-1)];
    if (!first?.capital || !last?.capital) continue;
    const span = [first.span[0], last.span[1]] as const;
    const known = findKnown(plain(piece));
    if (known) return { name: { span, ...known }, length };
    const { sentence, article } = page;
    const short = (): string | null => page.persons.find(last.text, { at: span[0], sentence, article, title: null });
    const person = length === 1 ? short() : length <= 3 ? page.persons.findFull(piece.map(({ text }) => text)) : null;
    if (person) return { name: { span, name: person, type: 'person' }, length };
    const weighed = page.types.get(nameKey(piece));
    if (weighed) return { name: { span, name: plain(piece), type: weighed }, length };
  }
  return null;
}
