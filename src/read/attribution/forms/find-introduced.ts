import { isCalendarName } from '../../../known/calendar-names.js';
import { findOutlet } from '../../../known/find-outlet.js';
import { endsAsDoer } from '../../../known/ends-as-doer.js';
import { FUNCTION_WORDS } from '../../../known/function-words.js';
import { isGivenName } from '../../../known/person-names.js';
import { countryOfDemonym } from '../../../known/places.js';
import { TITLE_MODIFIERS } from '../../../known/titles.js';
import { overlaps, sliceSpan, type Span } from '../../../span.js';
import { fold } from '../../../words.js';
import { isTitleCase } from '../is-title-case.js';
import { isNoName } from '../speaker/is-no-name.js';
import type { NameIndex } from '../speaker/name-index.js';

/** Somebody whom the words before a conversation name in full. */
export interface Introduced {
  readonly span: Span;
  readonly name: string;
}

/** Two to six capitalised words in a row, with small words of names between them; only short ones may end with a stop. */
const CAPITALS =
  /(?:(?:\p{Lu}\.|\p{Lu}\p{Ll}{1,3}\.|\p{Lu}[\p{L}'’-]*\p{L})[ \u00a0]+(?:(?:de|van|von|der|den|al|bin|la|el|di|da)[ \u00a0]+)?){1,5}\p{Lu}[\p{L}'’-]*\p{L}/gu;

/** The people whom a part of a page names in full, in reading order, also those whom no list of names knows. */
export function findIntroduced(text: string, intro: Span, names: NameIndex): Introduced[] {
  const known = names
    .within(intro)
    .filter(({ span, type }) => type === 'person' && /\S\s+\S/.test(sliceSpan(text, span)))
    .map(({ span }) => ({ span, name: sliceSpan(text, span) }));
  const others = linesOf(text, intro)
    .filter((line) => !isTitleCase(sliceSpan(text, line)))
    .flatMap((line) => capitalsIn(text, line))
    .filter(({ span }) => !known.some((one) => overlaps(one.span, span)));
  return [...known, ...others].sort((a, b) => a.span[0] - b.span[0]);
}

const linesOf = (text: string, span: Span): Span[] =>
  [...sliceSpan(text, span).matchAll(/[^\n]+/g)].map((line): Span => {
    const start = span[0] + line.index;
    return [start, start + line[0].length];
  });

const capitalsIn = (text: string, line: Span): Introduced[] =>
  [...sliceSpan(text, line).matchAll(CAPITALS)]
    .flatMap((match) => nameIn(match[0], line[0] + match.index) ?? [])
    // Outlets and bodies have an article: `the Tarn Review`.
    .filter(({ span }) => !/\b[Tt]he\s$/.test(text.slice(Math.max(0, span[0] - 5), span[0])));

/** The name at the end of a run of capitals: `Valley Radio's | Tom Ibsen`, `Water Minister | Helena Karst`. */
function nameIn(run: string, at: number): Introduced | null {
  const words = [...run.matchAll(/\S+/g)];
  const first = words.findLastIndex(([word]) => isOutside(word)) + 1;
  const own = words.slice(isTrade(words[first]?.[0] ?? '') && words.length - first > 2 ? first + 1 : first);
  const [start, last] = [own[0], own.at(-1)];
  if (!start || !last || own.length < 2 || own.length > 4) return null;
  const name = run.slice(start.index, last.index + last[0].length).replace(/['’]s?$/, '');
  if (findOutlet(name)) return null;
  return { span: [at + start.index, at + start.index + name.length], name };
}

/** A trade that begins a sentence: `Painter | Ilse Brandt`. */
const isTrade = (word: string): boolean => endsAsDoer(word) && !isGivenName(word);

/** Whether a word ends what stands before a name: a title, a body, an owner, a day, a small word with a capital. */
function isOutside(word: string): boolean {
  const low = fold(word).replace(/\.$/, '');
  if (/^\p{Ll}/u.test(word)) return false;
  return (
    (/['’]s$/.test(word) && !/^O['’]/.test(word)) ||
    TITLE_MODIFIERS.has(low) ||
    FUNCTION_WORDS.has(low) ||
    isCalendarName(word) ||
    countryOfDemonym(word) !== null ||
    isNoName(low) ||
    isNoName(word)
  );
}
