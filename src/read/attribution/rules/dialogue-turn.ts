import { findPlace } from '../../../known/places.js';
import { HONORIFICS, PERSON_TITLES } from '../../../known/titles.js';
import type { Around, Draft } from './draft.js';
import type { Passage, Word } from '../passage/passage.js';

/** Labels before a colon that are no speakers. */
const NO_SPEAKER =
  /^(?:title|read|related|source|sources|photo|photos|image|video|note|update|updated|also|tags|tag|share|published|by|date|time|topic|topics|subject|summary|breaking|watch|listen|more|see|credit|caption|advertisement|contact|email|phone|url|link|disclaimer|editor's|correction|warning|analysis|opinion|exclusive|live|explainer|fact|here)$/;
const LONGEST_LABEL = 9;
const OPENING = /^(?:["“„«]|''|``)$/;

/** *Dr. Klein: …*, *Interviewer (The Herald): …*, *Q: …*: a line that begins with its speaker and a colon. In headlines too. */
export function dialogueTurn(passage: Passage, { isNamed }: Around): Draft[] {
  if (passage.depth > 0) return [];
  const { words } = passage;
  // Transcripts in a report may open every turn with a mark: `"BERG: Well, …`
  const first = OPENING.test(words[0]?.text ?? '') ? 1 : 0;
  const colon = words.findIndex((word, i) => word.text === ':' || i > LONGEST_LABEL);
  const label = words.slice(first, colon);
  if (
    colon < first + 1 ||
    words[colon]?.text !== ':' ||
    words.length - colon < 2 ||
    !isSpeaker(label, isNamed) ||
    !isSaid(words.slice(colon + 1))
  )
    return [];
  return [
    {
      source: [[first, colon]],
      cue: [[colon, colon + 1]],
      content: [[colon + 1, words.length]],
      rule: 'dialogue-turn',
    },
  ];
}

/** Whether words behind a label can be said: `VIP: 60,000` is a price. */
const isSaid = (words: readonly Word[]): boolean => words.some(({ text }) => /\p{L}{2}|^[\p{L}?!]$/u.test(text));

/** Whether a label can be a speaker: capitals throughout, a title, a role, or Q and A. */
function isSpeaker(label: readonly Word[], isNamed: Around['isNamed']): boolean {
  const [first] = label;
  if (!first || NO_SPEAKER.test(first.low) || /^(?:dear|hi|hello)$/.test(first.low)) return false; // whom a letter greets
  if (findPlace(label.map(({ text }) => text).join(' ')) !== null) return false; // a dateline: `NEW DELHI: …`
  if (/^\p{L}$/u.test(first.low) && label.length === 1 && !/^(?:q|a)$/.test(first.low)) return false; // seats and sizes: `R: 50,000`
  const outside = label.slice(0, label.findIndex((word) => word.text === '(') >>> 0);
  const open = label.findIndex((word) => word.text === '(');
  const unbracketed = open < 0 ? label : [...outside, ...label.slice(label.findIndex((word) => word.text === ')') + 1)];
  if (unbracketed.some((word) => /^(?:VERB|AUX|SCONJ)$/.test(word.pos) && !/^\p{Lu}+$/u.test(word.text))) return false;
  if (/^(?:q|a)$/.test(first.low) && label.length === 1) return true;
  const roles = outside.some((word) => PERSON_TITLES.has(word.low) || HONORIFICS.has(word.low.replace('.', '')));
  const capitals = outside.every(
    (word) => /^\p{Lu}/u.test(word.text) || /^(?:of|the|and|de|von|van|[,.’'-]|['’]s)$/.test(word.low),
  );
  const shouted = outside.every((word) => !/\p{Ll}/u.test(word.text)) && outside.length <= 3;
  return capitals && (roles || shouted || isNamed(outside.at(-1)));
}
