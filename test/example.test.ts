/**
 * The example against its answer key (examples/answers.json), item by item. What the key marks `aim` is no test: `npm run
 * quality` counts it, by the variable that it sets.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { trace } from '../src/pipeline.js';
import type { Reading } from '../src/read/reading.js';
import { type Finding, type PileAnswers, readAnswers } from './example/answers.js';
import { checkPage } from './example/check-page.js';
import { checkPile } from './example/check-pile.js';
import { readOrEmpty, traceOrEmpty } from './example/read-or-empty.js';

const PAGES = new URL('../examples/pages/', import.meta.url);
const answers = readAnswers<PileAnswers>(fileURLToPath(new URL('../examples/answers.json', import.meta.url)));
const readings = new Map<string, Reading>();
const broken: string[] = [];
for (const id of readdirSync(PAGES).sort()) {
  const content = readFileSync(new URL(id, PAGES), 'utf8');
  const { value, fault } = readOrEmpty(id.endsWith('.html') ? { id, html: content } : { id, text: content });
  readings.set(id, value);
  if (fault !== null) broken.push(`${id}: ${fault}`);
}

const findings: Finding[] = answers.pages.flatMap((page) => {
  const reading = readings.get(page.page);
  return reading
    ? checkPage(page, reading)
    : [{ kind: 'articles', item: page.page, fault: 'no such page', aim: false }];
});
const traced = traceOrEmpty([...readings.values()]);
if (traced.fault !== null) broken.push(`trace: ${traced.fault}`);
findings.push(...checkPile(answers, { readings, trace: traced.value }));

const demanded = findings.filter(({ aim }) => !aim);
for (const kind of [...new Set(demanded.map((f) => f.kind))]) {
  describe(kind, () => {
    for (const { item, fault } of demanded.filter((f) => f.kind === kind))
      it(item, () => expect(fault, `${kind}: ${item}`).toBeNull());
  });
}

if (process.env['HEARSAY_AIMS'])
  describe('aims', () => {
    for (const { kind, item, fault } of findings.filter(({ aim }) => aim))
      it(`${kind}: ${item}`, () => expect(fault).toBeNull());
  });

describe('the pile', () => {
  it('is read and traced without a fault', () => expect(broken).toEqual([]));
  it('gives the same trace in any order of pages', () => {
    const list = [...readings.values()];
    expect(trace([...list].reverse())).toEqual(trace(list));
  });
  it('has twenty pages, each with answers', () => {
    expect(answers.pages.map((p) => p.page)).toEqual([...readings.keys()]);
  });
});
