import { describe, expect, it } from 'vitest';
import { madeUpMention } from '../testing/made-up-mention.js';
import type { ClaimedMention } from '../claim/claim.js';
import type { Step } from '../origin/origin.js';
import { findDrifts } from './find-drifts.js';

const STAGES = { considered: 3, wanted: 5, planned: 6 } as const;
const told = (id: string, stage: keyof typeof STAGES, more: Partial<ClaimedMention> = {}) =>
  madeUpMention(id, { certainty: STAGES[stage] < 5 ? 'PS+' : 'PR+', strength: STAGES[stage], ...more });

function driftsOf(mentions: ClaimedMention[], depths: Record<string, number>, origins: Record<string, string> = {}) {
  const step: Step = { from: '', to: '', span: [0, 1], article: '', rule: '', stated: true, why: '' };
  const chains = Object.entries(depths).map(([article, depth]) => ({
    article,
    outlet: article,
    claim: 'c.1',
    mention: '',
    steps: Array.from({ length: depth }, () => step),
    sources: null,
    origin: origins[article] ?? 'o.1',
  }));
  const claims = [
    {
      id: 'c.1',
      story: 's.1',
      text: '',
      mentions: mentions.map((m) => m.id),
      origins: { least: 1, most: 1, ids: [] },
      relations: [],
      shared: [],
    },
  ];
  return findDrifts({ claims, mentions, chains, textOf: () => '' }).map((d) => `${d.from} ${d.to} ${d.change}`);
}

describe('findDrifts', () => {
  it('follows the hops of a chain, and not the dates alone', () => {
    const mentions = [
      told('first', 'considered', { on: '2031-05-02' }),
      told('other', 'planned', { on: '2031-05-02' }),
      told('relay', 'wanted', { on: '2031-05-03' }),
    ];
    const hop: Step = { from: 'relay.1', to: 'first.1', span: [0, 1], article: '', rule: '', stated: true, why: '' };
    const chains = ['first.1', 'other.1', 'relay.1'].map((article) => ({
      article,
      outlet: article,
      claim: 'c.1',
      mention: '',
      steps: article === 'relay.1' ? [hop] : [],
      sources: null,
      origin: 'o.1',
    }));
    const claims = [
      {
        id: 'c.1',
        story: 's.1',
        text: '',
        mentions: mentions.map((m) => m.id),
        origins: { least: 1, most: 1, ids: [] },
        relations: [],
        shared: [],
      },
    ];
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
});
