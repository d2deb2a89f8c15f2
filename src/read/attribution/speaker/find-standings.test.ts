import { expect, test } from 'vitest';
import { findNames } from '../../language/find-names.js';
import { findSentences } from '../../language/find-sentences.js';
import { madeUpArticle } from '../../language/testing/made-up-article.js';
import { findStandings } from './find-standings.js';

/** `role | place | side` of somebody, with `-` for what is not said. */
function shown(text: string, name: string): string {
  const articles = [madeUpArticle(text)];
  const names = findNames(text, findSentences(text, articles, []));
  const { role, place, side } = findStandings(text, articles, names)('p.1', name);
  for (const one of [role, place, side]) if (one) expect(text.slice(...one.span)).toBe(one.text);
  return [role, place, side].map((one) => one?.text ?? '-').join(' | ');
}

test.each([
  ['a title before the name', 'Prime Minister Anna Berg left.', 'Anna Berg', 'Prime Minister | - | -'],
  ['a people before it', 'Russian Foreign Minister Anna Berg left.', 'Anna Berg', 'Foreign Minister | Russian | -'],
  [
    'a party and a state before it',
    'Florida Republican Sen. Peter Lorne left.',
    'Peter Lorne',
    'Sen. | Florida | Republican',
  ],
  ['who held the office once', 'They met former governor Anna Berg.', 'Anna Berg', 'former governor | - | -'],
  ['behind a comma', 'Anna Berg, the minister for trade, left.', 'Anna Berg', 'minister for trade | - | -'],
  ['behind a comma, with a state', 'Anna Berg, a Florida senator, left.', 'Anna Berg', 'senator | Florida | -'],
  ['a party member', 'Anna Berg, a Texas Democrat, left.', 'Anna Berg', '- | Texas | Democrat'],
  ['an age first', 'Anna Berg, 34, a baker from Ohio, left.', 'Anna Berg', 'baker from Ohio | Ohio | -'],
  ['letters for party and state', 'Sen. Peter Lorne (R-Fla.) left.', 'Peter Lorne', 'Sen. | Fla. | R'],
  ['where somebody is from', 'Anna Berg of Ohio left.', 'Anna Berg', '- | Ohio | -'],
  [
    'a clause that says what somebody is',
    'Anna Berg is the Democratic nominee.',
    'Anna Berg',
    'nominee | - | Democratic',
  ],
  [
    'pieces from different places',
    'Gov. Anna Berg came. Anna Berg, a Texas Democrat, left.',
    'Anna Berg',
    'Gov. | Texas | Democrat',
  ],
  ['the body belongs to the role', 'Oldnews met FBI Director Anna Berg.', 'Anna Berg', 'FBI Director | - | -'],
  ['a form of address is no role', 'Mr. Peter Lorne left.', 'Peter Lorne', '- | - | -'],
  ['a day is no part of it', 'On Monday President Peter Lorne left.', 'Peter Lorne', 'President | - | -'],
  [
    'a stop inside',
    'Anna Berg, a senior adviser to Mr. Lorne, left.',
    'Anna Berg',
    'senior adviser to Mr. Lorne | - | -',
  ],
  [
    'a small word inside',
    'They met the Democratic presidential nominee Anna Berg.',
    'Anna Berg',
    'presidential nominee | - | Democratic',
  ],
  ['a place of two words first', 'South Dakota Gov. Anna Berg left.', 'Anna Berg', 'Gov. | South Dakota | -'],
  ['nothing said', 'Anna Berg left on Monday.', 'Anna Berg', '- | - | -'],
  ['a clause is no role', 'Anna Berg, who is a baker, left.', 'Anna Berg', '- | - | -'],
  ['what somebody does next is no role', 'Anna Berg, speaking to the miner, left.', 'Anna Berg', '- | - | -'],
  ['a verb before the name is no title', 'On Monday they told Anna Berg.', 'Anna Berg', '- | - | -'],
  ['another person is no role', 'Anna Berg, Peter Lorne and Paul Tarnek left.', 'Anna Berg', '- | - | -'],
])('%s', (_, text, name, expected) => {
  expect(shown(text, name)).toBe(expected);
});

test('each article speaks for itself, and nobody for nobody', () => {
  const text = 'Gov. Anna Berg left.';
  const articles = [madeUpArticle(text)];
  const standingOf = findStandings(text, articles, findNames(text, findSentences(text, articles, [])));
  expect([standingOf('p.2', 'Anna Berg').role, standingOf('p.1', null).role]).toEqual([null, null]);
});
