// B-cubed of stories on 300 real articles: 100 events, each told by three American outlets (BASIL, Fan et al. 2019), as JSON.
// `node quality/stories-basil.mjs FOLDER` after the build; FOLDER holds the `articles` of github.com/launchnlp/BASIL, which are not part
// of this repository. A file is named by its event and its outlet. Events are split in two halves by the order of their ids, which are
// random: rules were made with the first only. `among others` is the half without dates in one pile with the invented halves of
// quality/stories: many topics, some in pairs of like events.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readPage, trace } from '../dist/pipeline.js';
import { loadTagger } from '../dist/source/load-tagger.js';
import { loadArticles } from './stories/load-articles.mjs';
import { scoreClusters } from './stories/score-clusters.mjs';

const [folder] = process.argv.slice(2);
const OUTLETS = { nyt: 'The New York Times', fox: 'Fox News', hpo: 'HuffPost' };
const INVENTED = { tune: ['tune', 'more-tune'], held: ['held', 'more-held'] };
/** The event stands in the first letters of a file's name. */
const LENGTH_OF_EVENT = 36;

function main() {
  const tagger = loadTagger();
  const files = readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.json'))
    .map((file) => ({ file, event: file.split('/').at(-1).slice(0, LENGTH_OF_EVENT) }));
  const events = [...new Set(files.map(({ event }) => event))].sort();
  const scores = Object.fromEntries(
    ['tune', 'held'].map((half, nth) => {
      const own = files.filter(({ event }) => events.indexOf(event) % 2 === nth);
      const articles = own.map(({ file, event }) => ({ ...readArticle(join(folder, file), event), event }));
      const undated = articles.map(({ id, text, event }) => ({ id, text, event }));
      const others = [...undated, ...INVENTED[half].flatMap(loadArticles)];
      const score = (pages) => scoreStories(pages, tagger);
      return [half, { dated: score(articles), undated: score(undated), 'among others': score(others) }];
    }),
  );
  console.log(JSON.stringify(scores, null, 2));
}

function readArticle(path, event) {
  const { title, source, date, 'body-paragraphs': paragraphs } = JSON.parse(readFileSync(path, 'utf8'));
  const text = [title, ...paragraphs.map((sentences) => sentences.join(' '))].join('\n\n');
  const outlet = source.toLowerCase();
  return { id: `${event}-${outlet}`, text, published: date, outlet: OUTLETS[outlet] ?? outlet };
}

function scoreStories(articles, tagger) {
  const readings = articles.map(({ id, text, published, outlet }) =>
    readPage({ id, text, published, outlet, whole: true }, { tagger }),
  );
  const clusters = trace(readings).stories.map((story) => story.articles.map((id) => id.replace(/\.\d+$/, '')));
  return { articles: articles.length, ...scoreClusters(clusters, articles) };
}

if (folder === undefined) console.log('skipped: give the folder of the articles of BASIL');
else main();
