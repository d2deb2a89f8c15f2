import { contains, overlaps, type Span } from '../../../span.js';
import type { WeighedCertainty } from '../certainty.js';
import type { Sentence } from '../../language/sentence.js';
import type { Phrase } from './phrase.js';
import { toCertainty } from './stance.js';
import { weighEvent } from './weigh-event.js';

/** How certain the event at `event` is in its sentence; null where none of the sentence's words stands there. */
export function weighEventAt(text: string, sentence: Sentence, event: Span): WeighedCertainty | null {
  const phrase = toPhrase(text, sentence);
  const i = headOf(phrase, event);
  return i === null ? null : toCertainty(weighEvent(phrase, i));
}

/** A sentence as the rules of certainty look at it. */
export const toPhrase = (text: string, { span, tokens }: Sentence): Phrase => ({
  text,
  tokens,
  isQuestion: /\?["”’')]*\s*$/.test(text.slice(...span)),
});

/** The token that tells the event: of several the first verb, else the last noun, else the first word. */
function headOf({ tokens }: Phrase, event: Span): number | null {
  const inside = tokens.flatMap((t, i) => (contains(event, t.span) || overlaps(event, t.span) ? [i] : []));
  const find = (kinds: RegExp): number[] => inside.filter((i) => kinds.test(tokens[i]?.pos ?? ''));
  return find(/^VERB$/)[0] ?? find(/^(?:NOUN|PROPN)$/).at(-1) ?? find(/^(?:ADJ|AUX)$/)[0] ?? inside[0] ?? null;
}
