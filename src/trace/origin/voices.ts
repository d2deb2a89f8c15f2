import { BODY_NOUN } from '../../known/body-nouns.js';
import { PERSON_TITLES } from '../../known/titles.js';
import type { Attribution } from '../../read/attribution/attribution.js';
import type { Name } from '../../read/language/name.js';
import { findSentenceEnd } from '../../known/sentence-end.js';
import { remember } from '../../remember.js';
import { compareSpans, hullOf, lineAround, overlaps, sliceSpans, type Span } from '../../span.js';
import { splitWords } from '../../words.js';
import type { ClaimedMention } from '../claim/claim.js';
import { isOutlet, type PileIndex, type PlacedArticle } from './index-pile.js';
import { MOUTH, nameBody, turnMouth } from './name-body.js';

/** Who told a mention, by name, with the words for it. */
export interface Voice {
  readonly name: string;
  readonly span: Span;
  readonly attribution: Attribution | null;
}

/** The attribution of a mention and those that hold it, innermost first. */
export function attributionsAround(mention: ClaimedMention, index: PileIndex): Attribution[] {
  const placed = index.placed(mention.article);
  const text = placed?.text ?? '';
  const around: Attribution[] = [];
  let id = mention.attribution;
  while (id !== null) {
    const attribution = placed?.attributionOf(id);
    if (!attribution || around.includes(attribution)) break;
    if (!isOverrun(attribution, mention, text)) around.push(attribution);
    const [first] = [...attribution.source, ...attribution.cue].sort(compareSpans);
    id = first && isBehindAfter(text, first[0]) ? null : attribution.within;
  }
  const isUnnamed = around.every(({ speaker }) => speaker === null);
  const below = isUnnamed && placed ? quotedBelow(mention, placed) : null;
  return below ? [below] : around;
}

/** What was reported before somebody spoke is no part of what is said: `“They lie,” she said after | Oldnews reported that …`. */
export const isBehindAfter = (text: string, at: number): boolean =>
  /\b(?:after|since|when)(?: (?:the|an?))? $/i.test(text.slice(Math.max(0, at - 16), at));

/** Fewer words of a headline may stand in a quotation by chance. */
const QUOTED_WORDS = 4;

/** Whose quotation in the text has the words of a headline, where the headline does not say whose they are. */
function quotedBelow({ kind, span }: ClaimedMention, { text, attributions }: PlacedArticle): Attribution | null {
  if (kind !== 'headline') return null;
  const words = plainWords(sliceSpans(text, span));
  if (words.split(' ').length < QUOTED_WORDS) return null;
  const isQuoted = (a: Attribution): boolean =>
    a.speaker !== null &&
    a.kind !== 'indirect' &&
    a.within === null &&
    ` ${plainWords(sliceSpans(text, a.content))} `.includes(` ${words} `);
  return attributions.find(isQuoted) ?? null;
}
const plainWords = (words: string): string =>
  splitWords(words)
    .map((w) => w.folded)
    .join(' ');

/** Whether words of a headline are taken to tell the paragraph below it: indirect speech does not go on in another line. */
function isOverrun({ source, cue, kind }: Attribution, mention: ClaimedMention, text: string): boolean {
  const at = (source[0] ?? cue[0])?.[0];
  const told = mention.span[0]?.[0];
  if (at === undefined || told === undefined || kind === 'direct' || at > told) return false;
  return text.slice(at, told).includes('\n');
}

/** Who speaks in an attribution, by name: a person or body that the article names, else a public body by its noun; null where nobody is. */
export function nameVoice(attribution: Attribution, placed: PlacedArticle, index: PileIndex): string | null {
  const { speaker, anonymous, source } = attribution;
  const words = speaker === null ? turnMouth(sliceSpans(placed.text, source)) : sliceSpans(placed.text, source);
  const body = nameBody(words) ?? spokenFor(words, placed, index);
  if (MOUTH.test(words) && body !== null) return index.join(inFull(body, placed));
  if (speaker !== null && !isBareRole(speaker, words)) return isOfAnother(speaker, body) ? body : index.join(speaker);
  const writer = writerOf(attribution, placed, index);
  if (writer !== null) return writer;
  if (anonymous && body === null) return null;
  const [start = -1, end = -1] = source[0] ?? [];
  const persons = index.personsOf(placed.article.id);
  const person = persons.find((n) => n.span[0] === start);
  if (person) return index.join(person.name);
  if (/^it$/i.test(words)) return openingBody(sliceSpans(placed.text, attribution.content));
  if (PRONOUN.test(words)) return onlyPerson(persons, lineAround(placed.text, [start, end]), index);
  const leading = /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'.-]+){1,3}(?=,|$)/u.exec(words)?.[0];
  if (leading !== undefined && index.isPerson(leading)) return index.join(leading);
  return body === null || !TELLING.has(attribution.act) || MODAL.test(sliceSpans(placed.text, attribution.cue))
    ? null
    : inFull(body, placed);
}

/** `The statement added`: whoever is said before to have put out one. */
export function writerOf(
  { source, speaker }: Attribution,
  { text, attributions }: PlacedArticle,
  index: PileIndex,
): string | null {
  const noun = speaker === null ? WRITTEN.exec(sliceSpans(text, source))?.[1] : undefined;
  const at = source[0]?.[0] ?? 0;
  if (noun === undefined) return null;
  const isOfIt = (a: Attribution): boolean =>
    a.speaker !== null && (a.cue[0]?.[0] ?? at) < at && sliceSpans(text, a.cue).toLowerCase().includes(` ${noun}`);
  const writer = attributions.findLast(isOfIt)?.speaker;
  return writer ? index.join(writer) : null;
}
const WRITTEN = /^(?:the|his|her|their) (statement|letter|post|message|memo)$/i;

