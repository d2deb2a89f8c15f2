import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sliceSpans, type Span } from '../../../span.js';
import { createTagger } from './create-tagger.js';
import { findPairs } from './link-spans.js';
import { MODEL_MAGIC, sumBytes } from './read-model.js';

const root = new URL('../../../../', import.meta.url);
const model = new Uint8Array(readFileSync(new URL('models/attribution.bin', root)));
const wasm = new Uint8Array(readFileSync(new URL('models/attribution.wasm', root)));
const tagger = createTagger(model, wasm);

const told = (text: string) =>
  tagger.tag(text).map((a) => [a.source, a.cue, a.content].map((spans) => sliceSpans(text, spans)));

describe('tag', () => {
  it.each([
    [
      'The minister said that taxes would fall next year.',
      ['The minister', 'said', 'that taxes would fall next year'],
      'plain report',
    ],
    [
      '“We will win,” Ana Perez told reporters on Monday.',
      ['Ana Perez', 'told', '“We will win,”'],
      'quotation before its speaker',
    ],
    [
      'According to Le Monde, the minister wants to resign.',
      ['Le Monde', 'According to', 'the minister wants to resign'],
      'the source before what it says',
    ],
    [
      'Prices rose by 3 percent in May, according to the statistics agency.',
      ['the statistics agency', 'according to', 'Prices rose by 3 percent in May'],
      'the source after its cue',
    ],
  ])('%j', (text, [source, cue, content], _reason) => {
    const [first] = told(text);
    expect(first?.[0]).toBe(source);
    expect(first?.[1]).toContain(cue);
    expect(first?.[2]?.replace(/[.,]$/, '')).toBe(content);
  });

  it('keeps a content together that its cue interrupts', () => {
    const text = '“The bridge is safe,” Mayor Lee said, “and it will open on Friday.”';
    const [first] = tagger.tag(text);
    expect(first?.content.length).toBe(2);
  });

  it('reads only the regions it is given, with places counted from the start of the text', () => {
    const text = 'Menu. The mayor said that it rained.\nThe judge said that it snowed.';
    const region: Span = [text.indexOf('The judge'), text.length];
    const found = tagger.tag(text, [region]);
    expect(found.length).toBeGreaterThan(0);
    for (const { cue, content } of found)
      for (const [start] of [...cue, ...content]) expect(start).toBeGreaterThanOrEqual(region[0]);
  });

  it('gives the same answer every time, whatever was read before', () => {
    const text = '“We will win,” Ana Perez told reporters. She added that nobody slept.';
    const before = tagger.tag(text);
    tagger.tag('Something else that he said at length, according to her. '.repeat(200));
    expect(tagger.tag(text)).toEqual(before);
    expect(createTagger(model, wasm).tag(text)).toEqual(before);
  });

  it('gives those that it doubts only when asked', () => {
    const text = 'It is a long road. The plan, some fear, was thought of as a way to what is known. '.repeat(20);
    const all = tagger.tag(text, [[0, text.length]], 0);
    const sure = tagger.tag(text, [[0, text.length]], 0.8);
    expect(all.length).toBeGreaterThan(sure.length);
    expect(all).toEqual(expect.arrayContaining(sure));
  });

  it('finds nothing in nothing', () => {
    expect([tagger.tag(''), tagger.tag(' \n '), tagger.tag('text', [])]).toEqual([[], [], []]);
  });
});

const sentence = 'The minister said on Monday that “nothing will change” before the vote, ';
/** Texts that grow with their size; benchmarks/long-texts.mjs runs the same kinds at the size of a book. */
const hostile: readonly (readonly [name: string, make: (size: number) => string, reason: string])[] = [
  ['long article', (n) => (sentence.repeat(10) + '\n').repeat(n), 'memory must not grow with the text'],
  ['one long sentence', (n) => sentence.repeat(10 * n), 'a paragraph longer than the network reads is cut'],
  ['no punctuation', (n) => 'he said she says they told us '.repeat(15 * n), 'nothing but cues'],
  ['only quotation marks', (n) => "“\"”'‘’«»„“``''「」".repeat(10 * n), 'marks open and close without words'],
  [
    'unbalanced marks',
    (n) => '“He said "it is «not ‘over 「yet, she told me.\n'.repeat(10 * n),
    'every mark opens, none closes',
  ],
  ['right to left', (n) => 'אמר השר כי "לא יהיה שינוי" השבוע. '.repeat(10 * n), 'letters of no known word'],
  [
    'surrogates and marks',
    (n) => '😀\ud83d \udc00e\u0301\u200d👩\u200d🚒\ufeff said “\ud800” '.repeat(15 * n),
    'halves of letters',
  ],
  ['one word', (n) => 'a'.repeat(3000 * n), 'no place to cut'],
  ['dotted letters', (n) => 'a.'.repeat(500 * n) + ' 1,'.repeat(50 * n), 'long runs of abbreviations and numbers'],
  ['line breaks', (n) => '\n'.repeat(2000 * n) + 'He said no.', 'many empty paragraphs'],
];

