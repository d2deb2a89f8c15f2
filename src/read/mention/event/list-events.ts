import { stemmer } from 'stemmer';
import { isEventStem } from '../../../known/event-words.js';
import type { Span } from '../../../span.js';
import type { Sentence } from '../../language/sentence.js';
import type { WeighedCertainty } from '../certainty.js';
import { isVerbLike, posAt, wordAt, type Phrase } from './phrase.js';
import { toPhrase } from './weigh-event-at.js';
import { toCertainty } from './stance.js';
import { weighEvent } from './weigh-event.js';

/** A word that tells an event, with how certain it is told. */
export interface Event extends WeighedCertainty {
  readonly span: Span;
}

/** Endings of nouns that tell events: `collision`, `agreement`, `closure`, `meeting`. */
const NOMINAL = /.{3}(?:[ts]ion|ment|ure|ing|ance|ence|al|age)s?$/;

/** The events of a sentence: its verbs, and its nouns that belong to a class of events or end like one. */
export function listEvents(text: string, sentence: Sentence): Event[] {
  const phrase = toPhrase(text, sentence);
  return sentence.tokens.flatMap((token, i) =>
    tellsEvent(phrase, i) ? [{ span: token.span, ...toCertainty(weighEvent(phrase, i)) }] : [],
  );
}

function tellsEvent(phrase: Phrase, i: number): boolean {
  const pos = posAt(phrase, i);
  if (pos === 'VERB') return true;
  if (/^(?:NOUN|ADJ)$/.test(pos) && isVerbLike(phrase, i)) return true;
  const word = wordAt(phrase, i);
  return pos === 'NOUN' && (NOMINAL.test(word) || isEventStem(stemmer(word)));
}
