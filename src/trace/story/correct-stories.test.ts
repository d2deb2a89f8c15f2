import { describe, expect, it } from 'vitest';
import type { Article } from '../../read/article/article.js';
import type { Reading } from '../../read/reading.js';
import type { Correction } from '../correction/correction.js';
import { correctStories } from './correct-stories.js';
import { toStory } from './to-story.js';

const article = (id: string): Article => ({
  id,
  span: [0, 1],
  title: { span: [0, 1], text: `Title of ${id}` },
  outlet: null,
  byline: null,
  published: null,
  updated: null,
  kind: 'report',
});
const ARTICLES = ['a', 'b', 'c', 'd', 'e'].map(article);
const READINGS = [{ articles: ARTICLES }] as unknown as Reading[];
const STORIES = [ARTICLES.slice(0, 3), ARTICLES.slice(3)].map((own) => toStory(own, new Map()));

const correction = (id: string, rest: Partial<Correction>): Correction => ({
  id,
  kind: 'merge-stories',
  articles: [],
  others: [],
  from: null,
  name: null,
  ...rest,
});
const shown = (corrections: readonly Correction[]): string[] =>
  correctStories(STORIES, READINGS, { made: corrections }).stories.map(
    (s) => `${s.id} ${s.articles.join('')} ${s.title}${s.by ? ' by person' : ''}`,
  );
const [ABC, DE] = ['s.a abc Title of a', 's.d de Title of d'];
const merged = correction('c1', { articles: ['a', 'b', 'c'], others: ['d', 'e'] });
const apart = correction('c2', { kind: 'split-story', articles: ['c'], others: ['a', 'b'] });
const named = correction('c3', { kind: 'rename-story', articles: ['d', 'e'], name: 'The flood' });

const ROWS: readonly (readonly [why: string, corrections: readonly Correction[], stories: readonly string[]])[] = [
  ['nothing corrected', [], [ABC, DE]],
  ['a merge', [merged], ['s.a abcde Title of a by person']],
  ['a split', [apart], ['s.a ab Title of a by person', 's.c c Title of c by person', DE]],
  ['a new title', [named], [ABC, 's.d de The flood by person']],
  [
    'a merge, then a split of what was merged',
    [merged, apart],
    ['s.a abde Title of a by person', 's.c c Title of c by person'],
  ],
  ['a title outlives a merge', [named, correction('c4', { ...merged, id: 'c4' })], ['s.a abcde The flood by person']],
  ['articles that are gone', [correction('c1', { articles: ['x'], others: ['d'] })], [ABC, DE]],
  [
    'the story that holds most of the articles is meant',
    [correction('c1', { kind: 'rename-story', articles: ['c', 'd', 'e'], name: 'N' })],
    [ABC, 's.d de N by person'],
  ],
];

describe('correctStories', () => {
  it.each(ROWS)('%s', (_why, corrections, stories) => {
    expect(shown(corrections)).toEqual(stories);
  });

  it('says what became of each correction', () => {
    const lost = correction('c5', { kind: 'rename-story', articles: ['x', 'y'], name: 'Lost' });
    expect(correctStories(STORIES, READINGS, { made: [merged, lost] }).corrected).toEqual([
      { correction: 'c1', story: 's.a', fits: true, why: 'two stories were made one' },
      { correction: 'c5', story: null, fits: false, why: 'the record has none of its articles any more (x, y)' },
    ]);
  });
});
