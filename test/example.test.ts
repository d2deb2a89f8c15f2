/**
 * The example against its answer key (examples/answers.json), item by item. An item marked `aim` in the key is counted by
 * `npm run quality` and skipped here until it holds.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readPage, trace } from '../src/pipeline.js';
import type { Reading } from '../src/read/reading.js';
import { type Finding, type PileAnswers, readAnswers } from './example/answers.js';
import { checkPage } from './example/check-page.js';
import { checkPile } from './example/check-pile.js';

const PAGES = new URL('../examples/pages/', import.meta.url);
const answers = readAnswers<PileAnswers>(fileURLToPath(new URL('../examples/answers.json', import.meta.url)));
const readings = new Map<string, Reading>();
for (const id of readdirSync(PAGES).sort()) {
  const content = readFileSync(new URL(id, PAGES), 'utf8');
  readings.set(id, readPage(id.endsWith('.html') ? { id, html: content } : { id, text: content }));
}

const findings: Finding[] = answers.pages.flatMap((page) => {
  const reading = readings.get(page.page);
  return reading
    ? checkPage(page, reading)
    : [{ kind: 'articles', item: page.page, fault: 'no such page', aim: false }];
});
findings.push(...checkPile(answers, { readings, trace: trace([...readings.values()]) }));

for (const kind of [...new Set(findings.map((f) => f.kind))]) {
  describe(kind, () => {
    for (const { item, fault, aim } of findings.filter((f) => f.kind === kind))
      it(item, (context) => {
        if (aim && fault !== null) context.skip();
        expect(fault, `${kind}: ${item}`).toBeNull();
      });
  });
}

describe('the pile', () => {
  it('gives the same trace in any order of pages', () => {
    const list = [...readings.values()];
    expect(trace([...list].reverse())).toEqual(trace(list));
  });
  it('has twenty pages, each with answers', () => {
    expect(answers.pages.map((p) => p.page)).toEqual([...readings.keys()]);
  });
});
