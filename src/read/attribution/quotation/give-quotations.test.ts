import { expect, test } from 'vitest';
import { giveQuotations } from './give-quotations.js';
import type { Placed } from '../placed.js';

const TEXT = 'x'.repeat(36) + ' do:' + 'q'.repeat(60);

const placed = (paragraph: number, at: number, content: Placed['content'], rule = 'tagger'): Placed => ({
  article: 'p.1',
  paragraph,
  source: [[at, at + 4]],
  cue: [[at + 5, at + 9]],
  content,
  rule,
  quoted: 1,
  confidence: 0.5,
});

test('a quotation goes to the speaker of its own sentence, not to a cue of the paragraph before', () => {
  const before = placed(0, 0, [[10, 30], [40, 60]]); // prettier-ignore
  const own = placed(1, 61, [[72, 90]]);
  const draft = placed(1, 61, [[40, 60]], 'quotation-and-speaker');
  expect(giveQuotations(TEXT, [before, own], [draft]).map(({ content }) => content)).toEqual([[[10, 30]], [[40, 60], [72, 90]]]); // prettier-ignore
});

test('where nobody has the cue of that sentence yet, the rule’s find stands', () => {
  const before = placed(0, 0, [[40, 60]]);
  const draft = placed(1, 61, [[40, 60]], 'quotation-and-speaker');
  expect(giveQuotations(TEXT, [before], [draft])).toEqual([draft]);
});

test('inside one paragraph the tagger has the say where it found the cue of that sentence', () => {
  const [before, own] = [placed(0, 0, [[40, 60]]), placed(0, 61, [[72, 90]])];
  expect(giveQuotations(TEXT, [before, own], [placed(0, 61, [[40, 60]], 'quotation-and-speaker')])).toEqual([
    before,
    own,
  ]);
});

test('inside one paragraph a quotation goes to the speaker beside it whom the tagger passed over', () => {
  const before = placed(0, 0, [[40, 60]]);
  const draft = placed(0, 61, [[40, 60]], 'quotation-and-speaker');
  expect(giveQuotations(TEXT, [before], [draft])).toEqual([draft]);
});

test('of a longer content only the quotation at its end moves', () => {
  const before = placed(0, 0, [[20, 60]]);
  const draft = placed(0, 61, [[40, 60]], 'quotation-and-speaker');
  const [kept, given] = giveQuotations(TEXT, [before], [draft]);
  expect([kept?.content, given]).toEqual([[[20, 39]], draft]);
});

test('what somebody does while speaking takes no quotation', () => {
  const text = '“Now,” Berg said, referring to the law, “or we never will see the end of it.”';
  const own = { ...placed(0, 7, [[0, 6]]), cue: [[12, 16]] as const };
  const aside = { ...placed(0, 7, [[31, text.length]]), cue: [[18, 27]] as const };
  const draft = { ...placed(0, 7, [[0, 6], [40, text.length]], 'quotation-and-speaker'), cue: own.cue }; // prettier-ignore
  expect(giveQuotations(text, [own, aside], [draft]).map(({ content }) => content)).toEqual([[[0, 6], [40, text.length]], [[31, 38]]]); // prettier-ignore
});