/** `A spokeswoman for Norvik Air` speaks for whom the article names. */
function spokenFor(words: string, { article }: PlacedArticle, index: PileIndex): string | null {
  const name = /^\p{Lu}[^,]*/u.exec(words.replace(MOUTH, ''))?.[0].replace(/['’]s?$/, '') ?? '';
  const isNamed = IN_FULL.test(name) || index.placeOf(article.id, index.join(name)) !== null;
  return MOUTH.test(words) && isNamed ? name : null;
}

/** Two capitals make a name, whatever else the article says of it. */
const IN_FULL = /^\p{Lu}[\p{L}&.-]+(?: \p{Lu}[\p{L}&.-]+)+$/u;

/** `The embassy will close, it said`: the body that what it says begins with. */
function openingBody(content: string): string | null {
  const words = content.split(' ').slice(0, LONGEST_OPENING);
  for (let length = words.length; length > 0; length--) {
    const body = nameBody(words.slice(0, length).join(' '));
    if (body !== null) return body;
  }
  return null;
}
const LONGEST_OPENING = 6;

/** A body that decides or plans is whom the report is about; one that says something is where it comes from. */
const TELLING: ReadonlySet<string> = new Set(['speech', 'writing']);
const MODAL = /^(?:will|would|may|might|could|can|should|must)\b/i;

/** `She` is the one person whom a line names. */
function onlyPerson(persons: readonly Name[], line: Span, index: PileIndex): string | null {
  const names = new Set(persons.filter((n) => overlaps(n.span, line)).map((n) => index.join(n.name)));
  const [only] = names;
  return names.size === 1 ? (only ?? null) : null;
}

const bodiesOf = remember(({ text, attributions }: PlacedArticle): readonly string[] =>
  attributions.flatMap((a) =>
    [nameBody(sliceSpans(text, a.source)), openingBody(sliceSpans(text, a.content))].flatMap((b) => b ?? []),
  ),
);

/** `The ministry` is the one that the article calls `the trade ministry` elsewhere. */
function inFull(body: string, placed: PlacedArticle): string {
  if (body.includes(' ')) return body;
  return (
    bodiesOf(placed).find(
      (other) => ` ${other.toLowerCase()} `.includes(` ${body} of `) || other.toLowerCase().endsWith(` ${body}`),
    ) ?? body
  );
}

/** `Expert` or `Mayor` alone is nobody's name. */
const isBareRole = (speaker: string, words: string): boolean =>
  !speaker.includes(' ') &&
  PERSON_TITLES.has(speaker.toLowerCase()) &&
  words.toLowerCase().endsWith(speaker.toLowerCase());

/** `The farm ministry` is no town, though the article may name one only: nothing in the words for it says so. */
function isOfAnother(speaker: string, body: string | null): boolean {
  if (body === null || BODY_NOUN.exec(body)?.[1] === '') return false;
  const words = new Set(body.toLowerCase().split(' '));
  return !speaker.includes(' ') && !words.has(speaker.toLowerCase()) && !/government|cabinet|parliament/.test(body);
}

/** What stands further off tells something else, in characters. */
const LONGEST_SENTENCE = 600;

/**
 * Who is named right behind a mention as having told it, where no attribution was found: `…, captain Luis Ortega told the Gazette`,
 * `…, the weather service said`, `…, she told the Tribune`.
 */
export function voiceBehind(mention: ClaimedMention, placed: PlacedArticle, index: PileIndex): Voice | null {
  if (mention.kind === 'headline') return null;
  const [start, end] = hullOf(mention.span);
  const [lineStart, lineEnd] = lineAround(placed.text, [start, end]);
  const rest = placed.text.slice(start, Math.min(lineEnd, start + LONGEST_SENTENCE));
  const stop = findSentenceEnd(rest);
  const sentence = stop < 0 ? rest : rest.slice(0, stop);
  const match = TELLS.exec(sentence);
  const whom = match?.groups?.whom;
  if (match === null || whom === undefined) return null;
  const from = start + match.index + match[0].indexOf(whom);
  const span: Span = [from, from + whom.length];
  const persons = index.personsOf(placed.article.id);
  const person = PRONOUN.test(whom)
    ? persons.findLast((n) => n.span[0] >= lineStart && n.span[1] <= from)
    : persons.find((n) => n.span[0] >= span[0] && n.span[1] <= span[1]);
  const name = person ? index.join(person.name) : nameBody(whom);
  return name === null || isOutlet(name, index)
    ? null
    : { name, span: person && !PRONOUN.test(whom) ? person.span : span, attribution: null };
}

const PRONOUN = /^(?:he|she)$/i;
const TELLS =
  /, (?<whom>(?:he|she)|(?:(?!, )[^“”"\n]){3,80}?),? (?:said|says|told|tells|announced|stated|wrote|writes|added|promised|pledged|confirmed|reported|warned|explained|declared)(?![\p{L}])/iu;

/**
 * Who is said to have told the whole report in a sentence of its own: `This is informed by the press service of the club.`
 */
export function voiceOfAll(mention: ClaimedMention, placed: PlacedArticle, index: PileIndex): Voice | null {
  if (mention.attribution !== null) return null;
  for (const { attribution, span } of tellingAll(placed)) {
    const name = nameVoice(attribution, placed, index);
    if (name !== null && !isOutlet(name, index)) return { name, span, attribution };
  }
  return null;
}

const tellingAll = remember(({ text, attributions }: PlacedArticle) =>
  attributions.flatMap((attribution) => {
    const span = attribution.source[0];
    const isAll = /^(?:this|it|about (?:this|it))$/i.test(sliceSpans(text, attribution.content).trim());
    return span && isAll ? [{ attribution, span }] : [];
  }),
);
