/**
 * Golden cases: one small page, what must be read from it, and a note that says why the case exists.
 * To add one, see CONTRIBUTING.md. `expected.json` is partial: what it names must be found, more may be.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PageInput } from '../src/read/page/page.js';
import type { Reading } from '../src/read/reading.js';
import type { Finding, PageAnswers } from './example/answers.js';
import { checkPage } from './example/check-page.js';
import { findWords, touches } from './example/find-words.js';
import { readOrEmpty, traceOrEmpty } from './example/read-or-empty.js';

interface GoldenAnswers extends PageAnswers {
  /** What is known of the page from outside. */
  readonly input?: Partial<PageInput>;
}

const GOLDEN = new URL('./golden/', import.meta.url);

function readCase(name: string) {
  const file = (path: string): string => readFileSync(new URL(`${name}/${path}`, GOLDEN), 'utf8');
  const answers: GoldenAnswers = { ...(JSON.parse(file('expected.json')) as GoldenAnswers), page: name };
  const html = existsSync(new URL(`${name}/page.html`, GOLDEN));
  const content = html ? { html: file('page.html') } : { text: file('page.txt') };
  return { answers, ...readOrEmpty({ id: name, ...answers.input, ...content }), note: file('note.md') };
}

function checkAudits({ audits = [] }: GoldenAnswers, reading: Reading): Finding[] {
  if (audits.length === 0) return [];
  const found = traceOrEmpty([reading]).value.audits;
  return audits.map(({ kind, words }) => {
    const places = findWords(reading.page.text, words ?? '');
    const right = found.some((a) => a.kind === kind && (words === undefined || touches(a.spans, places)));
    const fault = right ? null : `got ${found.map((a) => a.kind).join(', ') || 'none'}`;
    return { kind: 'audits', item: `${kind}: "${words}"`, fault, aim: false };
  });
}

for (const name of readdirSync(GOLDEN).sort()) {
  describe(name, () => {
    const { answers, value: reading, fault: broken, note } = readCase(name);
    it('says why it exists', () => expect(note.length).toBeGreaterThan(40));
    it('can be read', () => expect(broken).toBeNull());
    for (const { kind, item, fault } of [...checkPage(answers, reading), ...checkAudits(answers, reading)])
      it(`${kind}: ${item.slice(name.length + 2)}`, () => expect(fault, item).toBeNull());
  });
}
