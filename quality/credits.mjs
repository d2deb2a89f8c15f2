// Scores credits on invented pages in the shapes in which real sites print whose report an article is, as JSON; the last line is for
// quality/run.mjs. `node quality/credits.mjs [--wrong]`; --wrong lists what differs from the answers.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { withAgencySigns } from '../dist/known/agency-signs.js';
import { KNOWN_OUTLETS, outletKey } from '../dist/known/find-outlet.js';
import { readPage } from '../dist/pipeline.js';
import { makePages } from './credits/make-pages.mjs';

const { values } = parseArgs({ options: { wrong: { type: 'boolean', default: false } } });
const pages = makePages(readFileSync(new URL('credits/shapes.txt', import.meta.url), 'utf8'));

const known = withAgencySigns(KNOWN_OUTLETS);
/** One key for an outlet however it is written; an unknown one may be told by its host. */
const keyOf = (name) => outletKey(known.nameOf(name).replace(/\.example$/, '')).replace(/ /g, '');

const scored = pages.map(scorePage);

function scorePage({ name, wants, words, page }) {
  const { credits, page: read } = readPage(page);
  const handing = credits.filter((c) => c.scope === 'article');
  const found = new Set(handing.map((c) => keyOf(c.outlet)));
  const wanted = new Set(wants.map(keyOf));
  const right = [...wanted].filter((key) => found.has(key)).length;
  const told = handing.map((c) => (c.evidence ? '~' : read.text.slice(...c.span)));
  const exact = wants.filter((want, i) => told.includes(words.length ? words[i] : '~')).length;
  if (values.wrong && (right < wanted.size || found.size > right || exact < wants.length))
    console.log(
      `${name}: wants ${wants.join('; ') || 'none'}, has ${credits.map((c) => `${c.outlet} {${c.rule}, ${c.scope}} “${read.text.slice(...c.span)}”`).join('; ') || 'none'}`,
    );
  return { right, found: found.size, wanted: wanted.size, exact };
}

const sum = (rows, key) => rows.reduce((total, row) => total + row[key], 0);
const share = (part, whole) => Math.round((1000 * part) / Math.max(1, whole)) / 1000;
const sumUp = (rows) => ({
  pages: rows.length,
  precision: share(sum(rows, 'right'), sum(rows, 'found')),
  recall: share(sum(rows, 'right'), sum(rows, 'wanted')),
  exact: share(sum(rows, 'exact'), sum(rows, 'wanted')),
});
console.log(
  JSON.stringify(
    { odd: sumUp(scored.filter((_, i) => i % 2 === 0)), even: sumUp(scored.filter((_, i) => i % 2)) },
    null,
    2,
  ),
);
console.log(JSON.stringify(sumUp(scored)));
