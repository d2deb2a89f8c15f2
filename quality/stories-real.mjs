// B-cubed of stories on real news of many outlets about one running topic: 317 of PolNeAR's training articles, beside TF-IDF, as JSON;
// the last line is for quality/run.mjs. `node quality/stories-real.mjs` after the build.
//
// quality/stories-real/labels.tsv holds ids, a half and an event; `-` is an event that no other labelled article reports. The labels were
// made by reading titles and openings, before anything was gathered. The rule: one event is one happening of a day or two (a debate
// night, a day of primaries, a ruling and what is said of it at once); the same person or topic on another day is another event;
// what looks ahead to an event or back on it from afar was left out, as was what two readers would label differently.
import { existsSync, readFileSync } from 'node:fs';
import { readPage, trace } from '../dist/pipeline.js';
import { loadTagger } from '../dist/source/load-tagger.js';
import { gatherByTfIdf } from './stories/gather-by-tf-idf.mjs';
import { scoreClusters } from './stories/score-clusters.mjs';

const corpus = new URL('../../shared/data/polnear/train.jsonl', import.meta.url);

function main() {
  const tagger = loadTagger();
  const labels = readFileSync(new URL('stories-real/labels.tsv', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const eventOf = new Map(
    labels
      .map((line) => line.split('\t'))
      .map(([id, half, event]) => [id, { half, event: event === '-' ? id : event }]),
  );
  const pages = readFileSync(corpus, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const scores = Object.fromEntries(
    ['tune', 'held'].map((half) => {
      const articles = pages.flatMap((page) => {
        const label = eventOf.get(page.id);
        return label?.half === half ? [{ ...page, event: label.event }] : [];
      });
      const readings = articles.map((page) => read(page, tagger));
      const dated = scoreStories(readings, articles);
      const undated = scoreStories(readings.map(withoutDate), articles);
      const events = new Set(articles.map((a) => a.event)).size;
      return [half, { articles: articles.length, events, dated, undated, baseline: scoreBaseline(articles) }];
    }),
  );
  console.log(JSON.stringify(scores, null, 2));
  const { tune, held } = scores;
  console.log(JSON.stringify({ tune: tune.dated.f1, held: held.dated.f1, undated: held.undated.f1 }));
}

const read = ({ id, text, published, publisher }, tagger) =>
  readPage({ id, text, published, outlet: publisher, whole: true }, { tagger });

/** As a corpus without dates and outlets would give it. */
const withoutDate = (reading) => ({
  ...reading,
  page: { ...reading.page, outlet: null },
  articles: reading.articles.map((article) => ({ ...article, published: null, outlet: null })),
});

function scoreStories(readings, articles) {
  const clusters = trace(readings).stories.map((story) => story.articles.map((id) => id.replace(/\.\d+$/, '')));
  return scoreClusters(clusters, articles);
}

/** At the threshold that suits this half best: more than hearsay is given. */
function scoreBaseline(articles) {
  const tried = Array.from({ length: 16 }, (_, i) => 0.1 + 0.02 * i).map((threshold) => ({
    threshold,
    ...scoreClusters(gatherByTfIdf(articles, threshold), articles),
  }));
  return tried.sort((a, b) => b.f1 - a.f1)[0];
}

if (!existsSync(corpus)) console.log('skipped: ../shared/data/polnear/train.jsonl is not here');
else main();
