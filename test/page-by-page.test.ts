/**
 * Pages that come one by one, in a random order, traced each time with what the traces before worked out: every trace is to the byte
 * the one that the same pages give from scratch.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeChance } from '../quality/echo/random.mjs';
import { makeCorpus } from '../quality/echo/make-corpus.mjs';
import { layOutPage } from '../quality/echo/make-reading.mjs';
import { createMemo } from '../src/memo.js';
import { readPage, trace } from '../src/pipeline.js';
import type { Reading } from '../src/read/reading.js';
import type { Trace } from '../src/trace/trace.js';
import type { Correction } from '../src/trace/correction/correction.js';

const PAGES = new URL('../examples/pages/', import.meta.url);
const example = readdirSync(PAGES).map((id) => {
  const content = readFileSync(new URL(id, PAGES), 'utf8');
  return readPage(id.endsWith('.html') ? { id, html: content } : { id, text: content });
});

const NOTICE = 'Readers who support the Tolmera Courier read our reports without any advertisements at all.';
/** Made-up reports with copies, retellings and rivals; those of one outlet repeat a notice, which the pile learns from three pages on. */
const madeUp = makeCorpus({ seed: 11, size: 8 }).pages.map((page, i) => {
  const isOfSite = i % 4 === 0;
  const outlet = isOfSite ? 'Tolmera Courier' : page.outlet;
  const text = layOutPage(page) + (isOfSite ? `\n${NOTICE}\n` : '');
  const url = isOfSite ? `https://courier.example/${page.id}` : undefined;
  return readPage({ id: page.id, text, outlet, published: page.published, ...(url ? { url } : {}) });
});

const RENAME: Correction = {
  id: 'c1',
  kind: 'rename-speaker',
  articles: [],
  others: [],
  from: 'Velmar',
  name: 'Velmar City',
};

describe.each([1, 2])('in the random order of seed %i', (seed) => {
  it('every trace is the one from scratch', () => {
    const chance = makeChance(seed);
    const [waiting, held, memo] = [chance.shuffle([...example, ...madeUp]), [] as Reading[], createMemo()];
    while (waiting.length > 0) {
      held.push(...waiting.splice(0, held.length < 12 ? 1 + chance.below(4) : 1 + chance.below(9)));
      const corrections = chance.below(3) === 0 ? [RENAME] : [];
      const [kept, fresh] = [trace(held, { corrections, memo }), trace(held, { corrections })];
      const differing = Object.entries(kept).filter(([list, found]) => isOther(found, fresh[list as keyof Trace]));
      expect(differing.map(([list]) => `${list} of ${String(held.length)} pages`)).toEqual([]);
    }
    expect(trace(held, { memo }).repeated.length).toBeGreaterThan(2);
  });
});

const isOther = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b);
