import { expect, it } from 'vitest';
import { loadTagger } from './load-tagger.js';

it('loads the shipped model once', () => {
  expect(loadTagger()).toBe(loadTagger());
});

it('reads with it', () => {
  const [first] = loadTagger().tag('The minister said that taxes would fall next year.');
  expect(first?.cue).toEqual([[13, 17]]);
});
