// How much one more page moves: pages are added one by one, and before and after each the earlier articles are compared.
// An article moves where two earlier articles that shared a story no longer do, or now do: a merge by the new page moves the
// smaller side, a split the smaller part. Prints the share of earlier articles that move per added page, as JSON.
// `node quality/stories-increment.mjs`; needs a build. Sets: the example, and the made-up news of quality/stories.
import { readFileSync, readdirSync } from 'node:fs';
import { readPage, trace } from '../dist/pipeline.js';
import { loadTagger } from '../dist/source/load-tagger.js';
import { loadArticles } from './stories/load-articles.mjs';

const tagger = loadTagger();
const folder = new URL('../examples/pages/', import.meta.url);
const sets = {
  example: readdirSync(folder).map((id) => {
    const words = readFileSync(new URL(id, folder), 'utf8');
    return id.endsWith('.html') ? { id, html: words } : { id, text: words };
  }),
  tune: loadArticles('tune').map(({ id, text }) => ({ id, text, whole: true })),
  held: loadArticles('held').map(({ id, text }) => ({ id, text, whole: true })),
};
const scores = Object.fromEntries(Object.entries(sets).map(([name, pages]) => [name, countMoves(pages)]));
console.log(JSON.stringify(scores, null, 2));
console.log(JSON.stringify(Object.fromEntries(Object.entries(scores).map(([name, { stay }]) => [name, stay]))));

function countMoves(pages) {
  const readings = pages.map((page) => readPage(page, { tagger }));
  let [moved, earlier] = [0, 0];
  let before = trace(readings.slice(0, 1)).stories;
  for (let n = 2; n <= readings.length; n++) {
    const after = trace(readings.slice(0, n)).stories;
    const own = readings.slice(0, n - 1).flatMap((r) => r.articles.map((a) => a.id));
    moved += countMoved(own, before, after);
    earlier += own.length;
    before = after;
  }
  const perPage = moved / (readings.length - 1);
  return {
    pages: pages.length,
    movedPerPage: Math.round(perPage * 1000) / 1000,
    stay: Math.round((1 - moved / earlier) * 10_000) / 100,
  };
}

/** Earlier articles outside the largest part that an old and a new story have in common. */
function countMoved(own, before, after) {
  const now = new Map(after.flatMap((s) => s.articles.map((a) => [a, s.id])));
  const parts = new Map();
  for (const story of before)
    for (const article of story.articles) {
      const key = `${story.id} ${now.get(article)}`;
      parts.set(key, (parts.get(key) ?? 0) + 1);
    }
  const largest = new Map();
  for (const [key, size] of parts) {
    const to = key.split(' ').at(-1);
    largest.set(to, Math.max(largest.get(to) ?? 0, size));
  }
  const kept = new Map();
  for (const [key, size] of parts) {
    const [from, to] = key.split(' ');
    if (largest.get(to) === size) kept.set(from, Math.max(kept.get(from) ?? 0, size));
  }
  return own.length - [...kept.values()].reduce((sum, size) => sum + size, 0);
}
