// Claims gathered from small groups of invented mentions (quality/claims/cases.txt), as JSON; the last line is for quality/run.mjs.
// B-cubed (Bagga & Baldwin 1998) over the marked mentions; odd cases were at hand while the rules were written, even ones kept back.
// `node quality/claims.mjs [--wrong]`
import { readFileSync } from 'node:fs';
import { readPage } from '../dist/pipeline.js';
import { loadTagger } from '../dist/source/load-tagger.js';
import { gatherClaims } from '../dist/trace/claim/gather-claims.js';
import { joinNames } from '../dist/trace/name/join-names.js';
import { compareBy } from '../dist/trace/proposition/compare-propositions.js';

const tagger = loadTagger();
const text = readFileSync(new URL('claims/cases.txt', import.meta.url), 'utf8');
const cases = text.split(/^## /m).slice(1).map(readCase);
const readings = cases.flatMap((one) => one.pages.map((page) => page.reading));
const compare = compareBy(
  readings.flatMap((reading) => reading.mentions),
  joinNames(readings),
);
for (const one of cases) one.marks = claimsOf(one);
const half = (which) => cases.filter((_, i) => i % 2 === which);
if (process.argv.includes('--wrong')) half(0).forEach(showWrong);
const scores = { tuned: score(half(0)), kept: score(half(1)) };
scores.alone = score(
  cases.map((one) => ({ ...one, marks: one.marks.map((mark, i) => ({ ...mark, claim: String(i) })) })),
);
console.log(JSON.stringify(scores, null, 2));
console.log(JSON.stringify({ precision: scores.kept.precision, recall: scores.kept.recall, f1: scores.kept.f1 }));

function readCase(block, nth) {
  const [name, ...lines] = block.trim().split('\n');
  const pages = [];
  for (let i = 0; i + 1 < lines.length; i += 2) {
    const [outlet, published] = lines[i].split(' | ');
    const id = `case${String(nth + 1).padStart(2, '0')}-${i / 2 + 1}`;
    pages.push({ ...readMarked(id, lines[i + 1]), outlet, published });
  }
  for (const page of pages) {
    const { id, plain, outlet, published } = page;
    page.reading = readPage({ id, text: plain, outlet, published, whole: true }, { tagger });
  }
  return { name, pages };
}

/** The text without its marks, and where they stood. */
function readMarked(id, marked) {
  const marks = [];
  let plain = '';
  for (const part of marked.split(/(\[[A-Z]: [^\]]*\])/)) {
    const mark = /^\[([A-Z]): ([^\]]*)\]$/.exec(part);
    if (mark) marks.push({ label: mark[1], span: [plain.length, plain.length + mark[2].length] });
    plain += mark ? mark[2] : part;
  }
  return { id, plain, marks };
}

/** The claim of each mark: that of the mention that covers most of it; a mark of its own where no mention does. */
function claimsOf({ pages }) {
  const articles = pages.flatMap((page) => page.reading.articles.map((a) => a.id));
  const texts = new Map(pages.flatMap((page) => page.reading.articles.map((a) => [a.id, page.plain])));
  const story = { id: 's.1', title: '', articles, from: null, to: null };
  const found = gatherClaims([story], { textOf: (id) => texts.get(id) ?? '', compare });
  const claimOf = new Map(found.mentions.map((m) => [m.id, m.claim]));
  return pages.flatMap((page) =>
    page.marks.map((mark) => {
      const own = page.reading.mentions
        .map((m) => ({ m, share: m.span.reduce((sum, s) => sum + shared(s, mark.span), 0) }))
        .sort((a, b) => b.share - a.share)[0];
      const words = page.plain.slice(...mark.span);
      const id = own && own.share > 0 ? own.m.id : null;
      return {
        ...mark,
        words,
        found: id !== null,
        claim: (id && claimOf.get(id)) ?? `alone ${page.id} ${mark.span[0]}`,
        mention: own?.m,
      };
    }),
  );
}

function shared([a, b], [c, d]) {
  return Math.max(0, Math.min(b, d) - Math.max(a, c));
}

function score(list) {
  const rows = list.flatMap(({ marks }) => marks.map((mark) => ({ mark, marks })));
  const share = (keyOf, otherOf) =>
    mean(
      rows.map(({ mark, marks }) => {
        const own = marks.filter((other) => keyOf(other) === keyOf(mark));
        return own.filter((other) => otherOf(other) === otherOf(mark)).length / own.length;
      }),
    );
  const claim = (mark) => mark.claim;
  const label = (mark) => mark.label;
  const [precision, recall] = [share(claim, label), share(label, claim)];
  return {
    mentions: rows.length,
    found: round(mean(rows.map(({ mark }) => (mark.found ? 1 : 0)))),
    precision: round(precision),
    recall: round(recall),
    f1: round((2 * precision * recall) / (precision + recall)),
  };
}

function showWrong({ name, marks }) {
  const pairs = marks.flatMap((a, i) => marks.slice(i + 1).map((b) => [a, b]));
  const wrong = pairs.filter(([a, b]) => (a.label === b.label) !== (a.claim === b.claim));
  for (const [a, b] of wrong)
    console.log(
      `${name}: ${a.label === b.label ? 'apart' : 'mixed'}: ${a.words} ~ ${b.words}\n   ${tell(a)}\n   ${tell(b)}`,
    );
}

function tell({ mention }) {
  if (!mention) return 'no mention';
  const { actor, action, objects, terms, demanded } = mention.proposition;
  return `${mention.id} ${mention.rule}: ${actor} ${action} ${objects} [${terms}]${demanded ? ' demanded' : ''}`;
}

function mean(list) {
  return list.reduce((sum, x) => sum + x, 0) / Math.max(1, list.length);
}

function round(x) {
  return Math.round(x * 1000) / 1000;
}
