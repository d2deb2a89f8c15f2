import { describe, expect, test } from 'vitest';
import { alignWords } from './align-words.js';

const words = (text: string): string[] => text.split(' ').filter((word) => word);
const shared = (a: string, b: string): string[] =>
  alignWords(words(a), words(b)).map((s) =>
    words(a)
      .slice(s.a, s.a + s.length)
      .join(' '),
  );

const ferry = 'the ferry to Oskar island will stop for the winter';
const mill = 'a mill burned down in the lower town on Sunday night';

describe('alignWords', () => {
  test.each([
    { why: 'equal texts are one stretch', a: ferry, b: ferry, want: [ferry] },
    { why: 'nothing in common', a: ferry, b: mill, want: [] },
    { why: 'an empty text shares nothing', a: '', b: ferry, want: [] },
    {
      why: 'four words in the middle are chance',
      a: `x ${words(mill).slice(0, 4).join(' ')} y`,
      b: `p ${words(mill).slice(0, 4).join(' ')} q`,
      want: [],
    },
    {
      why: 'five words are an anchor',
      a: 'x one two three four five y',
      b: 'p one two three four five q',
      want: ['one two three four five'],
    },
    { why: 'pieces out of order are found', a: `${ferry} and ${mill}`, b: `${mill} but ${ferry}`, want: [ferry, mill] },
    {
      why: 'runs of two between two anchors are what paraphrase leaves',
      a: `${ferry} when heavy rain falls ${mill}`,
      b: `${ferry} if heavy rain comes ${mill}`,
      want: [ferry, 'heavy rain', mill],
    },
    {
      why: 'a run of two far from anchors is chance',
      a: `heavy rain ${'far '.repeat(30)} ${ferry}`,
      b: `heavy rain ${'off '.repeat(30)} ${ferry}`,
      want: [ferry],
    },
    {
      why: 'text that repeats itself aligns by its ends',
      a: 'ha '.repeat(40),
      b: 'ha '.repeat(30),
      want: ['ha '.repeat(30).trim()],
    },
  ])('$why', ({ a, b, want }) => {
    expect(shared(a, b)).toEqual(want);
  });

  test('no word is used twice, on either side', () => {
    const a = words(`${ferry} ${ferry} ${mill}`);
    const b = words(`${mill} ${ferry} ${mill} ${mill}`);
    const stretches = alignWords(a, b);
    const used = (side: 'a' | 'b'): number[] =>
      stretches.flatMap((s) => Array.from({ length: s.length }, (_, k) => s[side] + k));
    expect(new Set(used('a')).size).toBe(used('a').length);
    expect(new Set(used('b')).size).toBe(used('b').length);
    for (const s of stretches) expect(a.slice(s.a, s.a + s.length)).toEqual(b.slice(s.b, s.b + s.length));
  });
});
