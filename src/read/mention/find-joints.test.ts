import { expect, it } from 'vitest';
import { readPage } from '../../pipeline.js';

const ROWS: readonly (readonly [why: string, text: string, told: readonly string[]])[] = [
  [
    'a second predicate of one subject',
    'Anton Berg underwent surgery on Monday and was recovering at a villa.',
    ['Anton Berg underwent surgery on Monday', 'and was recovering at a villa'],
  ],
  [
    'what came about before',
    'Anton Berg left the country after signing the treaty with Norvik.',
    ['Anton Berg left the country', 'after signing the treaty with Norvik'],
  ],
  [
    'what has not yet come about',
    'Anton Berg will cut jobs at the mill after buying the firm.',
    ['Anton Berg will cut jobs at the mill after buying the firm'],
  ],
  [
    'two verbs of one object',
    'Anton Berg bought and sold shares of the mill.',
    ['Anton Berg bought and sold shares of the mill'],
  ],
  [
    'a predicate that leans on the auxiliary of the first',
    'Anton Berg could be arrested on Monday and taken to the capital.',
    ['Anton Berg could be arrested on Monday and taken to the capital'],
  ],
  [
    'what is told under a condition',
    'The mill closes for good if Anton Berg leaves the board and moves to Norvik.',
    ['The mill closes for good if Anton Berg leaves the board and moves to Norvik'],
  ],
];

it.each(ROWS)('%s', (_why, text, told) => {
  const { mentions } = readPage({ id: 'p', text, published: '2033-01-03', whole: true });
  expect(mentions.map(({ span }) => span.map((s) => text.slice(...s)).join(' … '))).toEqual(told);
});

it('gives a predicate without a subject that of the one before it', () => {
  const { mentions } = readPage({ id: 'p', text: ROWS[0]?.[1] ?? '', published: '2033-01-03', whole: true });
  expect(mentions.map(({ proposition: { actor, action } }) => [actor, action])).toEqual([
    ['Anton Berg', 'undergo'],
    ['Anton Berg', 'recov'],
  ]);
});
