import { expect, it } from 'vitest';
import { isTopicLabel } from './is-topic-label.js';

it.each<[reason: string, label: string, named: boolean, isTopic: boolean]>([
  ['a kind of piece', 'Review', false, true],
  ['a matter', 'Insecurity', false, true],
  ['what a page calls a part of it', 'Live blog', false, true],
  ['a name', 'Berg', true, false],
  ['a name that no list knows', 'Oryl Venn', false, false],
  ['an office', 'Minister', false, false],
  ['people without a name', 'Police', false, false],
])('topic before a colon: %s', (_, label, named, isTopic) => {
  const text = `${label}: the mill will close`;
  const at = label.length;
  const found = {
    article: 'p.1',
    paragraph: 0,
    source: [[0, at]] as const,
    cue: [[at, at + 1]] as const,
    content: [[at + 2, text.length]] as const,
    rule: 'tagger',
    quoted: 0,
    confidence: 0.5,
  };
  expect(isTopicLabel(text, found, () => named)).toBe(isTopic);
});
