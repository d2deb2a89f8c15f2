import { endsAsDoer } from '../../../known/ends-as-doer.js';
import { isCalendarName } from '../../../known/calendar-names.js';
import { FUNCTION_WORDS } from '../../../known/function-words.js';
import { PARTY_WORDS } from '../../../known/party-words.js';
import { countryOfDemonym, findPlace } from '../../../known/places.js';
import { PERSON_TITLES, TITLE_MODIFIERS } from '../../../known/titles.js';
import { contains, spanned, type Span, type SpannedText } from '../../../span.js';
import { fold } from '../../../words.js';
import type { Article } from '../../article/article.js';
import type { Name } from '../../language/name.js';
import { NameIndex } from './name-index.js';

/** Who a speaker is as an article says it: the words of the page with their places; null where it does not say. */
export interface Standing {
  /** Office, trade or post: `foreign minister`, `head of research at Tarn Mills`. */
  readonly role: SpannedText | null;
  /** Country, region or town whose the speaker is: `Russian`, `Vt.`. */
  readonly place: SpannedText | null;
  /** Party or camp: `Republican`, `rebel`. */
  readonly side: SpannedText | null;
}

export const NO_STANDING: Standing = { role: null, place: null, side: null };

interface Word {
  readonly text: string;
  readonly at: number;
}

