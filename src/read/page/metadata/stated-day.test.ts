import { expect, it } from 'vitest';
import { findStatedDays, publishedDayIn, updatedDayIn } from './stated-day.js';

it.each([
  ['published, then updated', 'Publié le 3 avril 2017 - Mis à jour le 4 avril 2017', '2017-04-03', '2017-04-04'],
  ['updated first', 'Aktualisiert: 05.06.2018 | Erstellt: 02.03.2017', '2017-03-02', '2018-06-05'],
  ['nothing said', '12 May 2012', '2012-05-12', null],
  ['only updated', 'Last updated: 7 May 2019', null, '2019-05-07'],
])('%s', (...[, text, published, updated]) => {
  expect(publishedDayIn(text, 'unknown')).toBe(published);
  expect(updatedDayIn(text, 'unknown')).toBe(updated);
});

it('reads a few days and stops', () => {
  expect(findStatedDays('1 May 2012 '.repeat(5000), 'unknown')).toHaveLength(4);
});
