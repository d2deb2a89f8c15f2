import type { Place } from '../field.js';
import type { Cell, NewsRecord } from '../record.js';
import { PAGES, READING_TABLES } from '../schema.js';
import { sha256 } from '../sha256.js';
import { columnsOf, type TableShape } from '../table.js';
import { whyNotHeld } from './check-spans.js';
import type { Fault } from './fault.js';

type NamedCells = Record<string, Cell>;
type ReadingTable = TableShape & { readonly fields: { readonly places: readonly Place[] } };

/** Checks each page's hash, and every span and kept word of its reading. Holds the texts of one part of the pages at a time. */
export async function verifyPages(record: NewsRecord): Promise<Fault[]> {
  const faults: Fault[] = [];
  const pages = record.walk<{ id: string; text: string; sha256: string }>(
    `SELECT id, text, sha256 FROM ${PAGES.name} ORDER BY id`,
  );
  for await (const part of pages) {
    for (const { id, text, sha256: kept } of part)
      if (sha256(text) !== kept)
        faults.push({
          page: id,
          what: `pages ${id}: text`,
          why: `its SHA-256 is ${sha256(text)}, the kept one is ${kept}`,
        });
    const texts = new Map(part.map(({ id, text }) => [id, text]));
    for (const table of Object.values(READING_TABLES)) faults.push(...(await verifyRows(record, table, texts)));
  }
  return faults;
}

async function verifyRows(
  record: NewsRecord,
  table: ReadingTable,
  texts: ReadonlyMap<string, string>,
): Promise<Fault[]> {
  const ids = [...texts.keys()];
  const columns = columnsOf(table).map(({ name }) => name);
  const rows = await record.ask<NamedCells>(
    `SELECT ${columns.join(', ')} FROM ${table.name} WHERE page BETWEEN ? AND ? ORDER BY page, nth`,
    [ids[0] ?? '', ids.at(-1) ?? ''],
  );
  return rows.flatMap((row) => {
    const page = String(row['page']);
    const name = typeof row['id'] === 'string' ? row['id'] : `${page} row ${String(row['nth'])}`;
    return table.fields.places.flatMap((place) => {
      const words = place.words === null || row[place.words] === undefined ? null : row[place.words];
      const why = whyNotHeld(place.spansIn(row), texts.get(page) ?? '', words);
      return why ? [{ page, what: `${table.name} ${name}: ${place.name}`, why }] : [];
    });
  });
}
