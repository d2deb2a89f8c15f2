import { expect, it } from 'vitest';
import { showScare } from './show-scare.js';

const quote = { article: 'p.1', spans: [[10, 26]] as const, words: ['the "invitation"'] };

it.each<[reason: string, scareWords: readonly (readonly [number, number])[], shown: string]>([
  ['names the words', [[15, 25]], 'at a distance from “invitation”'],
  ['says nothing where there are none', [], ''],
  ['leaves out what is not shown', [[40, 50]], ''],
])('%s', (_, scareWords, shown) => expect(showScare({ quote, scareWords })).toBe(shown));
