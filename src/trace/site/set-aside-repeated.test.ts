import { expect, it } from 'vitest';
import { readPage, trace } from '../../pipeline.js';
import type { Reading } from '../../read/reading.js';

const PLACES = ['Corrin', 'Halm', 'Ellery', 'Tollen', 'Selvoy'];
const NOTICE = 'The Tarn Post is printed on paper from the valley, and its readers own it.';
const report = (place: string): string =>
  [
    `Council of ${place} votes on the bridge`,
    `The council of ${place} has voted to close the old bridge in June, the mayor of ${place} said on Monday.`,
    NOTICE,
    `Carts will have to go round by the mill of ${place}, which takes them an hour longer than before.`,
    `Shops in ${place} fear for their trade, and have asked the council for a ferry until the bridge is open again.`,
  ].join('\n\n');
const read = (place: string, host = 'tarnpost.example'): Reading =>
  readPage({ id: place, text: report(place), url: `https://${host}/${place}` });
const wordsOf = (readings: readonly Reading[]): string[] =>
  trace(readings).repeated.map(({ article, span }) => {
    const reading = readings.find(({ articles }) => articles.some(({ id }) => id === article));
    return `${article} ${reading?.page.text.slice(...span) ?? ''}`;
  });

const pile = PLACES.map((place) => read(place));

it('sets aside what the pages of one site repeat', () => {
  expect(wordsOf(pile)).toEqual(
    ['Corrin', 'Ellery', 'Halm', 'Selvoy', 'Tollen'].map((place) => `${place}.1 ${NOTICE}`),
  );
  const { mentions } = trace(pile);
  const texts = new Map(pile.map(({ page }) => [page.id, page.text]));
  const told = mentions.map(({ id, span }) => texts.get(id.split('.')[0] ?? '')?.slice(...(span[0] ?? [0, 0])));
  expect(told.some((words) => words?.includes('printed on paper'))).toBe(false);
});

it('gives the same in any order of pages', () => {
  expect(trace([...pile].reverse())).toEqual(trace(pile));
});

it.each([
  ['two pages repeat nothing', pile.slice(0, 2)],
  ['pages of many sites repeat nothing', PLACES.map((place) => read(place, `${place.toLowerCase()}.example`))],
  [
    'versions of one article are no repetition',
    [1, 2, 3, 4].map((n) =>
      readPage({ id: `v${n}`, text: report('Corrin'), url: `https://tarnpost.example/corrin?v=${n}` }),
    ),
  ],
  ['pages of no known site', PLACES.map((place) => readPage({ id: place, text: report(place) }))],
])('%s', (_why, readings) => expect(wordsOf(readings)).toEqual([]));
