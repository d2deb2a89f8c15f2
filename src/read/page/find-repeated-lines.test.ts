import { describe, expect, it } from 'vitest';
import { readPage } from '../../pipeline.js';
import { findRepeatedLines } from './find-repeated-lines.js';

const story = (n: number): string[] => [
  `Story number ${n} of this town`,
  `The ${['mayor', 'baker', 'pilot', 'nurse', 'joiner'][n % 5]} of street ${n} has told the council that bridge ${n * 7} must be closed before the end of winter.`,
  `Those who live near bridge ${n * 7} have asked for ${n + 3} boats, and for a lamp on either side of the water.`,
];
const page = (n: number, ...rest: readonly string[]): string =>
  ['Harbour desk', ...story(n), 'All about boats', ...rest].join('\n');
const pages = [1, 2, 3, 4, 5].map((n) => page(n));

describe('findRepeatedLines', () => {
  it('finds what the pages of a site repeat, and nothing of their stories', () =>
    expect(findRepeatedLines(pages)).toEqual(['all about boats', 'harbour desk']));

  it('gives the same whatever the order', () =>
    expect(findRepeatedLines([...pages].reverse())).toEqual(findRepeatedLines(pages)));

  it('counts versions of one article once', () =>
    expect(findRepeatedLines([page(1, 'x'), page(1, 'y'), page(1, 'z')])).toEqual([]));

  it('leaves out a headline that other pages show as a teaser', () => {
    const teased = [page(1), ...[2, 3, 4, 5].map((n) => page(n, story(1)[0] ?? ''))];
    expect(findRepeatedLines(teased)).not.toContain('story number 1 of this town');
  });

  it('leaves out background that a newsroom repeats in some stories', () => {
    const background = 'The treaty, which dates from 1996, limits the number of boats on both sides of the river Sarn.';
    const told = [1, 2, 3].map((n) => page(n, background));
    expect(findRepeatedLines([...told, ...[4, 5, 6, 7, 8].map((n) => page(n))])).toEqual([
      'all about boats',
      'harbour desk',
    ]);
  });

  it('two pages repeat nothing', () => expect(findRepeatedLines(pages.slice(0, 2))).toEqual([]));
});

it('readPage sets aside the lines that its site repeats', () => {
  const siteLines = findRepeatedLines(pages);
  const text = page(9);
  const { furniture } = readPage({ id: 'p', text, siteLines });
  expect(furniture.filter(({ rule }) => rule === 'repeated-on-site').map(({ span }) => text.slice(...span))).toEqual([
    'Harbour desk',
    'All about boats',
  ]);
});
