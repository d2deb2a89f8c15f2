/**
 * How certain each event word of a text is told: beside pipeline.ts the one place where functions of two rooms meet, for whoever
 * asks about words rather than mentions.
 */
import { wholeText } from './read/article/whole-text.js';
import { findSentences } from './read/language/find-sentences.js';
import type { WeighedCertainty } from './read/mention/certainty.js';
import { listEvents, type Event } from './read/mention/event/list-events.js';
import { weighEventAt } from './read/mention/event/weigh-event-at.js';
import type { Reading } from './read/reading.js';
import { overlaps, type Span } from './span.js';

/**
 * How certain the event word at `event` is in a text of a few sentences: `findCertainty('Ada may resign', [8, 14])` is
 * `{ certainty: 'PS+', strength: 3, rule: 'modal-possible', words: [[4, 7]] }`; null where no word stands there. FactBank's scale
 * (Saurí & Pustejovsky 2009), as seen by whoever tells it: what Bo says is certain if Bo is.
 */
export function findCertainty(text: string, event: Span): WeighedCertainty | null {
  const sentence = findSentences(text, wholeText(text), []).find((s) => overlaps(s.span, event));
  return sentence ? weighEventAt(text, sentence, event) : null;
}

/** Every verb and every noun that tells an event in the articles of a reading, in reading order, each with its certainty. */
export function findEvents({ page, articles, furniture }: Reading): Event[] {
  return findSentences(page.text, articles, furniture).flatMap((sentence) => listEvents(page.text, sentence));
}
