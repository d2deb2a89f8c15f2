import { decodeBytes } from '../read/page/decode-bytes.js';
import { dropInlineBytes } from '../read/page/drop-inline-bytes.js';
import type { PageInput } from '../read/page/page.js';
import type { Capture } from './capture.js';
import { LARGEST_PAGE, tooLarge } from './limits.js';
import { findSavedAddress } from './find-saved-address.js';
import { isEmpty } from './source-errors.js';

/** What is known of a page beside its bytes. */
export type PageFacts = Omit<PageInput, 'text' | 'html'>;

/**
 * The page that bytes hold, with the bytes: the same capture gives the same page again. Throws InputError where they are no text,
 * hold no words, or hold more than a page.
 */
export function pageOfCapture(capture: Capture, known: PageFacts): { page: PageInput; capture: Capture } {
  const { kind, bytes, contentType, capturedAt } = capture;
  const facts = { ...(capturedAt === null ? {} : { seen: capturedAt }), ...known };
  if (!bytes.length) throw isEmpty();
  const { text } = decodeBytes(bytes, contentType === null ? {} : { contentType });
  if (kind === 'text') return { page: { ...facts, text: checked(text) }, capture };
  const html = checked(dropInlineBytes(text));
  const url = facts.url ?? findSavedAddress(html);
  return { page: { ...facts, ...(url ? { url } : {}), html }, capture };
}

function checked(text: string): string {
  if (!text.trim()) throw isEmpty();
  if (text.length > LARGEST_PAGE) throw tooLarge(text.length);
  return text;
}
