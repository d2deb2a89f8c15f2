import { expect, it } from 'vitest';
import { findStatedDays, publishedDayIn, updatedDayIn } from './stated-day.js';

it.each([
  ['published, then updated', 'Publié le 3 avril 2017 - Mis à jour le 4 avril 2017', '2017-04-03', '2017-04-04'],
  ['updated first', 'Aktualisiert: 05.06.2018 | Erstellt: 02.03.2017', '2017-03-02', '2018-06-05'],
  ['nothing said', '12 May 2012', '2012-05-12', null],
  ['a short year with an apostrophe', "Posted on Mar 3, '19 by Orla", '2019-03-03', null],
  ['a short year behind dots', 'Veröffentlicht am 05.09.08 um 14:22 Uhr', '2008-09-05', null],
  ['a short year of the last century', '12. Mai ’97', '1997-05-12', null],
  ['the number of a version is no day', 'Version 12.31.10 of the plan', null, null],
  ['an address of the net is no day', '10.11.12.13', null, null],
  [
    'the state of a text is when it was changed',
    'Stand: 14.09.2016, veröffentlicht: 12.09.2016',
    '2016-09-12',
    '2016-09-14',
  ],
  ['only updated', 'Last updated: 7 May 2019', null, '2019-05-07'],
])('%s', (...[, text, published, updated]) => {
  expect(publishedDayIn(text, 'unknown')).toBe(published);
  expect(updatedDayIn(text, 'unknown')).toBe(updated);
});

it('reads a few days and stops', () => {
  expect(findStatedDays('1 May 2012 '.repeat(5000), 'unknown')).toHaveLength(4);
});
