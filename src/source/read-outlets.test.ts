import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createOutletTable } from '../known/find-outlet.js';
import { readOutlets } from './read-outlets.js';

const folder = mkdtempSync(join(tmpdir(), 'outlets-'));
afterAll(() => rmSync(folder, { recursive: true }));
const fileOf = (text: string): string => {
  const path = join(folder, 'outlets.json');
  writeFileSync(path, text);
  return path;
};

const BAD: readonly (readonly [text: string, says: RegExp])[] = [
  ['name: x', /expected JSON/],
  ['{"name": "x"}', /expected a list/],
  ['[3]', /outlet 1: expected an object/],
  ['[{"name": "x"}, {"aliases": []}]', /outlet 2: expected "name"/],
  ['[{"name": "x", "kind": "blog"}]', /one of agency, broadcaster, paper, site, got "blog"/],
  ['[{"name": "x", "aliases": "y"}]', /expected "aliases" to be a list/],
];

describe('readOutlets', () => {
  it.each(BAD)('%s is refused in a sentence', (text, says) => expect(() => readOutlets(fileOf(text))).toThrow(says));
  it('names a file that is not there', () =>
    expect(() => readOutlets('none.json')).toThrow(/none\.json cannot be read/));
  it('puts a user’s outlets before the shipped ones', () => {
    const own = readOutlets(fileOf('[{"name": "Tarn Review", "aliases": ["AP"], "domains": ["Tarn.example"]}]'));
    const table = createOutletTable(own);
    expect([table.nameOf('AP'), table.nameOf('news.tarn.example'), table.nameOf('Reuters')]).toEqual([
      'Tarn Review',
      'Tarn Review',
      'Reuters',
    ]);
  });
});
