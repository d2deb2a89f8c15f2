import { expect, it } from 'vitest';
import { madeUpClaim } from '../testing/made-up-claim.js';
import { madeUpStep } from '../testing/made-up-step.js';
import { explainOrigins } from './explain-origins.js';
import type { Chain, Origin, Step } from './origin.js';

const step = (from: string, to: string, words: string, rest: Partial<Step> = {}): Step =>
  madeUpStep(from, to, { reason: { kind: 'credits', words, shared: null, through: null }, ...rest });
const chain = (outlet: string, steps: readonly Step[]): Chain => ({
  article: `${outlet}.1`,
  outlet,
  claim: 'c.1',
  mention: `${outlet}.m1`,
  steps,
  sources: null,
  origin: 'o.1',
});
const ORIGIN: Origin = {
  id: 'o.1',
  kind: 'outlet',
  name: 'Reuters',
  anonymousSources: false,
  family: null,
  articles: [],
};
const claim = madeUpClaim({ origins: { least: 1, most: 1, ids: ['o.1'] } });
const why = (...chains: Chain[]): string => explainOrigins([claim], chains, [ORIGIN])[0]?.shared[0]?.why ?? '';

const CASES: readonly (readonly [reason: string, chains: readonly Chain[], why: string])[] = [
  [
    'two that credit one outlet in the same way are one reason, with the shorter words',
    [
      chain('Post', [step('Post', 'Reuters', 'as Reuters reported on Tuesday')]),
      chain('Mail', [step('Mail', 'Reuters', '(Reuters)')]),
    ],
    '2 articles count as one origin, Reuters: Post and Mail credit Reuters: “(Reuters)”.',
  ],
  [
    'shared words are quoted without what else is known of the copy',
    [
      chain('Post', []),
      chain('Mail', [
        step('Mail', 'Post', '', {
          rule: 'echo',
          reason: { kind: 'shares-text', words: 'The volcano erupted …', shared: 43, through: null },
        }),
      ]),
    ],
    '2 articles count as one origin, Reuters: Post reports it without crediting anybody; Mail shares 43 words with Post: “The volcano erupted …”.',
  ],
  [
    'a long quotation is cut to the words around the name',
    [
      chain('Post', [step('Post', 'Reuters', `${'so it is said '.repeat(9)}by Reuters ${'in the north '.repeat(9)}`)]),
      chain('Mail', []),
    ],
    '2 articles count as one origin, Reuters: Mail reports it without crediting anybody; Post credits Reuters: “… it is said so it is said so it is said by Reuters in the north in the north in the north …”.',
  ],
];

it.each(CASES)('%s', (_, chains, expected) => {
  expect(why(...chains)).toBe(expected);
});
