// Precision and recall of echoes on made-up copies with known truth, as JSON; the last line is for quality/run.mjs.
// `node quality/echo.mjs [--size EVENTS] [--seed N] [--read]`; --read reads the pages with the real reader instead of a perfect one.
import { parseArgs } from 'node:util';
import { findEchoes } from '../dist/trace/echo/find-echoes.js';
import { makeCorpus } from './echo/make-corpus.mjs';
import { layOutPage, makeReading } from './echo/make-reading.mjs';

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '420' },
    seed: { type: 'string', default: '20310704' },
    read: { type: 'boolean', default: false },
  },
});
const { pages, pairs } = makeCorpus({ seed: Number(values.seed), size: Number(values.size) });
const readings = values.read ? await readPages(pages) : pages.map(makeReading);
const scores = scoreEchoes(pages, pairs, findEchoes(readings));
console.log(JSON.stringify(scores, null, 2));
console.log(JSON.stringify({ precision: scores.precision, recall: scores.recall }));

async function readPages(pages) {
  const { readPage } = await import('../dist/pipeline.js');
  return pages.map((page) =>
    readPage({ id: page.id, text: layOutPage(page), outlet: page.outlet, published: page.published }),
  );
}

/** Whether two pages hold a sentence in common that a pen wrote for one of them; quotations and boilerplate do not count. */
function shareText(x, y) {
  const marks = new Set(x.sentences.filter((s) => !s.quote).map((s) => s.origin));
  return y.sentences.some((s) => !s.quote && marks.has(s.origin));
}

function scoreEchoes(pages, pairs, echoes) {
  const byId = new Map(pages.map((page) => [page.id, page]));
  const pageOf = (article) => article.replace(/\.\d+$/, '');
  const found = new Map(echoes.map((e) => [[pageOf(e.a.article), pageOf(e.b.article)].sort().join('~'), e]));
  const kinds = {};
  for (const { kind, echo, a, b } of pairs) {
    const row = (kinds[kind] ??= echo
      ? { pairs: 0, recall: 0, direction: 0, similarity: 0 }
      : { pairs: 0, falseAlarms: 0 });
    const hit = found.get([a, b].sort().join('~'));
    row.pairs++;
    if (!hit) continue;
    if (!echo) row.falseAlarms++;
    else {
      row.recall++;
      row.similarity += hit.similarity;
      if (hit.direction === (pageOf(hit.a.article) === a ? 'a-to-b' : 'b-to-a')) row.direction++;
    }
  }
  for (const row of Object.values(kinds)) roundRow(row);
  const wrong = [...found.keys()].filter((key) => !shareText(...key.split('~').map((id) => byId.get(id))));
  return {
    pages: pages.length,
    echoes: found.size,
    precision: round(1 - wrong.length / Math.max(1, found.size)),
    recall: round(
      pairs.filter((p) => p.echo && found.has([p.a, p.b].sort().join('~'))).length / pairs.filter((p) => p.echo).length,
    ),
    kinds,
    wrong: wrong.slice(0, 10).map((key) => `${key}: ${found.get(key).why}`),
  };
}

function roundRow(row) {
  if (row.recall !== undefined) {
    row.similarity = round(row.similarity / Math.max(1, row.recall));
    row.direction = round(row.direction / Math.max(1, row.recall));
    row.recall = round(row.recall / row.pairs);
  } else row.falseAlarms = round(row.falseAlarms / row.pairs);
}

function round(x) {
  return Math.round(x * 1000) / 1000;
}
