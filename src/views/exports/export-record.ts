import type { NewsRecord } from '../../record/record.js';
import { type ExportOptions, type ExportRow, LISTS, walkList } from './lists.js';

/** The whole record as one object: a list for each name of the public contract. For records that fit into memory. */
export async function exportRecord(
  record: NewsRecord,
  options: ExportOptions = {},
): Promise<Record<string, ExportRow[]>> {
  const lists: Record<string, ExportRow[]> = {};
  for (const list of LISTS) {
    const rows: ExportRow[] = [];
    for await (const part of walkList(record, list, options)) rows.push(...part);
    lists[list.name] = rows;
  }
  return lists;
}
