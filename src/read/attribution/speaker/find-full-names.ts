import { isCalendarName } from '../../../known/calendar-names.js';
import { endsAsDoer } from '../../../known/ends-as-doer.js';
import { FUNCTION_WORDS } from '../../../known/function-words.js';
import { isGivenName } from '../../../known/person-names.js';
import { countryOfDemonym, findPlace } from '../../../known/places.js';
import { PERSON_TITLES, TITLE_MODIFIERS } from '../../../known/titles.js';
import { hullOf, sliceSpan, type Span } from '../../../span.js';
import { fold } from '../../../words.js';
import type { Name } from '../../language/name.js';
import type { Placed } from '../placed.js';
import { isTitleCase } from '../is-title-case.js';
import { isNoName } from './is-no-name.js';
import { NameIndex } from './name-index.js';
import { groupBy } from '../../../group-by.js';

/** Two capitalised words in a row, the second one seen ahead, so that each word may open a pair. */
const PAIR = /(?<![\p{L}\p{N}])(\p{Lu}\p{Ll}[\p{L}'’-]*)(?= (\p{Lu}\p{Ll}[\p{L}'’-]*\p{Ll})(?![\p{L}\p{N}]))/gu;
/** A source that is one capitalised word. */
const SURNAME = /^\p{Lu}\p{Ll}[\p{L}'’-]*\p{Ll}$/u;
/** A trade before a surname: `Painter | Brandt`, `Accountant | Brandt`. */
const isTrade = (word: string): boolean => endsAsDoer(word) || /^\p{L}{3,}ant$/u.test(word);

/**
 * Full names of those who are named as sources by one word only: `Brul told us`, where the page writes `Nela Brul` and no list knows
 * the name. Only where all such pairs of the page have one first word that is nothing but a name. Linear in the text.
 */
export function findFullNames(text: string, names: readonly Name[], list: readonly Placed[]): Name[] {
  const open = findSurnames(text, names, list);
  if (open.size === 0) return [];
  const index = new NameIndex(names);
  const pairs = groupBy(findPairs(text, open), ({ name }) => name.split(' ')[1] ?? '');
  const small = new Set(pairs.size > 0 ? text.match(/(?<![\p{L}])\p{Ll}{2,}/gu) : []);
  return [...pairs.values()].flatMap((same) => {
    const firsts = new Set(same.map(({ name }) => name.split(' ')[0] ?? ''));
    const [first = ''] = firsts;
    const isOther = ({ span }: Name): boolean => index.within(span).some(({ type }) => type !== 'person');
    return firsts.size === 1 && !small.has(fold(first)) && !same.some(isOther) ? same.slice(0, 1) : [];
  });
}

/** Sources of one capitalised word that the page's names do not know under a longer name. */
function findSurnames(text: string, names: readonly Name[], list: readonly Placed[]): ReadonlySet<string> {
  const index = new NameIndex(names);
  const found = new Set<string>();
  // `Mr Brul`: a person whom the page's names know by one word.
  for (const { name, type } of names)
    if (type === 'person' && SURNAME.test(name) && !isNoName(name) && findPlace(name) === null) found.add(name);
  for (const { source } of list) {
    if (source.length === 0) continue;
    const span = hullOf(source);
    const word = surnameIn(sliceSpan(text, span).trim());
    const known = index.within(span).some(({ name, type }) => name !== word || type === 'outlet');
    if (SURNAME.test(word) && !known && !isNoName(word) && findPlace(word) === null) found.add(word);
  }
  return found;
}

/** `Mayor Brul`, `Trainer Brul`: the name behind titles and trades. */
function surnameIn(source: string): string {
  const words = source.split(/\s+/);
  const first = words.findIndex((word) => !PERSON_TITLES.has(fold(word)) && !isTrade(fold(word)));
  return words.slice(Math.max(0, first)).join(' ');
}

function findPairs(text: string, surnames: ReadonlySet<string>): Name[] {
  return [...text.matchAll(/[^\n]+/g)].flatMap((line) => {
    const pairs = [...line[0].matchAll(PAIR)].filter(([, , last = '']) => surnames.has(last));
    if (pairs.length === 0 || isTitleCase(line[0])) return [];
    return pairs.flatMap(([, first = '', last = ''], i): Name[] => {
      const start = line.index + (pairs[i]?.index ?? 0);
      const span: Span = [start, start + first.length + 1 + last.length];
      return isFirstName(first) ? [{ span, name: `${first} ${last}`, type: 'person' }] : [];
    });
  });
}

/** Whether a word before a surname can be a first name: no title, trade, people, day or small word. */
const isFirstName = (word: string): boolean =>
  isGivenName(word) ||
  !(
    /['’]s?$|-\p{Ll}/u.test(word) ||
    isNoName(word) ||
    FUNCTION_WORDS.has(fold(word)) ||
    TITLE_MODIFIERS.has(fold(word)) ||
    isTrade(fold(word)) ||
    isCalendarName(word) ||
    countryOfDemonym(word) !== null
  );
