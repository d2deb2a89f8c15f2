// Title, byline, published date and text of real pages, by the expectations that two public projects keep beside their own test pages.
// Neither is part of this repository:
//
//   git clone --depth 1 https://github.com/postlight/parser postlight
//   git clone --depth 1 https://github.com/mozilla/readability readability
//   node quality/public.mjs postlight readability [--wrong]
//
// after `npm run build`.
import { readPage } from '../dist/pipeline.js';
import { bodyText, compareShingles, meanScores } from './pages/score-text.mjs';
import { readPostlight } from './public/read-postlight.mjs';
import { readReadability } from './public/read-readability.mjs';

function scorePages(cases) {
  const rows = cases.map(scorePage);
  const share = (fact) => {
    const stated = rows.filter((row) => row[fact] !== null);
    return `${stated.filter((row) => row[fact]).length} of ${stated.length}`;
  };
  const texts = rows.flatMap(({ text }) => text ?? []);
  return {
    pages: rows.length,
    title: share('title'),
    byline: share('byline'),
    published: share('published'),
    ...(texts.length > 0 ? { text: meanScores(texts) } : {}),
  };
}

function scorePage({ id, html, url, expected }) {
  const reading = readPage({ id, html, ...(url ? { url } : {}) });
  const main = longestOf(reading);
  const found = { title: main?.title?.text, byline: main?.byline?.text, published: main?.published?.value };
  const row = {
    title: expected.title ? wordsOf(found.title) === wordsOf(expected.title) : null,
    byline: expected.byline
      ? wordsOf(found.byline).replace(/^by /, '') === wordsOf(expected.byline).replace(/^by /, '')
      : null,
    published: expected.published ? isSameDay(found.published, expected.published) : null,
    text: expected.text
      ? compareShingles(expected.text, reading.articles.map((article) => bodyText(reading, article)).join('\n'))
      : null,
  };
  if (process.argv.includes('--wrong'))
    for (const fact of ['title', 'byline', 'published'])
      if (row[fact] === false) console.log(`${id}: ${fact} is ${expected[fact]}, found ${found[fact] ?? 'none'}`);
  return row;
}

/** The article with the most text: what a test page is about. */
const longestOf = (reading) =>
  reading.articles.reduce(
    (best, article) => (best && bodyText(reading, best).length >= bodyText(reading, article).length ? best : article),
    null,
  );

const wordsOf = (text) =>
  (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const HOURS_30 = 30 * 3_600_000;

/** Test suites state times in UTC, pages in their own zone: the same day, or less than a day and a zone apart. */
const isSameDay = (found, expected) =>
  found !== undefined && Math.abs(Date.parse(found) - Date.parse(expected)) <= HOURS_30;

const [postlight, readability] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
if (!postlight || !readability)
  throw new Error('expected two folders: a clone of postlight/parser, and one of mozilla/readability');

console.log(JSON.stringify({ set: 'postlight', ...scorePages(readPostlight(postlight)) }));
console.log(JSON.stringify({ set: 'readability', ...scorePages(readReadability(readability)) }));
