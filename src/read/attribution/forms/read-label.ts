import { findPlace } from '../../../known/places.js';
import { HONORIFICS, PERSON_TITLES } from '../../../known/titles.js';
import type { Span } from '../../../span.js';
import type { Passage, Word } from '../passage/passage.js';
import { isAged } from './is-aged.js';

/** Who has a turn, as its line says it: `[00:12] CHAIRMAN DORN:`, `Lukas Ahrend, 34, butcher:`, `Q.` */
export interface Label {
  /** The label without time and mark. */
  readonly span: Span;
  readonly text: string;
  /** The mark that closes it. */
  readonly mark: Span;
  /** The label in lower case, without what stands in brackets: one key for one speaker. */
  readonly key: string;
  /** Index of the first word said. */
  readonly said: number;
  /** Whether the label alone shows a speaker; else only that it comes back and others answer it. */
  readonly sure: boolean;
}

/** Labels before a colon that are no speakers. */
const NO_SPEAKER =
  /^(?:title|read|related|source|sources|photo|photos|picture|image|video|note|update|updated|also|tags|tag|share|published|by|date|time|topic|topics|subject|summary|breaking|watch|listen|more|see|credit|caption|advertisement|contact|email|phone|url|link|disclaimer|editor's|correction|clarification|warning|analysis|opinion|exclusive|live|explainer|fact|here|dear|hi|hello)$/;
/** Kinds of programmes and columns: `Tennis Podcast: …`, `Market Report: …`. */
const PROGRAMME =
  /^(?:podcast|newsletter|video|gallery|quiz|timeline|preview|recap|review|profile|obituary|letters|column|weather|traffic|sport|sports|stocks|markets|ratings|results|series|episode|edition|roundup|round-up|guide|tips|live|blog|diary|briefing|notebook|watch|check|explainer)$/;
const LONGEST_LABEL = 12;
const LONGEST_PLAIN = 9;
const OPENING = /^(?:["“„«]|''|``)$/;
const CLOCK = /^\d{1,2}[:.]\d{2}(?:[:.]\d{2})?$/;
/** `Q:`, `A.`, `Question:` */
const QUESTION_ANSWER = /^(?:q|a|question|answer)$/;
const NUMBERED = /^([QA])\.?$/;

/** The label with which a line begins, or a turn in its midst; null where none stands there. */
export function readLabel(
  { words }: Passage,
  from: number,
  isNamed: (word: Word | undefined) => boolean,
): Label | null {
  // Transcripts in a report may open every turn with a mark: `"BERG: Well, …`
  const start = pastTime(words, OPENING.test(words[from]?.text ?? '') ? from + 1 : from);
  const lettered = letterAt(words, start);
  if (lettered) return lettered;
  let colon = start;
  while (colon < words.length && colon - start <= LONGEST_LABEL && words[colon]?.text !== ':') colon++;
  if (words[colon]?.text !== ':' || words.length - colon < 2 || !isSaid(words.slice(colon + 1))) return null;
  const end = beforeTime(words, start, colon);
  const label = words.slice(start, end);
  const [first, last, mark] = [label[0], label.at(-1), words[colon]];
  if (!first || !last || !mark || !canSpeak(label)) return null;
  const outside = unbracketed(label);
  return {
    span: [first.span[0], last.span[1]],
    text: label.map(({ text }) => text).join(' '),
    mark: mark.span,
    key: keyOf(outside),
    said: colon + 1,
    // A verse is cited so too: `Matthew 5:16: …`
    sure: !CLOCK.test(words[colon - 1]?.text ?? '') && isSpeaker(label, outside, isNamed),
  };
}

/** `Q. Is it full?`: the letter and its stop are one word. */
function letterAt(words: readonly Word[], at: number): Label | null {
  const letter = NUMBERED.exec(words[at]?.text ?? '')?.[1];
  const word = words[at];
  if (letter === undefined || !word || !word.text.endsWith('.') || at + 1 >= words.length) return null;
  const span: Span = [word.span[0], word.span[0] + 1];
  return { span, text: letter, mark: [span[1], word.span[1]], key: letter.toLowerCase(), said: at + 1, sure: true };
}

/** Past a time in front: `[00:12]`, `(14:02)`, `14:02 –`. */
function pastTime(words: readonly Word[], from: number): number {
  let at = /^[[(]$/.test(words[from]?.text ?? '') ? from + 1 : from;
  if (!CLOCK.test(words[at]?.text ?? '')) return from;
  at++;
  while (/^(?:[\])–—-]|[ap]\.?m\.?)$/i.test(words[at]?.text ?? '')) at++;
  return at;
}

/** Without a time or an aside in square brackets before the colon: `Jonas Reuter | 14:02:`, `BERG | [through translator]:`. */
function beforeTime(words: readonly Word[], start: number, colon: number): number {
  let end = colon;
  const square = words.slice(start, colon).findIndex(({ text }) => text === '[');
  if (square > 0) end = start + square;
  while (end > start + 1 && (CLOCK.test(words[end - 1]?.text ?? '') || /^[([]$/.test(words[end - 1]?.text ?? '')))
    end--;
  return end;
}

function unbracketed(label: readonly Word[]): Word[] {
  const [open, close] = ['(', ')'].map((mark) => label.findIndex(({ text }) => text === mark));
  return open === undefined || close === undefined || open < 0
    ? [...label]
    : [...label.slice(0, open), ...label.slice(Math.max(open, close) + 1)];
}

const keyOf = (words: readonly Word[]): string => words.map(({ low }) => low).join(' ');

/** Whether words behind a label can be said: `VIP: 60,000` is a price, `Director: Ida Morgan` a cast. */
function isSaid(words: readonly Word[]): boolean {
  if (!words.some(({ text }) => /\p{L}{2}|^[\p{L}?!]$/u.test(text))) return false;
  const names = words.filter(({ text }) => /^\p{Lu}\p{Ll}/u.test(text)).length;
  return (
    names < 2 || words.some(({ text, pos }) => /^(?:VERB|AUX)$/.test(pos) || /^(?:\p{Ll}.*|[.?!…"“”‘])$/u.test(text))
  );
}

/** Whether a label can be a speaker at all. */
function canSpeak(label: readonly Word[]): boolean {
  const [first] = label;
  if (!first || NO_SPEAKER.test(first.low)) return false;
  if (/^\p{L}$/u.test(first.low) && label.length === 1 && !QUESTION_ANSWER.test(first.low)) return false; // seats and sizes: `R: 50,000`
  return !unbracketed(label).some(({ pos, text }) => /^(?:VERB|AUX|SCONJ)$/.test(pos) && !/^\p{Lu}+$/u.test(text));
}

/** Whether a label shows a speaker by itself: capitals throughout, a title, a role, a known name, an age, or Q and A. */
function isSpeaker(
  label: readonly Word[],
  outside: readonly Word[],
  isNamed: (word: Word | undefined) => boolean,
): boolean {
  if (findPlace(label.map(({ text }) => text).join(' ')) !== null) return false; // a dateline: `NEW DELHI: …`
  if (QUESTION_ANSWER.test(label[0]?.low ?? '') && label.length === 1) return true;
  if (isAged(label)) return true;
  if (label.length > LONGEST_PLAIN || PROGRAMME.test(label.at(-1)?.low ?? '')) return false;
  const roles = outside.some((word) => PERSON_TITLES.has(word.low) || HONORIFICS.has(word.low.replace('.', '')));
  const capitals = outside.every(
    (word) => /^\p{Lu}/u.test(word.text) || /^(?:of|the|and|de|von|van|[,.’'-]|['’]s)$/.test(word.low),
  );
  // `Q1: Sales of 4 million` is a quarter.
  const shouted = outside.every(({ text }) => !/\p{Ll}|^\p{L}\d+$/u.test(text)) && outside.length <= 3;
  return capitals && (roles || shouted || isNamed(outside.at(-1)));
}
