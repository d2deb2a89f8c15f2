import { describe, expect, it } from 'vitest';
import { madeUpClaim } from '../testing/made-up-claim.js';
import { madeUpStep } from '../testing/made-up-step.js';
import { madeUpMention } from '../testing/made-up-mention.js';
import type { ClaimedMention } from '../claim/claim.js';
import { findDrifts } from './find-drifts.js';

const STAGES = { considered: 3, wanted: 5, planned: 6 } as const;
const told = (id: string, stage: keyof typeof STAGES, more: Partial<ClaimedMention> = {}) =>
  madeUpMention(id, { certainty: STAGES[stage] < 5 ? 'PS+' : 'PR+', strength: STAGES[stage], ...more });

function driftsOf(mentions: ClaimedMention[], depths: Record<string, number>, origins: Record<string, string> = {}) {
  const step = madeUpStep('', '');
  const chains = Object.entries(depths).map(([article, depth]) => ({
    article,
    outlet: article,
    claim: 'c.1',
    mention: '',
    steps: Array.from({ length: depth }, () => step),
    sources: null,
    origin: origins[article] ?? 'o.1',
  }));
  const claims = [madeUpClaim({ mentions: mentions.map((m) => m.id) })];
  return findDrifts({ claims, mentions, chains, textOf: () => '' }).map((d) => `${d.from} ${d.to} ${d.change}`);
}

describe('findDrifts', () => {
  it('follows the hops of a chain, and not the dates alone', () => {
    const mentions = [
      told('first', 'considered', { on: '2031-05-02' }),
      told('other', 'planned', { on: '2031-05-02' }),
      told('relay', 'wanted', { on: '2031-05-03' }),
    ];
    const hop = madeUpStep('relay.1', 'first.1');
    const chains = ['first.1', 'other.1', 'relay.1'].map((article) => ({
      article,
      outlet: article,
      claim: 'c.1',
      mention: '',
      steps: article === 'relay.1' ? [hop] : [],
      sources: null,
      origin: 'o.1',
    }));
    const claims = [madeUpClaim({ mentions: mentions.map((m) => m.id) })];
    const drifts = findDrifts({ claims, mentions, chains, textOf: () => '' });
    expect(drifts.map((d) => `${d.from} ${d.to} ${d.change}`)).toEqual(['first relay sharpened']);
  });
  it('compares a headline with its body', () => {
    const body = told('a1', 'considered', { article: 'a.1' });
    const headline = told('a2', 'wanted', { article: 'a.1', kind: 'headline' });
    expect(driftsOf([body, headline], { 'a.1': 1 })).toEqual(['a1 a2 sharpened']);
  });
  it('follows a chain from the origin outwards', () => {
    expect(driftsOf([told('far', 'planned'), told('near', 'considered')], { 'near.1': 0, 'far.1': 2 })).toEqual([
      'near far sharpened',
    ]);
  });
  it('takes the earlier where both are equally near', () => {
    const mentions = [told('late', 'considered', { on: '2031-05-04' }), told('early', 'planned', { on: '2031-05-02' })];
    expect(driftsOf(mentions, { 'late.1': 1, 'early.1': 1 })).toEqual(['early late softened']);
  });
  it('says nothing where neither order nor origin is known', () => {
    expect(driftsOf([told('a', 'planned'), told('b', 'considered')], { 'a.1': 1, 'b.1': 1 })).toEqual([]);
    expect(
      driftsOf([told('a', 'planned'), told('b', 'considered')], { 'a.1': 0, 'b.1': 1 }, { 'a.1': 'o.1', 'b.1': 'o.2' }),
    ).toEqual([]);
  });
  it('sees that the bound of a number is lost on the way, or added', () => {
    const count = (low: number, high: number) => ({
      proposition: { numbers: [{ span: [0, 1] as const, low, high, unit: 'soldier' }] },
    });
    const near = madeUpMention('near', count(0, 94_300));
    const far = madeUpMention('far', count(175_000, 175_000));
    expect(driftsOf([near, far], { 'near.1': 0, 'far.1': 1 })).toEqual(['near far sharpened']);
    expect(driftsOf([near, far], { 'near.1': 1, 'far.1': 0 })).toEqual(['far near softened']);
    const same = madeUpMention('same', count(0, 90_000));
    expect(driftsOf([near, same], { 'near.1': 0, 'same.1': 1 })).toEqual([]);
  });
});
