import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { madeUpReading } from '../../record/testing/made-up-reading.js';
import { madeUpRecord } from '../../record/testing/made-up-record.js';
import { READ_AT } from '../../record/testing/read-at.js';
import { madeUpRelay } from '../../record/testing/made-up-relay.js';
import { madeUpTrace } from '../../record/testing/made-up-trace.js';
import { temporaryFolder } from '../../record/testing/temporary-folder.js';
import type { NewsRecord } from '../../record/record.js';
import { escapeMarkdown } from './escape-markdown.js';
import { exportRecord } from './export-record.js';
import { parseFormat } from './formats.js';
import { type ExportTask, writeExport } from './write-export.js';

const print = async (record: NewsRecord, task: ExportTask): Promise<string> => {
  const pieces: string[] = [];
  await writeExport(record, task, async (piece) => void pieces.push(String(piece)));
  return pieces.join('');
};

test('the JSON is what was saved, under the names of the contract', async () => {
  const json = JSON.parse(await print(await madeUpRecord(), { format: 'json' }));
  const [ada, bob] = [madeUpReading(), madeUpRelay()];
  const { mentions, repeated, ...trace } = madeUpTrace();
  const paged = (list: 'articles' | 'furniture' | 'names' | 'times' | 'attributions' | 'credits') => [
    ...ada[list].map((row) => ({ page: 'ada', ...row })),
    ...bob[list].map((row) => ({ page: 'bob', ...row })),
  ];
  expect(json).toEqual({
    pages: [
      { ...ada.page, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      { ...bob.page, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ],
    articles: paged('articles'),
    furniture: paged('furniture'),
    names: paged('names'),
    times: paged('times'),
    attributions: paged('attributions').map((row) => ({ ...row, correctedSpeaker: null })),
    corrections: [],
    credits: paged('credits'),
    ...trace,
    repeated_lines: repeated,
    mentions: mentions.map((row) => ({ page: row.article.slice(0, 3), ...row })),
  });
});

test('only --with-times tells when a page was read', async () => {
  const record = await madeUpRecord();
  expect((await exportRecord(record))['pages']?.[0]).not.toHaveProperty('readAt');
  expect((await exportRecord(record, { withTimes: true }))['pages']?.[0]).toHaveProperty('readAt', READ_AT);
});

test('JSON lines hold the same rows, each with the name of its list', async () => {
  const record = await madeUpRecord();
  const lines = (await print(record, { format: 'jsonl' })).trimEnd().split('\n');
  const whole = await exportRecord(record);
  const rows = Object.entries(whole).flatMap(([list, all]) => all.map((row) => ({ list, ...row })));
  expect(lines.map((line) => JSON.parse(line))).toEqual(rows);
});

test.each(['json', 'jsonl', 'markdown'] as const)('%s holds nothing that a terminal obeys', async (format) => {
  const record = await madeUpRecord();
  await record.change(
    async (connection) =>
      void (await connection.run("UPDATE stories SET title = 'a' || chr(27) || chr(155) || chr(8238) || 'b'")),
  );
  const shown = [...(await print(record, { format }))].filter((mark) => /[\p{Cc}\u202e]/u.test(mark) && mark !== '\n');
  expect(shown).toEqual([]);
});

test('CSV is a file for each list, and runs no formula', async () => {
  const record = await madeUpRecord();
  await record.change(async (connection) => void (await connection.run('UPDATE names SET name = \'=HYPERLINK("x")\'')));
  const out = join(temporaryFolder(), 'new', 'folder');
  await writeExport(record, { format: 'csv', out }, () => Promise.reject(new Error('nothing goes to standard output')));
  expect(readdirSync(out).sort()).toEqual(
    Object.keys(await exportRecord(record))
      .map((name) => `${name}.csv`)
      .sort(),
  );
  expect(readFileSync(join(out, 'names.csv'), 'utf8')).toBe(
    'page,nth,span_start,span_end,words,name,type\nada,0,186,194,Oda Brun,"\'=HYPERLINK(""x"")",person\n',
  );
  expect(readFileSync(join(out, 'claims.csv'), 'utf8')).toBe(
    'nth,id,story,text,mentions,origins_least,origins_most,origins,relations,shared,wording,negated,told_least,told_most,told_origins,denied_least,denied_most,denied_origins\n' +
      '0,k1,s1,The port of Velmark considered doubling its tolls,"[""ada#1.m1"",""bob#1.m1""]",1,2,"[""o1""]","[{""claim"":""k1"",""kind"":""wider"",""why"":""the other says “some”""}]","[{""origin"":""o1"",""articles"":[""ada#1"",""bob#1""],""why"":""bob credits ada""}]",ada#1.m1,false,1,2,"[""o1""]",0,1,"[""o1""]"\n',
  );
});

test.each([
  ['csv without a folder', { format: 'csv' }, /expected --out with a folder for csv/],
  ['a folder that is not there', { format: 'json', out: '/nowhere/at/all.json' }, /its folder does not exist/],
  ['a folder for a file', { format: 'json', out: '/' }, /it is a folder; name a file/],
  ['a file for a folder', { format: 'csv', out: '/dev/null' }, /it is a file and not a folder/],
] as const)('%s is refused in a sentence', async (_, task, why) => {
  await expect(print(await madeUpRecord(), task)).rejects.toThrow(why);
});

test.each([
  ['json', 'json'],
  ['parquet', /comes in a later version; the formats there are now: json, jsonl, csv, markdown/],
  ['jsn', /expected a format, got "jsn"/],
])('format %s', (name, expected) => {
  if (typeof expected === 'string') expect(parseFormat(name)).toBe(expected);
  else expect(() => parseFormat(name)).toThrow(expected);
});

test('the report tells claims with words, certainty, origins, chains, drifts, conflicts and audits', async () => {
  const report = await print(await madeUpRecord(), { format: 'markdown' });
  for (const part of [
    '## Harbour tolls may double',
    '2. Nordkap Wire, “Velmark to double harbour tolls”',
    '### “The port of Velmark considered doubling its tolls”',
    'Independent origins: 1 to 2: Velmark Ledger (outlet, anonymous sources).',
    '| PS+ | “The port of Velmark considered doubling its tolls” | “the Velmark Ledger” | Nordkap Wire (1) | 2031-05-02 |',
    '- Nordkap Wire (2): Bob News ← Nordkap Wire (“Nordkap Wire writes”); origin: Velmark Ledger',
    '- sharpened: “The port of Velmark considered doubling its tolls” (PS+) became “The port of Velmark planned to double its tolls” (PR+)',
    '- unsure of outcome: “The port',
    '- headline-surer in Nordkap Wire, “Velmark to double harbour tolls”: “Velmark to double harbour tolls”. the headline is surer',
  ])
    expect(report).toContain(part);
});

test.each([
  ['a table cell cannot be broken', 'a | b', 'a \\| b'],
  ['no HTML', '<script>alert(1)</script>', '&lt;script&gt;alert\\(1\\)&lt;/script&gt;'],
  ['no entity', '&lt;b&gt;', '&amp;lt;b&amp;gt;'],
  ['no link', '[x](javascript:y)', '\\[x\\]\\(javascript:y\\)'],
  ['no bare link', 'see https://evil.example www.evil.example', 'see https\\://evil.example www\\.evil.example'],
  ['no mention, no mail', '@everyone a@b.example', '\\@everyone a\\@b.example'],
  ['no picture', '![x]', '\\!\\[x\\]'],
  ['no emphasis, no code', '*a* _b_ `c` ~~d~~', '\\*a\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~'],
  ['no heading, one line', '# a\r\n## b', '\\# a \\#\\# b'],
  ['no list', '- a', '\\- a'],
  ['no numbered list', '1. a', '&#49;. a'],
  ['no rule', '=== ', '\\==='],
  ['no escape codes', 'a\u001b[31mb\u009bc', 'a \\[31mb c'],
  ['no turned text', 'a\u202eb', 'a b'],
  ['a backslash stays one', 'a\\|b', 'a\\\\\\|b'],
  ['plain words stay plain', "Biden's 1,200 ships — 50%.", "Biden's 1,200 ships — 50%."],
])('Markdown: %s', (_, words, expected) => {
  expect(escapeMarkdown(words)).toBe(expected);
});
