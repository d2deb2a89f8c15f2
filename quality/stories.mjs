// B-cubed precision, recall and F1 of stories on made-up news without dates or outlets, beside a plain TF-IDF baseline, as JSON;
// the last line is for quality/run.mjs. `node quality/stories.mjs [--wrong]`; --wrong lists the articles of each mixed or split story.
// Rules were tuned on quality/stories/tune and more-tune; of held and more-held only the totals were seen, though more than once, so it is a little too kind.
import { parseArgs } from 'node:util';
import { readPage, trace } from '../dist/pipeline.js';
import { loadTagger } from '../dist/source/load-tagger.js';
import { gatherByTfIdf } from './stories/gather-by-tf-idf.mjs';
import { loadArticles } from './stories/load-articles.mjs';
import { scoreClusters } from './stories/score-clusters.mjs';
import { spaceTokens } from './stories/space-tokens.mjs';

const { values } = parseArgs({ options: { wrong: { type: 'boolean', default: false } } });
const tagger = loadTagger();
// The halves `more-*` were written later, all of it untouched as a test of the program before it was looked at.
const halves = ['tune', 'held', 'more-tune', 'more-held'];
const scores = Object.fromEntries(
  halves.map((half) => {
    const articles = loadArticles(half);
    const spaced = articles.map((article) => ({ ...article, text: spaceTokens(article.text) }));
    const row = { articles: articles.length, events: new Set(articles.map((a) => a.event)).size };
    return [half, { ...row, plain: scoreHalf(articles), tokens: scoreHalf(spaced), baseline: scoreBaseline(articles) }];
  }),
);
console.log(JSON.stringify(scores, null, 2));
console.log(
  JSON.stringify({
    tune: scores.tune.plain.f1,
    held: scores.held.plain.f1,
    tokens: scores.held.tokens.f1,
    more: scores['more-held'].plain.f1,
    'more precision': scores['more-held'].plain.precision,
  }),
);

function scoreHalf(articles) {
  const readings = articles.map(({ id, text }) => readPage({ id, text, whole: true }, { tagger }));
  const { stories } = trace(readings);
  const clusters = stories.map((story) => story.articles.map((id) => id.replace(/\.\d+$/, '')));
  if (values.wrong) showWrong(clusters, articles);
  return scoreClusters(clusters, articles);
}

/** The threshold that suits this half best: more than hearsay is given. */
function scoreBaseline(articles) {
  const thresholds = Array.from({ length: 40 }, (_, i) => 0.01 * (i + 1));
  const tried = thresholds.map((threshold) => ({
    threshold,
    ...scoreClusters(gatherByTfIdf(articles, threshold), articles),
  }));
  return tried.sort((a, b) => b.f1 - a.f1)[0];
}

function showWrong(clusters, articles) {
  const eventOf = new Map(articles.map(({ id, event }) => [id, event]));
  const sizes = new Map();
  for (const { event } of articles) sizes.set(event, (sizes.get(event) ?? 0) + 1);
  for (const cluster of clusters) {
    const events = new Set(cluster.map((id) => eventOf.get(id)));
    if (events.size === 1 && sizes.get([...events][0]) === cluster.length) continue;
    console.error(cluster.map((id) => `${eventOf.get(id)}[${id}]`).join('  '));
  }
}
