import { loadRows } from './load-rows.js';
import { unpackCapture } from './pack-capture.js';
import type { NewsRecord } from './record.js';
import { type KeptCapture, type KeptPage, PAGES, SOURCE_TABLES } from './schema.js';

export interface CapturedPage {
  readonly page: KeptPage;
  readonly kept: KeptCapture;
  /** Null where they were not kept. */
  readonly bytes: Uint8Array | 'damaged' | null;
}

/** Captures held at once. */
const PART = 64;

/** All captures with their pages, some at a time, ordered by page id. */
export async function* walkCaptures(record: NewsRecord): AsyncGenerator<CapturedPage[], void, undefined> {
  for (let last = ''; ;) {
    const captures = await loadRows(record, SOURCE_TABLES.captures, {
      sql: `WHERE page > ? ORDER BY page LIMIT ${PART}`,
      values: [last],
    });
    const ids = captures.map(({ lead }) => String(lead['page']));
    const first = ids[0];
    if (first === undefined) return;
    last = ids.at(-1) ?? first;
    const pages = await loadRows(record, PAGES, { sql: 'WHERE id BETWEEN ? AND ?', values: [first, last] });
    const byId = new Map(pages.map(({ row }) => [row.id, row]));
    yield captures.flatMap(({ row: kept }, at) => {
      const page = byId.get(ids[at] ?? '');
      return page ? [{ page, kept, bytes: bytesOf(kept, page.text) }] : [];
    });
  }
}

function bytesOf(kept: KeptCapture, text: string): CapturedPage['bytes'] {
  try {
    return unpackCapture(kept, text);
  } catch {
    return 'damaged';
  }
}
