import type { Span } from '../../span.js';
import { sliceSpans } from '../../span.js';

/** Why this is no span of a text; null where it is one. */
export function whyNoSpan(span: unknown, length: number): string | null {
  if (!Array.isArray(span) || span.length !== 2) return `expected a pair of offsets, found ${JSON.stringify(span)}`;
  const [start, end] = span as [unknown, unknown];
  if (typeof start !== 'number' || typeof end !== 'number' || !Number.isInteger(start) || !Number.isInteger(end))
    return `expected whole numbers, found ${JSON.stringify(span)}`;
  if (start < 0 || end > length) return `the span ${start} to ${end} is not inside its text, 0 to ${length}`;
  return start < end ? null : `the span ${start} to ${end} does not start before it ends`;
}

/** Why spans do not hold: the first that is no span, or words that are not those kept (null: none are kept). */
export function whyNotHeld(spans: readonly unknown[], text: string, words: unknown): string | null {
  for (const span of spans) {
    const why = whyNoSpan(span, text.length);
    if (why) return why;
  }
  if (words === null || words === undefined) return null;
  const found = asKept(sliceSpans(text, spans as Span[]));
  return found === words ? null : `its span says ${shorten(found)}, its kept words are ${shorten(String(words))}`;
}

/** A string as UTF-8 keeps it: half of a surrogate pair becomes U+FFFD. */
const asKept = (words: string): string => Buffer.from(words, 'utf8').toString('utf8');

const shorten = (words: string): string => JSON.stringify(words.length > 60 ? `${words.slice(0, 60)}…` : words);
