import { expect, it } from 'vitest';
import type { Mention } from '../../read/mention/mention.js';
import { madeUpMention } from '../testing/made-up-mention.js';
import { chooseWording } from './choose-wording.js';

const ROWS: readonly (readonly [why: string, worse: string, better: string])[] = [
  [
    'a part of a sentence',
    'to sell the old lighthouse of Skerry to a builder',
    'Skerry will sell the old lighthouse to a builder',
  ],
  [
    'a thing that nothing is told of',
    'its readiness to sell the old lighthouse',
    'The council is ready to sell the old lighthouse',
  ],
  ['a pronoun alone', 'he would never sell the old lighthouse', 'Mr. Holt would never sell the old lighthouse'],
  ['words cut off', 'The council has sold the old lighthouse, and', 'The council has sold the old lighthouse there'],
  ['a joining word', 'but the council has sold the old lighthouse', 'The council has sold the old lighthouse'],
  [
    'a verb without who does it',
    'has refused to sell the lighthouse of Skerry',
    'The council refused to sell the lighthouse',
  ],
  [
    'who told it',
    'an official with knowledge of the sale, that the council has sold the lighthouse',
    'The council has sold the old lighthouse',
  ],
  ['a quotation cut open', 'the council has sold “the old lighthouse', 'The council has sold the “old lighthouse”'],
];

it.each(ROWS)('%s stands for no claim where another wording is better', (_why, worse, better) => {
  const texts = new Map([
    ['a', worse],
    ['b', better],
  ]);
  const mentions: Mention[] = [...texts].map(([id, words]) =>
    madeUpMention(id, { article: id, span: [[0, words.length]], proposition: { action: 'sell' } }),
  );
  const textOf = (article: string): string => texts.get(article) ?? '';
  expect(chooseWording(mentions, textOf)?.id).toBe('b');
  expect(chooseWording([...mentions].reverse(), textOf)?.id).toBe('b');
});

it('takes the wording that commits least of those as good', () => {
  const mentions = ['a', 'b'].map((id, i) => madeUpMention(id, { strength: 9 - i }));
  expect(chooseWording(mentions, () => '')?.id).toBe('b');
});

it('takes no wording that most of the others deny', () => {
  const words = 'The council has sold the old lighthouse';
  const mentions = (['CT-', 'CT-', 'CT+'] as const).map((certainty, i) =>
    madeUpMention(String(i), { certainty, span: [[0, words.length]] }),
  );
  expect(chooseWording(mentions, () => words)?.certainty).toBe('CT-');
});

it('calls a claim by its denials only where most deny it', () => {
  const texts = new Map([
    ['a', 'The council never sold the old lighthouse to Ana Holt'],
    ['b', 'it is a done deal'],
    ['c', 'a done deal'],
  ]);
  const textOf = (article: string): string => texts.get(article) ?? '';
  const mentions = [...texts].map(([id, words]) =>
    madeUpMention(id, { article: id, span: [[0, words.length]], certainty: id === 'a' ? 'CT-' : 'CT+' }),
  );
  expect(chooseWording(mentions, textOf)?.id).not.toBe('a');
  expect(chooseWording(mentions.slice(0, 1), textOf)?.id).toBe('a');
});