/** Milliseconds: half a second each, on a busy machine much more. */
const SLOW = 120_000;

/** What of the work could grow faster than the text: tokens, and pairs that are tried to be linked. */
function countWork(text: string): number {
  const tagged = tagger.tagSpans(text, [0, text.length]);
  const pairs = (['source', 'content'] as const).map((role) => findPairs(tagged, role).length);
  return tagged.read.tokens.count + pairs.reduce((a, b) => a + b);
}

describe('hostile text', () => {
  it.each(hostile)(
    '%s: places are exact',
    (_name, make, _reason) => {
      const text = make(60);
      for (const { source, cue, content, confidence } of tagger.tag(text)) {
        expect(content.length).toBeGreaterThan(0);
        expect(confidence >= 0 && confidence <= 1).toBe(true);
        for (const [start, end] of [...source, ...cue, ...content]) {
          if (!(start >= 0 && start < end && end <= text.length))
            throw new Error(`place ${start}-${end} is not in the text`);
          if (/^\s|\s$/.test(text.slice(start, end)))
            throw new Error(`place ${start}-${end} has white space at its ends`);
        }
      }
    },
    SLOW,
  );

  it.each(hostile)(
    '%s: twice the text is at most twice the work',
    (_name, make, _reason) => {
      expect(countWork(make(60))).toBeLessThan(2.2 * countWork(make(30)) + 100);
    },
    SLOW,
  );
});

/** The text of the custom section "source", which stands last in the file: the hash of what was compiled. */
function readSourceHash(bytes: Uint8Array): string {
  const tail = new TextDecoder('latin1').decode(bytes.subarray(bytes.length - 71));
  expect(tail.slice(0, 7)).toBe('\u0006source');
  return tail.slice(7);
}

/** The model with another list of arrays, its checksum made to hold. */
function relisted(change: (listing: string) => string): Uint8Array {
  const head = MODEL_MAGIC.length + 8;
  const length = new DataView(model.buffer, model.byteOffset).getUint32(MODEL_MAGIC.length + 4, true);
  const listing = change(new TextDecoder().decode(model.subarray(head, head + length)));
  const bytes = model.slice();
  bytes.set(new TextEncoder().encode(listing.padEnd(length).slice(0, length)), head);
  new DataView(bytes.buffer).setUint32(MODEL_MAGIC.length, sumBytes(bytes.subarray(MODEL_MAGIC.length + 4)), true);
  return bytes;
}

describe('model files', () => {
  const changed = (at: number): Uint8Array => model.map((byte, i) => (i === at ? byte ^ 1 : byte));
  it.each([
    ['empty', new Uint8Array(), 'expected a file of some megabytes, got 0 bytes'],
    ['another kind of file', wasm, 'its first bytes are not those of a hearsay model'],
    ['cut short', model.subarray(0, model.length - 100), 'its checksum does not hold'],
    ['one bit changed in its header', changed(40), 'its checksum does not hold'],
    ['one bit changed in its weights', changed(model.length - 9000), 'its checksum does not hold'],
    ['a list that is no JSON', relisted((listing) => listing.slice(1)), 'its list of arrays is no JSON'],
    ['a list without arrays', relisted(() => '{"layers":2}'), 'its list names arrays that it does not hold'],
    [
      'an array missing',
      relisted((listing) => listing.replace('table.word', 'table.wurd')),
      'it has no array "table.word"',
    ],
    [
      'an array beyond its end',
      relisted((listing) => listing.replace('"shape":[18001,', '"shape":[99001,')),
      'its list names arrays that it does not hold',
    ],
  ])('%s: says what to do', (_name, bytes, message) => {
    expect(() => createTagger(bytes, wasm)).toThrow(message);
    expect(() => createTagger(bytes, wasm)).toThrow('training/README.md');
  });

  it('says what to do about a broken network', () => {
    expect(() => createTagger(model, new Uint8Array(8))).toThrow('Reinstall the package');
  });

  it('reads a model that is a view into a larger buffer', () => {
    const pool = new Uint8Array(model.length + 5);
    pool.set(model, 5);
    expect(createTagger(pool.subarray(5), wasm).tag('He said no.')).toEqual(tagger.tag('He said no.'));
  });

  it('ships the kernel that its source compiles to: rebuild with training/build-kernel.mjs', () => {
    const hash = createHash('sha256')
      .update(readFileSync(new URL('training/kernel/network.ts', root)))
      .digest('hex');
    expect(readSourceHash(wasm)).toBe(hash);
  });

  it('stays within 2 MB', () => {
    expect(model.length + wasm.length).toBeLessThan(2_000_000);
  });
});
