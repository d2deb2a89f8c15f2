// How long stories and threads take on made-up short articles, and how the time grows: JSON lines, the last one with the exponent.
// `node benchmarks/stories.mjs [--sizes 1000,3000,10000] [--seed N]`; five articles an event, undated; only stories are timed, not reading.
import { parseArgs } from 'node:util';
import { compareBy } from '../dist/trace/proposition/compare-propositions.js';
import { gatherStories } from '../dist/trace/story/gather-stories.js';
import { gatherThreads } from '../dist/trace/story/gather-threads.js';
import { makeChance } from '../quality/echo/random.mjs';

const { values } = parseArgs({
  options: { sizes: { type: 'string', default: '1000,3000,10000' }, seed: { type: 'string', default: '7' } },
});
const sizes = values.sizes.split(',').map(Number);
const same = (name) => name;
const runs = sizes.map((size) => {
  const readings = makeReadings(size, makeChance(Number(values.seed)));
  globalThis.gc?.();
  const [before, start] = [process.cpuUsage(), performance.now()];
  const { stories, weighed, pairs } = gatherStories({ readings, echoes: [], compare: compareBy([], same) });
  const gathered = performance.now();
  const threads = gatherThreads({ readings, stories, weighed, pairs, join: same });
  const { user, system } = process.cpuUsage(before);
  const seconds = round((gathered - start) / 1000);
  const threadSeconds = round((performance.now() - gathered) / 1000);
  const row = {
    articles: size,
    seconds,
    threadSeconds,
    cpuSeconds: round((user + system) / 1e6),
    stories: stories.length,
    threads: threads.length,
  };
  console.log(JSON.stringify(row));
  return row;
});
const [first, last] = [runs[0], runs.at(-1)];
const exponent = Math.log(last.cpuSeconds / first.cpuSeconds) / Math.log(last.articles / first.articles);
console.log(JSON.stringify({ growthExponent: round(exponent) }));

/** Articles of 120 words: words of the event, of its topic, of its place, and common ones. */
function makeReadings(size, { next: random, pick }) {
  const word = (prefix, i) => `${prefix}${i.toString(36)}`;
  const common = Array.from({ length: 4000 }, (_, i) => word('common', i));
  return Array.from({ length: size }, (_, i) => {
    const event = Math.floor(i / 5);
    const [topic, place] = [event % 40, event % Math.ceil(size / 25)];
    const own = Array.from({ length: 30 }, (_, n) => word(`event${event}x`, n));
    const ofTopic = Array.from({ length: 60 }, (_, n) => word(`topic${topic}x`, n));
    const names = [`Person${event}`, `Place${place}`, `Body${topic}`];
    const words = Array.from({ length: 120 }, () =>
      random() < 0.2 ? pick(own) : random() < 0.3 ? pick(ofTopic) : pick(common),
    );
    return makeReading(`p${i}`, `${names.join(' ')} ${words.join(' ')}`, names);
  });
}

function makeReading(id, text, names) {
  const article = {
    id: `${id}.1`,
    span: [0, text.length],
    title: null,
    outlet: null,
    byline: null,
    published: null,
    updated: null,
    kind: 'report',
  };
  const found = names.map((name) => ({
    span: [text.indexOf(name), text.indexOf(name) + name.length],
    name,
    type: 'person',
  }));
  const page = { id, url: null, outlet: null, language: 'en', text };
  return {
    page,
    articles: [article],
    furniture: [],
    names: found,
    times: [],
    attributions: [],
    credits: [],
    mentions: [],
  };
}

function round(x) {
  return Math.round(x * 100) / 100;
}
