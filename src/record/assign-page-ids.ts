import { findHashes } from './find-hashes.js';
import { sha256 } from './sha256.js';
import type { NewsRecord } from './record.js';

/** A page to be named: the id it came with (an address, a file name) and its page text. */
export interface UnnamedPage {
  readonly id: string;
  readonly text: string;
}

/**
 * The ids under which pages are kept, in the order given. A page keeps its id unless that id already stands for another text,
 * in the record or among `pages`; then it is `<id>@<first 8 hex digits of its SHA-256>`, so that both texts are kept.
 * All ids inside a reading begin with its page's id: read a page again under its new id where the two differ.
 */
export async function assignPageIds(record: NewsRecord, pages: readonly UnnamedPage[]): Promise<string[]> {
  const ids = pages.map(({ id }) => id);
  const owner = await findHashes(record, ids);
  const hashes = pages.map(({ text }) => sha256(text));
  // Among new pages with one id the smallest hash keeps it, whatever the order they came in.
  const fresh = pages.map(({ id }, i) => ({ id, hash: hashes[i] ?? '' })).filter(({ id }) => !owner.has(id));
  for (const { id, hash } of fresh) if (hash < (owner.get(id) ?? '~')) owner.set(id, hash);
  return pages.map(({ id }, i) => (owner.get(id) === hashes[i] ? id : `${id}@${hashes[i]?.slice(0, 8) ?? ''}`));
}
