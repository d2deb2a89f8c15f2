import { describe, expect, it } from 'vitest';
import { madeUpCompare } from '../testing/made-up-compare.js';
import { madeUpMention } from '../testing/made-up-mention.js';
import { gatherClaims } from './gather-claims.js';

const story = { id: 's.1', title: '', articles: ['p.1', 'q.1'], from: null, to: null, by: null };
const told = (id: string, article: string, kind: 'assertion' | 'content') =>
  madeUpMention(id, { article, kind, proposition: { action: 'sell' } });

const ROWS: readonly (readonly [why: string, mentions: readonly ReturnType<typeof told>[], claims: number])[] = [
  ['an assertion alone is background', [told('p.m1', 'p.1', 'assertion')], 0],
  ['two of one article are too', [told('p.m1', 'p.1', 'assertion'), told('p.m2', 'p.1', 'assertion')], 0],
  ['two of two articles have company', [told('p.m1', 'p.1', 'assertion'), told('q.m1', 'q.1', 'assertion')], 1],
  ['so has one with what somebody says', [told('p.m1', 'p.1', 'assertion'), told('p.m2', 'p.1', 'content')], 1],
];

describe('gatherClaims', () => {
  it.each(ROWS)('%s', (_why, mentions, claims) => {
    const found = gatherClaims([story], { textOf: () => 'words of a page', compare: madeUpCompare(mentions, 1) });
    expect(found.claims).toHaveLength(claims);
  });
});
