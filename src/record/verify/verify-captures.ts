import type { PageCapture } from '../../source/text-of-capture.js';
import { walkCaptures } from '../walk-captures.js';
import type { NewsRecord } from '../record.js';
import { sha256 } from '../sha256.js';
import type { Fault } from './fault.js';

/** The page text of each capture, or why there is none. */
export type ReadTexts = (captures: readonly PageCapture[]) => Promise<readonly ({ text: string } | { why: string })[]>;

/** Checks the hash of all kept bytes, and that they still give the page text that every quotation stands in. */
export async function verifyCaptures(record: NewsRecord, readTexts: ReadTexts): Promise<Fault[]> {
  const faults: Fault[] = [];
  for await (const part of walkCaptures(record)) {
    const whole = part.filter(({ page, kept, bytes }) => {
      if (bytes === null || (bytes !== 'damaged' && sha256(bytes) === kept.sha256)) return bytes !== null;
      faults.push({ page: page.id, what: `captures ${page.id}: body`, why: 'its bytes are not those that were kept' });
      return false;
    });
    const texts = await readTexts(
      whole.map(({ page, kept, bytes }) => ({
        capture: { ...kept, bytes: bytes instanceof Uint8Array ? bytes : new Uint8Array(0) },
        id: page.id,
        url: page.url,
      })),
    );
    for (const [at, { page }] of whole.entries()) {
      const now = texts[at];
      if (now && 'text' in now && now.text === page.text) continue;
      const why =
        now && 'why' in now
          ? now.why
          : 'they give another page text than the one kept; was it read by another version of hearsay?';
      faults.push({ page: page.id, what: `captures ${page.id}: body`, why });
    }
  }
  return faults;
}
