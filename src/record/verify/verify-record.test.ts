import { expect, test } from 'vitest';
import { madeUpRecord } from '../testing/made-up-record.js';
import { TABLES } from '../schema.js';
import { columnsOf, type TableShape } from '../table.js';
import { REFERENCES } from './verify-references.js';
import { verifyRecord } from './verify-record.js';

test('nothing is wrong with a record as it was saved', async () => {
  expect(await verifyRecord(await madeUpRecord())).toEqual([]);
});

test.each([
  [
    'a changed text',
    "UPDATE pages SET text = text || '!' WHERE id = 'ada'",
    'pages ada: text',
    /SHA-256 is .*, the kept/,
  ],
  ['a changed hash', "UPDATE pages SET sha256 = 'f00' WHERE id = 'bob'", 'pages bob: text', /the kept one is f00/],
  ['a span past the end', 'UPDATE names SET span_end = 9999', 'names ada row 0: span', /not inside its text/],
  ['a span before the start', 'UPDATE times SET span_start = -1', 'times ada row 0: span', /not inside its text/],
  ['an empty span', 'UPDATE furniture SET span_start = span_end', 'furniture ada row 0: span', /not start before/],
  [
    'a span without its end',
    "UPDATE articles SET title_end = NULL WHERE id = 'ada#1'",
    'articles ada#1: title',
    /whole/,
  ],
  [
    'a moved span',
    'UPDATE names SET span_start = span_start - 1',
    'names ada row 0: span',
    /kept words are "Oda Brun"/,
  ],
  [
    'other words of a title',
    "UPDATE articles SET title = 'x' WHERE id = 'bob#1'",
    'articles bob#1: title',
    /words are "x"/,
  ],
  [
    'other words of a byline',
    "UPDATE articles SET byline = 'x' WHERE id = 'ada#1'",
    'articles ada#1: byline',
    /words are/,
  ],
  [
    'other words of a content',
    "UPDATE attributions SET content_words = ''",
    'attributions ada#1.a1: content',
    /are ""/,
  ],
  [
    'a piece that is no pair',
    'UPDATE mentions SET span = [[1]]',
    'mentions ada#1.m1: span',
    /a pair of offsets, found \[1\]/,
  ],
  [
    'a number outside',
    'UPDATE mentions SET numbers = [{span_start: 0, span_end: 9999, low: 0, high: 1, unit: NULL}]',
    'mentions ada#1.m1: numbers: span',
    /not inside/,
  ],
  ['an echo outside', 'UPDATE echoes SET b_spans = [[0, 9999]]', 'echoes e1: b', /not inside its text/],
  ['an audit outside', 'UPDATE audits SET spans = [[5, 5]]', 'audits headline-surer of bob#1', /not start before/],
  [
    'a step outside',
    "UPDATE chains SET steps = [struct_update(steps[1], span_end := 9999)] WHERE article = 'bob#1'",
    'chains k1 in bob#1: step 1',
    /not inside/,
  ],
  ['other words of a claim', "UPDATE claims SET text = 'x'", 'claims k1', /words of none of its mentions/],
  ['an upside-down range', 'UPDATE claims SET origins_least = 9', 'claims k1', /more than origins_most/],
  ['a mention its claim forgot', "UPDATE claims SET mentions = ['ada#1.m1']", 'mentions bob#1.m1', /does not list it/],
  [
    'a mention of no claim',
    "UPDATE mentions SET claim = NULL WHERE page = 'bob'",
    'mentions bob#1.m1',
    /and it names none/,
  ],
  [
    'a doubled row',
    "INSERT INTO articles SELECT * FROM articles WHERE id = 'bob#1'",
    'articles bob#1',
    /stands for 2 rows/,
  ],
  ['a lost row', "DELETE FROM attributions WHERE id = 'ada#1.a1'", 'attributions of ada', /missing or doubled: 1 rows/],
  ['a lost page', "DELETE FROM pages WHERE id = 'bob'", 'articles bob#1', /page names bob, which is not in pages/],
])('%s is found', async (...[, tampering, what, why]) => {
  const record = await madeUpRecord();
  await record.change(async (connection) => void (await connection.run(tampering)));
  const faults = await verifyRecord(record);
  expect(faults).toContainEqual({
    page: expect.toBeOneOf([null, 'ada', 'bob']),
    what,
    why: expect.stringMatching(why),
  });
});

/** Plain values by the type of their column, for tables that the made-up record leaves empty. */
const PLAIN: Readonly<Record<string, string>> = {
  VARCHAR: "'x'",
  INTEGER: '0',
  DOUBLE: '0',
  BOOLEAN: 'false',
  BLOB: 'NULL',
};

/** The statement that gives an empty table a row. */
function fillEmpty(name: string): string {
  const columns = columnsOf(TABLES.find((table: TableShape) => table.name === name)!);
  const values = columns.map(({ type }) => PLAIN[type] ?? '[]');
  return `INSERT INTO ${name} SELECT ${values.join(', ')} WHERE NOT EXISTS (SELECT 1 FROM ${name})`;
}

test.each(REFERENCES.map((one) => [`${one.from}.${one.column}`, one] as const))(
  '%s that leads nowhere is found',
  async (_, one) => {
    const record = await madeUpRecord();
    const [list, part] = one.column.split('.');
    const ghost = part
      ? `list_transform(${list}, lambda one: struct_update(one, ${part} := 'ghost'))`
      : one.each
        ? "['ghost']"
        : "'ghost'";
    await record.change(async (connection) => {
      await connection.run(fillEmpty(one.from));
      await connection.run(`UPDATE ${one.from} SET ${list} = ${ghost}`);
    });
    const faults = await verifyRecord(record);
    expect(faults.map(({ why }) => why)).toContain(`${one.column} names ghost, which is not in ${one.to}`);
  },
);

test('every column that could name a row is checked as a reference', () => {
  const names = [
    'page',
    'article',
    'articles',
    'attribution',
    'within',
    'claim',
    'mention',
    'mentions',
    'origin',
    'origins',
    'story',
  ];
  const columns = TABLES.flatMap((table: TableShape) =>
    columnsOf(table)
      .filter(({ name }) => names.includes(name))
      .map(({ name }) => `${table.name}.${name}`),
  );
  expect(columns.filter((column) => !REFERENCES.some((one) => `${one.from}.${one.column}` === column))).toEqual([]);
});
