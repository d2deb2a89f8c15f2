import { expect, it } from 'vitest';
import type { Reason, Step } from './origin.js';
import { madeUpStep } from '../testing/made-up-step.js';
import { reasonFor, toldThrough, withWhy } from './reason.js';

const whyOf = (reason: Reason, evidence?: string): string =>
  withWhy(madeUpStep('Post', 'Wire', { reason }), evidence).why;

const CASES: readonly (readonly [reason: string, why: string, sentence: string])[] = [
  [
    'the words name the outlet',
    whyOf(reasonFor('credits', 'the Wire reports')),
    'Post credits Wire: “the Wire reports”',
  ],
  [
    'words that bring their quotation marks get no others',
    whyOf(reasonFor('told-by', '“It is off,” Wire said. “Go home.”')),
    'Post has it from Wire: “It is off,” Wire said. “Go home.”',
  ],
  [
    'the words do not say so',
    whyOf(reasonFor('worked-out', 'the publication')),
    'Post does not say so; worked out from “the publication”',
  ],
  [
    'the text is shared',
    whyOf(reasonFor('shares-text', 'At dawn'), 'They share 9 words.'),
    'Post credits nobody, but shares its words with Wire: They share 9 words.',
  ],
];
it.each(CASES)('%s', (_, why, sentence) => expect(why).toBe(sentence));

it('what another relay tells is worked out, and says through whom', () => {
  const step: Step = withWhy(madeUpStep('Post', 'Wire', { reason: reasonFor('credits', 'the Wire reports') }));
  expect(toldThrough(step, 'Mail')).toMatchObject({
    stated: false,
    reason: { kind: 'credits', through: 'Mail' },
    why: 'By what Mail tells of the same report: Post credits Wire: “the Wire reports”',
  });
});
