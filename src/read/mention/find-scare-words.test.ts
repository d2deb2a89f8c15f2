import { describe, expect, it } from 'vitest';
import { readPage } from '../../pipeline.js';
import { sliceSpan } from '../../span.js';

const ROWS: readonly (readonly [why: string, text: string, scare: readonly string[], rule: string | null])[] = [
  ['a lone quoted word behind the', 'The "invitation" to the summit was never sent.', ['invitation'], 'quoted-word'],
  [
    'so-called, up to the end of its noun',
    'Police searched the so-called peace council.',
    ['peace council'],
    'so-called',
  ],
  [
    'behind a, in the article’s own words',
    'Troops set up a "safe zone" that was shelled.',
    ['safe zone'],
    'quoted-word',
  ],
  ['a name in quotes', 'The ferry "Aurora" ran aground off Havnsund.', [], null],
  ['what somebody dubbed it', 'The tower, dubbed the "iron belt", opened in May.', [], null],
  ['a word that is spoken of', 'The word "treaty" stands nine times in the draft.', [], null],
  ['a judgement that is quoted', 'The mayor said the talks were "useful".', [], null],
];

describe('findScareWords', () => {
  it.each(ROWS)('%s', (_why, text, scare, rule) => {
    const { mentions, page } = readPage({ id: 'p', text, whole: true });
    const found = mentions.filter((m) => m.scareWords.length > 0);
    expect(found.flatMap((m) => m.scareWords.map((span) => sliceSpan(page.text, span)))).toEqual(scare);
    expect(found[0]?.scareRule ?? null).toBe(rule);
  });
});
