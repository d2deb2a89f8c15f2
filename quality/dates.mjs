// Published dates of invented pages in many languages, as JSON; the last line is for quality/run.mjs. `node quality/dates.mjs [--wrong]`.
// Every second case was not used to tune the rules: `kept` is their score.
import { readFileSync } from 'node:fs';
import { readPage } from '../dist/pipeline.js';

const PARAGRAPHS = [
  'There is a new bench at the top of the hill, made by a joiner of the town from the oak that fell in the storm.',
  'It faces west, and those who have tried it say that the view is worth the climb even on a day without sun.',
  'The council has asked people not to carve anything into it until it is at least a year old.',
];
const rows = ['cases', 'conflicting'].flatMap((name) =>
  readFileSync(new URL(`dates/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line, i) => ({ set: name, ...check(JSON.parse(line), i % 2 === 0 ? 'tuned' : 'kept') })),
);
if (process.argv.includes('--wrong'))
  for (const row of rows.filter(({ right }) => !right))
    console.log(`${row.set}, ${row.half}: ${row.why}: expected ${row.expected}, got ${row.got} (${row.rule})`);
const share = (half) => {
  const some = rows.filter((row) => half === null || row.half === half);
  return Math.round((1000 * some.filter(({ right }) => right).length) / some.length) / 1000;
};
console.log(JSON.stringify({ cases: rows.length, right: share(null), tuned: share('tuned'), kept: share('kept') }));

function check({ why, expected, lang, url, seen, head = '', top = '', near = '', text = '', bottom = '' }, half) {
  const body = `${top}<h1>The bench on the hill</h1>${near}${text}${PARAGRAPHS.map((p) => `<p>${p}</p>`).join('')}${bottom}`;
  const html = `<!doctype html><html lang="${lang}"><head><title>The bench on the hill</title>${head}</head><body>${body}</body></html>`;
  const published =
    readPage({ id: 'page', html, ...(url ? { url } : {}), ...(seen ? { seen } : {}) }).articles[0]?.published ?? null;
  const got = published?.value.slice(0, 10) ?? null;
  return { why, half, expected, got, rule: published?.rule ?? null, right: got === expected };
}
