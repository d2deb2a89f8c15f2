// Whom short names mean where several bear one surname (quality/bearers/cases.txt), as JSON; the last line is for quality/run.mjs.
// A block is a case, its pages parted by ---; `[Biden=Jill Biden]` marks a short name and whom it means, `[Berg=Berg]` one that nothing decides.
// The answers were written before the rules. `node quality/bearers.mjs [--wrong]`
import { readFileSync } from 'node:fs';
import { readPage } from '../dist/pipeline.js';
import { loadTagger } from '../dist/source/load-tagger.js';
import { joinNames } from '../dist/trace/name/join-names.js';

const tagger = loadTagger();
const blocks = readFileSync(new URL('bearers/cases.txt', import.meta.url), 'utf8')
  .split(/^## /m)
  .slice(1);
const answers = blocks.flatMap((block) => {
  const [why, ...lines] = block.trim().split('\n');
  return readCase(why, lines.join('\n').split('\n---\n'));
});
if (process.argv.includes('--wrong'))
  for (const { why, short, meant, found } of answers.filter((one) => !isSame(one.found, one.meant)))
    console.log(`${why}: ${short} is ${found}, not ${meant}`);
const right = answers.filter(({ found, meant }) => isSame(found, meant)).length;
const given = answers.filter(({ found, short }) => found !== null && found !== short);
const wrong = given.filter(({ found, meant }) => !isSame(found, meant)).length;
console.log(
  JSON.stringify({
    names: answers.length,
    right: round(right / answers.length),
    precision: round(1 - wrong / Math.max(1, given.length)),
  }),
);

function readCase(why, marked) {
  const pages = marked.map((text, i) => readMarked(`p${i + 1}`, text));
  const readings = pages.map(({ id, plain }) => readPage({ id, text: plain, whole: true }, { tagger }));
  const join = joinNames(readings);
  return pages.flatMap(({ marks }, i) =>
    marks.map(({ at, short, meant }) => {
      const name = readings[i].names.find(({ span }) => span[0] <= at && at < span[1]);
      return { why, short, meant, found: name ? join(name.name) : null };
    }),
  );
}

function readMarked(id, marked) {
  const marks = [];
  let plain = '';
  for (const part of marked.split(/(\[[^\]]*\])/)) {
    const [, short, meant] = /^\[([^=]*)=([^\]]*)\]$/.exec(part) ?? [];
    if (short) marks.push({ at: plain.length, short, meant });
    plain += short ?? part;
  }
  return { id, plain, marks };
}

/** A name that is not found is one that is not joined. */
function isSame(found, meant) {
  const bare = (name) => name.replace(/[.-]/g, ' ').trim().toLowerCase();
  return found === null ? !meant.includes(' ') : bare(found) === bare(meant);
}

function round(share) {
  return Math.round(share * 1000) / 1000;
}
