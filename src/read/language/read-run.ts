import { findOutlet } from '../../known/find-outlet.js';
import { findOrganization } from '../../known/organizations.js';
import { isGivenName } from '../../known/person-names.js';
import { countryOfDemonym, findPlace } from '../../known/places.js';
import {
  BODY_HEADS,
  BODY_WORDS,
  HONORIFICS,
  OUTLET_HEADS,
  OUTLET_WORDS,
  PERSON_TITLES,
  PORTFOLIOS,
  THING_WORDS,
  TITLE_MODIFIERS,
} from '../../known/titles.js';
import { rememberText } from '../../remember.js';
import type { Span } from '../../span.js';
import type { NameType } from './name.js';
import type { NameWord } from './name-words.js';

/** Words that may be a name, with what their own form says of its type. `name` is null where only the page can tell. */
export interface Candidate {
  readonly span: Span;
  readonly words: readonly NameWord[];
  readonly type: NameType | null;
  readonly name: string | null;
  /** Whether a title or honorific stands before it. */
  readonly titled: boolean;
}

/** Outlets whose name is a common word or a person's name: they count only with their article or a crediting cue. */
const SHY_OUTLETS =
  /^(?:time|the hill|sun|express|mirror|independent|observer|up|pap|rt|stern|focus|hill|strana|welt|bild|liberation|economist|telegraph|variety|fortune|vice|trouw|public|stuff|mint|dawn|punch|marca|kan|profil|blick|forbes|delfi|telex|rudaw|antara|lusa|granma|reforma|milenio|nexta|walla|zerkalo|verstka|agentstvo|focus|regnum|expresso|público|publico|danas|metro|semafor|salon|slate|wired|deadline|nature|kompas|globes|kurier)$/;

/** What the tables say of a name: outlet, body or place, under its one name. */
export const findKnown = rememberText((name): { type: NameType; name: string } | null => {
  const outlet = SHY_OUTLETS.test(name.toLowerCase()) ? null : findOutlet(name);
  if (outlet) return { type: 'outlet', name: outlet.name };
  const body = findOrganization(name);
  if (body) return { type: 'organization', name: body };
  const place = findPlace(name);
  return place ? { type: 'place', name: place.name } : null;
});