/** A description stands at most so many characters before its name, and so many behind it. */
const BEFORE = 90;
const AFTER = 140;
/** Nouns for what somebody does or is, beside the common endings. */
const OTHER_DOER = /^\p{L}{3,}(?:head|chief|fellow|resident)$/u;
/** `, 34, a baker from Tarn`, ` (R-Vt.)`, ` is the party’s candidate`: what stands behind a name. */
const PARTY_CODE = /^(?:,\s+|\s*\()([DRIL])-(\p{Lu}[\p{L}. ]{0,12}?)(?=[),])/u;
const APPOSITION =
  /^,\s+(?:\d{1,3},\s+)?((?:now\s+)?(?:(?:the|an?|his|her|its|their)\s+)?)((?:[^,.;:()\n“”"]|(?<=\b(?:Mrs?|Ms|Dr|Sen|Gov|Rep|Gen|St|\p{Lu}))\.|\.(?=\p{L})){3,90})/u;
const PREDICATE = /^\s+(?:is|was|became|remains)\s+((?:an?|the)\s+)([^,.;:()\n“”"]{3,70})/u;
/** Forms of address say nothing of what somebody is. */
const ADDRESS = /^(?:mr|mrs|ms|miss|mx)\.?$/i;
const HOME = /^(?:,\s+\d{1,3},)?\s+(?:of|from)\s+(?=\p{Lu})/u;
/** Where a description ends and a clause begins. */
const CLAUSE =
  /\s(?:who|which|that|whose|whom|and|but|said|says|told|when|while|after|before|because)\s|\s(?:said|says)$/;

/** Finds what each article says of the people it names; ask by article and name. Linear in the number of names. */
export function findStandings(text: string, articles: readonly Article[], names: readonly Name[]): StandingOf {
  const index = new NameIndex(names);
  const found = new Map<string, Standing>();
  for (const { id, span, title } of articles)
    for (const name of index.within(span)) {
      // The capitals of a headline show nothing.
      if (name.type !== 'person' || (title && contains(title.span, name.span))) continue;
      const key = `${id} ${name.name}`;
      const known = found.get(key) ?? NO_STANDING;
      if (known.role && known.place && known.side) continue;
      found.set(key, join(known, standingAt({ text, index, span }, name)));
    }
  return (article, speaker) => (speaker === null ? NO_STANDING : (found.get(`${article} ${speaker}`) ?? NO_STANDING));
}

export type StandingOf = (article: string, speaker: string | null) => Standing;

interface Around {
  readonly text: string;
  readonly index: NameIndex;
  /** The article's place. */
  readonly span: Span;
}

const join = (a: Standing, b: Standing): Standing => ({
  role: a.role ?? b.role,
  place: a.place ?? b.place,
  side: a.side ?? b.side,
});

/** What is said around one place where a name stands. */
function standingAt(around: Around, { span }: Name): Standing {
  return join(join(beforeName(around, span[0]), afterName(around, span[1])), homeAt(around, span[1]));
}

/** `Florida Republican Senator | Lorne`, `former foreign minister | Berg`: words up to the name that end with a title. */
function beforeName({ text, span }: Around, end: number): Standing {
  const from = Math.max(span[0], end - BEFORE);
  const words = wordsOf(text.slice(from, end), from);
  let first = words.length;
  while (first > 0 && isDescribing(words, first - 1)) first--;
  // A capital at the start of a sentence shows nothing.
  while (first < words.length - 1 && isOpening(text, words, first)) first++;
  const own = words.slice(first);
  const title = titleAt(own);
  if (title === null || ADDRESS.test(own.at(-1)?.text ?? '')) return NO_STANDING;
  const start = own.findIndex((_, i) => i >= title || !isSide(own, i));
  return { ...sidesIn(text, own.slice(0, start)), role: spanOf(text, own.slice(start)) };
}

function isOpening(text: string, words: readonly Word[], i: number): boolean {
  const [word, next] = [words[i], words[i + 1]];
  if (!word || !next) return false;
  const both = `${word.text} ${next.text}`;
  if (PERSON_TITLES.has(fold(both)) || isPlace(both)) return false;
  return isPlainOpening(text, word);
}

const isPlainOpening = (text: string, word: Word): boolean =>
  !PERSON_TITLES.has(fold(word.text)) &&
  !TITLE_MODIFIERS.has(fold(word.text)) &&
  !isParty(word.text) &&
  !isPlace(word.text) &&
  /\p{Ll}/u.test(word.text) &&
  /(?:^|[.?!:;“"”\n]\s*)$/.test(text.slice(Math.max(0, word.at - 3), word.at));

/** Whether a word is a place or party of its own: `Florida | Senator`, not `Florida | Power Company president`. */
function isSide(words: readonly Word[], i: number): boolean {
  const [word, next] = [words[i]?.text ?? '', words[i + 1]?.text ?? ''];
  if (countryOfDemonym(word) !== null) return true;
  if (i > 0 && isPlace(`${words[i - 1]?.text ?? ''} ${word}`)) return isSide(words, i - 1);
  if (isPlace(`${word} ${next}`)) return leads(words[i + 2]?.text ?? '', words[i + 3]?.text ?? '');
  return (isPlace(word) || isParty(word)) && leads(next, words[i + 2]?.text ?? '');
}

/** Whether a title, a party or another word of its own kind goes on the description. */
const leads = (word: string, next: string): boolean =>
  [PERSON_TITLES, TITLE_MODIFIERS, PARTY_WORDS].some((list) => list.has(fold(word))) ||
  PERSON_TITLES.has(`${fold(word)} ${fold(next)}`) ||
  QUALIFIER.test(word) ||
  isPlace(word);

/** Whether a word before a name can belong to the description. Nothing goes past punctuation, but for `Sen.`. */
function isDescribing(words: readonly Word[], i: number): boolean {
  const [word, next] = [words[i], words[i + 1]];
  if (!word || words.length - i > LONGEST) return false;
  const low = fold(word.text);
  const closed = /[^\p{L}\p{N}’'-]|''/u.test(word.text);
  if (closed && !PERSON_TITLES.has(low) && !(next && countryOfDemonym(word.text) !== null)) return false;
  if (PERSON_TITLES.has(low) || TITLE_MODIFIERS.has(low) || isParty(word.text)) return true;
  if (next && (PERSON_TITLES.has(`${low} ${fold(next.text)}`) || QUALIFIER.test(word.text))) return true;
  return /^\p{Lu}/u.test(word.text) && !isCalendarName(word.text) && !OPENER.test(word.text);
}

/** A description before a name has at most so many words. */
const LONGEST = 7;
/** Small words inside it: `vice presidential nominee`, `math teacher`. */
const QUALIFIER =
  /^\p{Ll}\p{L}*(?:ial|nal|ral|cal|tal|ive|tic|ary)$|^(?:math|science|school|research|industry|market|sales|tech|police|press|study|lead|film|art|law|civil|rights|human|chief|film|data|health|security|space)$/u;
const OPENER =
  /^(?:The|An?|In|On|At|But|And|As|For|With|He|She|His|Her|It|If|When|While|After|Before|Then|So|Or|By|To|From)$/;

/** Whether a word is a party or camp; some are others’ words too and need a capital. */
const isParty = (word: string): boolean =>
  PARTY_WORDS.has(fold(word).replace(/s$/, '')) && !/^(?:green|labou?r|democratic|ruling)s?$/.test(word);

/** Index of the word with which the title at the end of a description begins; null where none stands there. */
function titleAt(words: readonly Word[]): number | null {
  for (let from = Math.max(0, words.length - 4); from < words.length; from++) {
    const title = words
      .slice(from)
      .map(({ text }) => fold(text))
      .join(' ');
    if (!PERSON_TITLES.has(title)) continue;
    while (from > 0 && TITLE_MODIFIERS.has(fold(words[from - 1]?.text ?? ''))) from--;
    return from;
  }
  return null;
}

/** Place and party among the words of a description. */
function sidesIn(text: string, words: readonly Word[]): Pick<Standing, 'place' | 'side'> {
  const placeWord = words.find(({ text: word }, i) => isPlace(word) || isPlace(`${word} ${words[i + 1]?.text ?? ''}`));
  const at = placeWord ? words.indexOf(placeWord) : -1;
  const two = placeWord && !isPlace(placeWord.text) ? 2 : 1;
  const sideWord = words.find(({ text: word }) => isParty(word));
  return {
    place: placeWord ? spanOf(text, words.slice(at, at + two)) : null,
    side: sideWord ? spanOf(text, [sideWord]) : null,
  };
}

const isPlace = (word: string): boolean => {
  const bare = word.replace(/['’]s$|[,)]$/g, '');
  return /^\p{Lu}/u.test(bare) && (countryOfDemonym(bare) !== null || findPlace(bare) !== null);
};

/** `, the minister for trade`, `, a Tarnish Republican`, ` (R-Vt.)`, ` is the party’s candidate`. */
function afterName({ text, span, index }: Around, start: number): Standing {
  const rest = text.slice(start, Math.min(span[1], start + AFTER));
  const code = PARTY_CODE.exec(rest);
  if (code) return codeAt(text, start, code);
  const found = APPOSITION.exec(rest) ?? PREDICATE.exec(rest);
  const description = found?.[2]?.split(CLAUSE)[0]?.trimEnd();
  if (!found || description === undefined) return NO_STANDING;
  const at = start + found[0].length - (found[2]?.length ?? 0);
  const words = wordsOf(description, at);
  const other = index
    .within([at, at + description.length])
    .find(({ type, span: [from] }) => type === 'person' && from === at);
  if (!isRole(words) || (other && !/^['’]s/.test(text.slice(other.span[1], other.span[1] + 2)))) return NO_STANDING;
  const first = words.findIndex(({ text: word }) => !isPlace(word) && !isParty(word));
  return { ...sidesIn(text, words), role: first < 0 ? null : spanOf(text, words.slice(first)) };
}

/** Whether words behind a name say what somebody is: a title or a doer’s noun among the first, before any preposition. */
function isRole(words: readonly Word[]): boolean {
  const end = words.findIndex(({ text }) => /^(?:of|at|for|in|with|from|on|to|by)$/.test(text));
  const head = end < 0 ? words : words.slice(0, end);
  const last = fold(head.at(-1)?.text ?? '').replace(/['’]s$/, '');
  if (
    head.some(({ text }) =>
      /^(?:he|she|it|they|we|you|I|is|was|were|are|has|had|have|will|would|not|said|says)$/.test(text),
    )
  )
    return false;
  const two = head
    .slice(-2)
    .map(({ text }) => fold(text))
    .join(' ');
  if (FUNCTION_WORDS.has(last)) return false;
  return (
    PERSON_TITLES.has(last) ||
    PERSON_TITLES.has(two) ||
    endsAsDoer(last) ||
    OTHER_DOER.test(last) ||
    PARTY_WORDS.has(last)
  );
}

function codeAt(text: string, start: number, code: RegExpExecArray): Standing {
  const [whole, party = '', place = ''] = code;
  const at = start + whole.length - place.length;
  const side: Span = [at - 1 - party.length, at - 1];
  return { role: null, side: spanned(text, side), place: spanned(text, [at, at + place.length]) };
}

/** `Petra Lorne of Riverton`, `Petra Lorne, 34, from Riverton`: the place that a name goes with. */
function homeAt({ text, index }: Around, start: number): Standing {
  const home = HOME.exec(text.slice(start, start + AFTER));
  if (!home) return NO_STANDING;
  const at = start + home[0].length;
  const place = index.within([at, at + AFTER]).find((name) => name.span[0] === at && name.type === 'place');
  return place ? { ...NO_STANDING, place: spanned(text, place.span) } : NO_STANDING;
}

const wordsOf = (text: string, from: number): Word[] =>
  [...text.matchAll(/\S+/g)].map((match) => ({ text: match[0], at: from + match.index }));

function spanOf(text: string, words: readonly Word[]): SpannedText | null {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return null;
  const end = last.at + last.text.replace(/[,;:]+$|['’]s$/, '').length;
  return spanned(text, [first.at, end]);
}
