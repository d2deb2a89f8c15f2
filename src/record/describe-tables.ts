import { TABLES } from './schema.js';
import { columnsOf, type TableShape } from './table.js';

/** The tables as docs/tables.md describes them, in Markdown; a test holds the two together. */
export const describeTables = (): string => TABLES.map(describe).join('\n\n');

function describe(table: TableShape): string {
  const rows = columnsOf(table).map(({ name, type, nullable, about }) => {
    const absent = nullable ? ' Or null.' : '';
    return `- \`${name}\` ${type}: ${about}.${absent}`;
  });
  return [`### ${table.name}`, table.about, rows.join('\n')].join('\n\n');
}
