/** `hearsay correct` as people meet it: made, listed, kept through another reading, undone. */
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { hearsay, makeFolder } from './hearsay.js';

const folder = makeFolder();
const record = join(folder.path, 'r.duckdb');
afterAll(folder.remove);

const read = (...pages: readonly (readonly [id: string, text: string])[]) =>
  hearsay(['read', '-', '--record', record], {
    input: pages.map(([id, text]) => JSON.stringify({ id, text, whole: true })).join('\n'),
  });
const correct = (...words: string[]) => hearsay(['correct', ...words, '--record', record]);
const stories = async (): Promise<{ id: string; title: string; by: string | null }[]> =>
  JSON.parse((await hearsay(['export', '--format', 'json', '--record', record])).stdout).stories;

test('a correction is made, listed, kept through another reading, and undone', async () => {
  await read(
    ['flood', 'Flood shuts port\n\nA flood shut the port of Selvoy, harbour master Nils Averin said.'],
    ['bank', 'Bank buys insurer\n\nNorbank bought the insurer Tryggva, chief executive Karin Moe said.'],
  );
  expect((await correct('merge', 's.flood.1', 's.bank.1')).stdout).toMatch(
    /^c1: merge-stories .*made one \(s\.bank\.1\)/,
  );
  await read(['prize', 'Film wins prize\n\nThe film Tin Roof won a prize, director Amy Sandoval said.']);
  expect(await stories()).toMatchObject([
    { id: 's.bank.1', by: 'person' },
    { id: 's.prize.1', by: null },
  ]);
  expect((await correct('undo', 'c1')).stdout).toMatch(/^c1: .*: undone/);
  expect(await stories()).toHaveLength(3);
}, 300_000);

test.each([
  ['a story that is not there', ['merge', 's.none', 's.bank.1'], /expected the id of a story, found s\.none/],
  ['an article of another story', ['split', 's.bank.1', 'prize.1'], /has no article prize\.1/],
  ['nobody of that name', ['rename-speaker', 'Nobody', 'X'], /nobody in this record is called Nobody/],
  ['no such correction', ['undo', 'c99'], /`hearsay correct list` shows all/],
])('%s is refused with a remedy', async (_why, words, message) => {
  const { status, stderr } = await correct(...words);
  expect([status, stderr]).toEqual([2, expect.stringMatching(message)]);
});