const joined = (words: readonly NameWord[]): string =>
  words
    .map((word) => word.text)
    .join(' ')
    .replace(/ (?=['’]s\b)/g, '');

/** Cuts a run of capitalised words into its names: `US President Joe Biden` -> `US` (place), `Joe Biden` (person). */
export function readRun(run: readonly NameWord[]): Candidate[] {
  const found: Candidate[] = [];
  let rest = dropOpening(run);
  let titled = false;
  while (rest.length > 0) {
    const title = titleLength(rest);
    if (title > 0 && !isKnown(rest)) {
      titled = true;
      rest = rest.slice(title);
      continue;
    }
    if (!rest[0]?.capital && ownType(rest.slice(0, 1)) === null) {
      const place: Candidate | null = titled ? placeOfTitle(rest) : null;
      if (place) found.push(place);
      titled &&= place !== null;
      rest = rest.slice(place ? 1 + place.words.length : 1);
      continue;
    }
    const [piece, length] = nextPiece(rest, titled);
    if (piece) found.push(piece);
    rest = rest.slice(length);
    titled = piece?.type === 'organization' && BODY_HEADS.has(piece.words[0]?.folded ?? ''); // `Ministry of … | Anna Berg`
  }
  return found;
}

/** `of Ukraine` in `President of Ukraine Volodymyr Zelensky`: the place, where a name of two words or more follows it. */
function placeOfTitle(rest: readonly NameWord[]): Candidate | null {
  if (rest[0]?.text !== 'of') return null;
  for (let length = Math.min(3, rest.length - 3); length > 0; length--) {
    const place = knownPiece(rest.slice(1), length);
    if (place?.type === 'place') return place;
  }
  return rest.length > 3 && !BODY_WORDS.has(rest.at(-1)?.folded ?? '')
    ? candidate(rest.slice(1, 2), { type: null, name: null, titled: false })
    : null;
}

const isKnown = (words: readonly NameWord[]): boolean => findKnown(joined(words)) !== null;

/** Without words that are capitalised only because the sentence begins there. */
function dropOpening(run: readonly NameWord[]): readonly NameWord[] {
  const [first, ...rest] = run;
  if (first?.text === 'The' && findKnown(joined(run))?.type !== 'outlet') return rest;
  if (!first?.initial || isKnown(run) || isKnown([first]) || isGivenName(first.text)) return run;
  const small = /^(?:ADP|ADV|AUX|CCONJ|DET|INTJ|PART|PRON|SCONJ|VERB)$/.test(first.pos);
  return small && !titleLength(run) ? rest : run;
}

/** Bodies and firms that a general opens. */
const GENERAL =
  /^general (?:assembly|command|confederation|council|court|directorate|dynamics|electric|hospital|mills|motors|office|post|secretariat|staff|synod|treasury)$/;

/** How many of the first words are a title, with what qualifies it (`Former US President`); 0 where none. */
function titleLength(words: readonly NameWord[]): number {
  if (GENERAL.test(joined(words.slice(0, 2)).toLowerCase())) return 0;
  let at = 0;
  while (at < 3 && words[at] && isQualifier(words[at])) at++;
  for (let length = Math.min(5, words.length - at); length > 0; length--) {
    const words_ = words.slice(at, at + length);
    const title = joined(words_).toLowerCase().replace('’', "'");
    if (
      (PERSON_TITLES.has(title) || isDoubleTitle(title)) &&
      !(length === 1 && isGivenName(title) && words.length === 2)
    )
      return at + length;
  }
  return 0;
}

/** `secretary-treasurer` */
const isDoubleTitle = (title: string): boolean => {
  const parts = title.split('-');
  return parts.length === 2 && parts.every((part) => PERSON_TITLES.has(part));
};

const isQualifier = (word: NameWord | undefined): boolean =>
  word !== undefined && (TITLE_MODIFIERS.has(word.folded) || countryOfDemonym(word.text) !== null);

/** The name at the start of the words, and how many words it takes. */
function nextPiece(words: readonly NameWord[], titled: boolean): [Candidate | null, number] {
  const office = portfolioLength(words);
  const whole = knownPiece(words, words.length) ?? bodyPiece(words.slice(0, office));
  if (whole) return [whole, whole.words.length];
  const person = titled || isGivenName(words[0]?.text ?? '');
  if (!person || words.length === 1)
    for (let length = Math.min(5, words.length); length > 0; length--) {
      const known = knownPiece(words, length);
      if (known) return [known, length];
    }
  if (words[0] && countryOfDemonym(words[0].text)) return [null, 1];
  const inner = isGivenName(words[0]?.text ?? '') ? 0 : givenNameInside(words);
  if (inner > 0) return [pieceOf(words.slice(0, inner)), inner];
  let length = 1;
  while (length < words.length && !splitsBefore(words.slice(length))) length++;
  const piece = words.slice(0, length);
  if (countryOfDemonym(piece.at(-1)?.text ?? '')) return [null, length];
  const type = person && length <= 5 && (titled || length > 1) ? 'person' : ownType(piece);
  return [candidate(piece, { type, name: null, titled }), length];
}

/** Words after which a given name begins a name of its own: `Government Affairs | Tom Lorne`, `Democrat | Tom Lorne`, `UFW | Tom Lorne`. */
function givenNameInside(words: readonly NameWord[]): number {
  if (words.length > 5 || isThing(words.at(-1))) return 0;
  const at = words.findIndex((word, i) => i > 0 && isGivenName(word.text) && endsPhrase(words[i - 1]));
  return at > 0 && words.length - at >= 2 && words.length - at <= 3 ? at : 0;
}

const isThing = (word: NameWord | undefined): boolean =>
  word === undefined ||
  [BODY_WORDS, OUTLET_WORDS, THING_WORDS].some((table) => table.has(word.folded)) ||
  findPlace(word.text) !== null;

const endsPhrase = (word: NameWord | undefined): boolean =>
  word !== undefined &&
  (BODY_WORDS.has(word.folded) ||
    PORTFOLIOS.has(word.folded) ||
    PARTY_MEMBER.test(word.folded) ||
    ownType([word]) !== null);

/** What a politician is by party, before the name. */
const PARTY_MEMBER =
  /^(?:democrat|republican|socialist|conservative|liberal|tory|libertarian|independent|centrist|nationalist)$/;

/** What stands before such a name: a body by its form, else nothing. */
const pieceOf = (words: readonly NameWord[]): Candidate | null => {
  const type = ownType(words);
  return type ? candidate(words, { type, name: null, titled: false }) : bodyPiece(words);
};

/** Whether a new name or title begins here inside a run: `Putin | US President`. */
const splitsBefore = (words: readonly NameWord[]): boolean =>
  words.length > 1 && titleLength(words) > 0 && !BODY_WORDS.has(words.at(-1)?.folded ?? '');

function knownPiece(words: readonly NameWord[], length: number): Candidate | null {
  const piece = words.slice(0, length);
  const known = findKnown(joined(piece));
  return known && candidate(piece, { ...known, titled: false });
}

/** A body by its last word (`Kyiv City Council`) or its first (`Ministry of Defense`). */
function bodyPiece(words: readonly NameWord[]): Candidate | null {
  const last = words.at(-1)?.folded ?? '';
  const headed =
    BODY_HEADS.has(words[0]?.folded ?? '') && words.some((word) => word.text === 'of' || word.text === 'for');
  const inner = words.findIndex((word, i) => i > 0 && BODY_HEADS.has(word.folded) && words[i + 1]?.text === 'of');
  const tuned = OUTLET_HEADS.has(words[0]?.folded ?? '') && words.length === 2;
  if (words.length < 2 || !(headed || tuned || inner > 0 || BODY_WORDS.has(last) || OUTLET_WORDS.has(last)))
    return null;
  const type = (OUTLET_WORDS.has(last) || tuned) && !headed ? 'outlet' : 'organization';
  return candidate(words, { type, name: joined(words), titled: false });
}

/** How many words a ministry's name takes, where a person's name follows it at once: `Ministry of Foreign Affairs of X | Anna Berg`. */
function portfolioLength(words: readonly NameWord[]): number {
  const at = words.findIndex((word, i) => i > 1 && PORTFOLIOS.has(word.folded));
  if (at < 0 || !BODY_HEADS.has(words[0]?.folded ?? '')) return words.length;
  const end = words[at + 1]?.text === 'of' ? at + 3 : at + 1;
  return words.length - end >= 2 && words[end]?.capital && !BODY_WORDS.has(words.at(-1)?.folded ?? '')
    ? end
    : words.length;
}

/** What a name's own form says: acronyms are bodies, domain names outlets. */
function ownType(words: readonly NameWord[]): NameType | null {
  const only = words.length === 1 ? words[0]?.text : undefined;
  if (only === undefined) return null;
  if (/^[\p{L}\p{N}-]+\.[a-z]{2,6}$/u.test(only)) return 'outlet';
  return /^\p{Lu}{2,5}(?:-\p{Lu}{2,5})?$/u.test(only) ? 'organization' : null;
}

function candidate(words: readonly NameWord[], known: Pick<Candidate, 'type' | 'name' | 'titled'>): Candidate {
  const start = words[0]?.span[0] ?? 0;
  const end = words.at(-1)?.span[1] ?? start;
  return { span: [start, end], words, ...known };
}

/** Whether a word before a name says that a person follows: `the columnist`, `Dr.`. */
export const isPersonCue = (word: NameWord | undefined): boolean =>
  word !== undefined && (PERSON_TITLES.has(word.folded) || HONORIFICS.has(word.folded.replace(/\.$/, '')));
