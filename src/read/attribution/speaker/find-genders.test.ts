import { expect, it } from 'vitest';
import { findNames } from '../../language/find-names.js';
import { findSentences } from '../../language/find-sentences.js';
import { madeUpArticle } from '../../language/testing/made-up-article.js';
import { readAttributions } from '../testing/read-attributions.js';
import { findGenders } from './find-genders.js';

const gendersOf = (text: string): unknown[] => [
  ...findGenders(text, findNames(text, findSentences(text, [madeUpArticle(text)], []))),
];

it.each<[reason: string, text: string, expected: readonly unknown[]]>([
  [
    'two pronouns that agree',
    'Taylor Berg may play her songs. Taylor Berg says she will.',
    [['Taylor Berg', 'female']],
  ],
  ['one is not enough', 'Taylor Berg may play her songs.', []],
  ['two that differ tell nothing', 'Taylor Berg may play her songs. Taylor Berg says he will.', []],
  [
    'with two people in a sentence nobody knows',
    'Taylor Berg met Anna Lorne and her dog. Taylor Berg met Anna Lorne and her cat.',
    [],
  ],
])('%s', (_, text, expected) => expect(gendersOf(text)).toEqual(expected));

it('the page knows better than the list of given names', () => {
  const text =
    'Taylor Berg may play her songs. Taylor Berg says she will. The mill of Scooter Lorne bought them. She said it was “a bad day.”';
  expect(readAttributions(text).at(-1)?.speaker).toBe('Taylor Berg');
});
