import { describe, expect, it } from 'vitest';
import type { ClaimedMention } from '../claim/claim.js';
import type { Chain } from '../origin/origin.js';
import { madeUpStep } from '../testing/made-up-step.js';
import { madeUpMention } from '../testing/made-up-mention.js';
import { findReversals } from './find-reversals.js';

const yes = (id: string, more: Partial<ClaimedMention> = {}) => madeUpMention(id, { certainty: 'CT+', ...more });
const no = (id: string, more: Partial<ClaimedMention> = {}) => madeUpMention(id, { certainty: 'CT-', ...more });
const hop = (stated: boolean) => madeUpStep('relay.1', 'source.1', { stated });

function reversalsOf(mentions: ClaimedMention[], stated = true): string[] {
  const chains = [...new Set(mentions.map((m) => m.article))].map((article): Chain => ({
    article,
    outlet: article,
    claim: 'c.1',
    mention: '',
    steps: article === 'relay.1' ? [hop(stated)] : [],
    sources: null,
    origin: 'o.1',
  }));
  return findReversals({ claims: [], mentions, chains, textOf: () => '' }).map((d) => `${d.from} ${d.to} ${d.change}`);
}

const ROWS: readonly (readonly [why: string, found: string[], expected: string[]])[] = [
  ['a relay denies what it was told', reversalsOf([yes('source'), no('relay')]), ['source relay reversed']],
  ['or affirms what was denied', reversalsOf([no('source'), yes('relay')]), ['source relay reversed']],
  ['both agree', reversalsOf([yes('source'), yes('relay')]), []],
  [
    'a relay that tells both sides reports a dispute',
    reversalsOf([yes('source'), yes('relay'), no('r2', { article: 'relay.1' })]),
    [],
  ],
  ['an opinion turns nothing round', reversalsOf([yes('source'), no('relay', { mode: 'opinion' })]), []],
  ['a hedged denial is none', reversalsOf([yes('source'), no('relay', { certainty: 'PS-' })]), []],
  ['who is not its source', reversalsOf([yes('other'), no('relay')]), []],
  ['a step that was worked out does not bear it', reversalsOf([yes('source'), no('relay')], false), []],
];

describe('findReversals', () => {
  it.each(ROWS)('%s', (_why, found, expected) => {
    expect(found).toEqual(expected);
  });
});
