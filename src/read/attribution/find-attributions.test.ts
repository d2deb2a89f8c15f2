import { describe, expect, it } from 'vitest';
import { sliceSpans } from '../../span.js';
import { readAttributions, showAttributions } from './testing/read-attributions.js';

describe('findAttributions', () => {
  it.each<[reason: string, text: string, expected: readonly string[]]>([
    [
      'in a quotation another',
      '“I met Paul Roth. He said, ‘The mill will close.’ I left,” Anna Berg said.',
      [
        'Anna Berg | said | “I met Paul Roth. He said, ‘The mill will close.’ I left,”',
        'He | said | ‘The mill will close.’ < p.a1',
      ],
    ],
    [
      'in a clause another',
      'Oldnews reported that Anna Berg wants to close the mill.',
      ['Oldnews | reported | that Anna Berg wants to close the mill', 'Anna Berg | wants | to close the mill < p.a1'],
    ],
    [
      'a quotation of several paragraphs, the middle one left open',
      '“The first winter was hard,” Anna Berg said.\n“We had no wood and no light.\n“Then came the war.”',
      ['Anna Berg | said | “The first winter was hard,” “We had no wood and no light. “Then came the war.”'],
    ],
    [
      'who is quoted, and by whom',
      'The mill will close, manager Anna Berg was quoted by Oldnews as saying on Monday.',
      ['manager Anna Berg | was quoted by Oldnews as saying | The mill will close'],
    ],
    [
      'who is quoted behind who quotes her',
      'Oldnews quoted manager Anna Berg as saying that the mill will close.',
      [
        'Oldnews | quoted | manager Anna Berg as saying that the mill will close',
        'manager Anna Berg | as saying | that the mill will close < p.a1',
      ],
    ],
    [
      'whom a document is by',
      'The mill will close, according to a report published on Monday by the Mill Board.',
      ['a report published on Monday by the Mill Board | according to | The mill will close'],
    ],
  ])('%s', (_, text, expected) => expect(showAttributions(text)).toEqual(expected));

  it.each([
    ['sources', 'The mill will close, sources close to the White House said.', true],
    ['two officials', 'Two officials said it will close.', true],
    ['a named person', 'Anna Berg said it will close.', false],
  ])('anonymous: %s', (_, text, expected) =>
    expect(readAttributions(text).map((a) => a.anonymous)).toEqual([expected]),
  );

  it.each([
    ['direct', '“It will close,” Anna Berg said.'],
    ['mixed', 'Anna Berg said it is “very old” and will close.'],
    ['indirect', 'Anna Berg said it will close.'],
  ])('kind: %s', (kind, text) => expect(readAttributions(text).map((a) => a.kind)).toEqual([kind]));

  it('leaves out what stands within a saying that is not sure', () => {
    const text = 'As Anna Berg put it in May, “we know that it will close.”';
    const within = readAttributions(text).filter((a) => a.within !== null);
    expect(within).toHaveLength(1);
    expect(readAttributions(text, null, 'high')).toEqual([]);
  });

  it('numbers them through the page and reads English only', () => {
    const text = 'Anna Berg said it will close. Paul Roth said it will not.';
    expect(readAttributions(text).map((a) => a.id)).toEqual(['p.a1', 'p.a2']);
    expect(readAttributions(text, null)).toHaveLength(2);
    expect(readAttributions(text, 'fr')).toEqual([]);
  });

  it.each([
    ['commas', `${'a, '.repeat(5000)}said Berg.`],
    ['verbs', 'said '.repeat(20_000)],
    ['open marks', '"Berg said '.repeat(5000)],
    ['phrases', 'according to '.repeat(5000)],
    ['nested sayings', `${'Anna Berg said that '.repeat(1000)}it will close.`],
    ['nested quotations', `${'Berg said: “He said: ‘'.repeat(1000)}it will close.`],
    ['quoted paragraphs', '“It will close, and nobody knows when.”\n'.repeat(1500)],
    ['quotations left open', '“It will close, Berg said, and nobody knows.\n'.repeat(1500)],
    ['control characters', 'Anna\u0000 Berg\u0007 said\u001b[1m that\u0008 it\u200b will\ufeff close.\r\n'.repeat(500)],
  ])('takes any number of %s', (_, text) => {
    for (const { source, cue, content } of readAttributions(text)) {
      expect(sliceSpans(text, content).trim()).not.toBe('');
      for (const [start, end] of [...source, ...cue, ...content])
        expect([start >= 0, start < end, end <= text.length]).toEqual([true, true, true]);
    }
  });
});
