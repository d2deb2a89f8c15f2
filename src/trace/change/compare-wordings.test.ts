import { describe, expect, it } from 'vitest';
import { madeUpMention } from '../testing/made-up-mention.js';
import { compareWordings } from './compare-wordings.js';

const TERMS = ['close', 'mill'];
const ROWS: readonly (readonly [why: string, from: string, hedge: string, to: string, count: number])[] = [
  ['a hedge is lost', 'Norvik may close the mill', 'may', 'Norvik closes the mill', 1],
  ['the hedge stands in both', 'Norvik tried to close it', 'tried', 'what Norvik tried, in vain, to close', 0],
  ['one of them denies something', 'Norvik may close the mill', 'may', 'Norvik has no reason to close it', 0],
  [
    'a chance is one however it is told',
    'a chance that Norvik could close the mill',
    'could',
    'One-in-three chance: Norvik closes',
    0,
  ],
  ['a gerund tells no deed', 'Norvik may close the mill', 'may', 'closing the mill of Norvik', 0],
];

const wording = (id: string, text: string, hedge: string | null) => {
  const at = hedge === null ? -1 : text.indexOf(hedge);
  return madeUpMention(id, {
    span: [[0, text.length]],
    certaintyWords: at < 0 || hedge === null ? [] : [[at, at + hedge.length]],
    strength: hedge === null ? 10 : 3,
    proposition: { terms: TERMS, action: 'close' },
  });
};

describe('compareWordings', () => {
  it.each(ROWS)('%s', (_why, from, hedge, to, count) => {
    const texts: Record<string, string> = { 'a.1': from, 'b.1': to };
    const textOf = (article: string): string => texts[article] ?? '';
    expect(compareWordings(wording('a', from, hedge), wording('b', to, null), { textOf })).toHaveLength(count);
  });

  it('takes who agreed to a thing for as sure as who reached a deal on it', () => {
    const agreed = (id: string, rule: string, strength: number) =>
      madeUpMention(id, { rule, strength, proposition: { terms: ['agre', 'mill', 'sell'], action: 'agre' } });
    const found = (rule: string, strength: number) =>
      compareWordings(agreed('a', 'plain-assertion', 10), agreed('b', rule, strength), {
        textOf: (article) =>
          article === 'a.1' ? 'Norvik reached a deal to sell the mill' : 'Norvik agreed to sell the mill',
      });
    expect(found('decided', 8)).toEqual([]);
    expect(found('planned', 6)).toHaveLength(1);
  });

  it('tells of nobody in common: two events', () => {
    const a = madeUpMention('a', { strength: 3, proposition: { terms: TERMS, action: 'close', actor: 'Norvik' } });
    const b = madeUpMention('b', { proposition: { terms: TERMS, action: 'close', actor: 'Ketlin' } });
    expect(compareWordings(a, b, { textOf: () => '' })).toEqual([]);
  });

  it('leaves a hedge alone that belongs to another action', () => {
    const a = madeUpMention('a', { strength: 3, proposition: { terms: TERMS, action: 'close' } });
    const b = madeUpMention('b', { proposition: { terms: TERMS, action: 'mill' } });
    expect(compareWordings(a, b, { textOf: () => '' })).toEqual([]);
  });

  it('asks for more in common where only an origin ties the two', () => {
    const a = madeUpMention('a', { strength: 3, proposition: { terms: TERMS, action: 'close' } });
    const b = madeUpMention('b', { proposition: { terms: [...TERMS, 'owner', 'town', 'winter'], action: 'close' } });
    expect(compareWordings(a, b, { textOf: () => '' })).toHaveLength(1);
    expect(compareWordings(a, b, { textOf: () => '', of: 'longer' })).toEqual([]);
  });
});
