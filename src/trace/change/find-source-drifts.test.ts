import { describe, expect, it } from 'vitest';
import type { Chain } from '../origin/origin.js';
import { madeUpStep } from '../testing/made-up-step.js';
import { findSourceDrifts } from './find-source-drifts.js';

type People = readonly [number: number | null, kind: string];

const chainOf = (outlet: string, [number, kind]: People, through: readonly string[]): Chain => ({
  article: `${outlet}.1`,
  outlet,
  claim: 'c.1',
  mention: `${outlet}.m1`,
  steps: through.map((to) => madeUpStep(outlet, to)),
  sources: { span: [0, 9], number, kind },
  origin: 'o.1',
});

const ROWS: readonly (readonly [from: People, to: People, change: string | null, why: string])[] = [
  [[1, 'person'], [null, 'source'], 'sharpened', 'one becomes many'],
  [[null, 'source'], [null, 'official'], 'sharpened', 'people become people with a post'],
  [[2, 'official'], [1, 'official'], 'softened', 'one is lost'],
  [[2, 'person'], [null, 'person'], null, 'a plural stands for two'],
  [[2, 'official'], [2, 'official'], null, 'nothing changes'],
];

describe('findSourceDrifts', () => {
  it.each(ROWS)('%j -> %j: %s', (from, to, change) => {
    const drifts = findSourceDrifts({
      chains: [chainOf('near', from, []), chainOf('far', to, ['near'])],
      textOf: () => 'somebody',
    });
    expect(drifts.map((d) => [d.from, d.to, d.change])).toEqual(change === null ? [] : [['near.m1', 'far.m1', change]]);
  });
  it('does not compare outlets that do not relay each other', () => {
    expect(
      findSourceDrifts({
        chains: [chainOf('a', [1, 'person'], []), chainOf('b', [2, 'official'], [])],
        textOf: () => '',
      }),
    ).toEqual([]);
  });
});
