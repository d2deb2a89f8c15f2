// How the work of gathering claims grows with the reports of one story: `node benchmarks/claims.mjs [SIZE…]`.
// Made-up reports of one event, the same for the same seed; one JSON line a size, then the exponent of growth.
import { readPage } from '../dist/pipeline.js';
import { joinNames } from '../dist/trace/name/join-names.js';
import { compareBy } from '../dist/trace/proposition/compare-propositions.js';
import { gatherClaims } from '../dist/trace/claim/gather-claims.js';
import { makeRandom } from './make-corpus.mjs';

const ACTORS = [
  'Ada Brook',
  'The Tolmera council',
  'Minister Piet Haller',
  'The harbour board',
  'Irena Valk',
  'Police',
];
const ACTS = ['closed', 'will close', 'may reopen', 'inspected', 'refused to sell', 'plans to rebuild', 'flooded'];
const OBJECTS = [
  'the Selvoy bridge',
  'the grain terminal',
  'the Korvan dam',
  'two schools in Lissen',
  'the ferry line',
];
const TAILS = [
  'on Monday',
  'after the storm',
  'for 40 days',
  'despite protests',
  'with 12 boats',
  'at noon',
  'this year',
];

const SYLLABLES = ['ra', 'ten', 'mol', 'vik', 'sa', 'dor', 'lin', 'pek'];

const sizes = process.argv.slice(2).map(Number);
const points = (sizes.length ? sizes : [100, 300, 1000]).map(measure);
const [first, last] = [points[0], points.at(-1)];
const growth = Math.log(last.seconds / first.seconds) / Math.log(last.reports / first.reports);
console.log(JSON.stringify({ growthExponent: Math.round(growth * 100) / 100 }));

function measure(reports) {
  const readings = makeReports(reports);
  const mentions = readings.flatMap((reading) => reading.mentions);
  const texts = new Map(readings.map(({ page, articles }) => [articles[0].id, page.text]));
  const story = { id: 's.1', title: '', articles: [...texts.keys()], from: null, to: null };
  const start = performance.now();
  const compare = compareBy(mentions, joinNames(readings));
  const { claims } = gatherClaims([story], { textOf: (article) => texts.get(article), compare });
  const seconds = Math.round(performance.now() - start) / 1000;
  const point = { reports, mentions: mentions.length, claims: claims.length, seconds };
  console.log(JSON.stringify(point));
  return point;
}

function makeReports(count) {
  const random = makeRandom(7);
  const pick = (list) => list[Math.floor(random() * list.length)];
  return Array.from({ length: count }, (_, i) => {
    const word = () => `${pick(SYLLABLES)}${pick(SYLLABLES)}${pick(SYLLABLES)}s`;
    const tail = () => `${pick(TAILS)} with the ${word()} and the ${word()}`;
    const sentences = Array.from({ length: 8 }, () => `${pick(ACTORS)} ${pick(ACTS)} ${pick(OBJECTS)} ${tail()}.`);
    return readPage({ id: `p${String(i).padStart(5, '0')}`, text: sentences.join(' '), whole: true });
  });
}
