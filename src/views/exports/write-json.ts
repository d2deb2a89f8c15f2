import type { NewsRecord } from '../../record/record.js';
import { type ExportOptions, LISTS, walkList } from './lists.js';
import { showJson } from './show-json.js';

/** The record as one JSON object in pieces, one row a line, so that two exports compare line by line. */
export async function* writeJson(record: NewsRecord, options: ExportOptions): AsyncGenerator<string> {
  for (const [i, list] of LISTS.entries()) {
    yield `${i === 0 ? '{' : ',\n'}${showJson(list.name)}:[`;
    let before = '\n';
    for await (const rows of walkList(record, list, options))
      for (const row of rows) {
        yield before + showJson(row);
        before = ',\n';
      }
    yield ']';
  }
  yield '}\n';
}

/** The record as JSON lines: one row a line, with the name of its list in `list`. */
export async function* writeJsonLines(record: NewsRecord, options: ExportOptions): AsyncGenerator<string> {
  for (const list of LISTS)
    for await (const rows of walkList(record, list, options))
      for (const row of rows) yield `${showJson({ list: list.name, ...row })}\n`;
}
