// Accuracy of speakers on 60 articles of PolNeAR's training texts, by kind of mention; the last line is for quality/run.mjs.
// `node quality/speakers.mjs [--wrong tune|held]` after the build; --wrong lists what is wrong in one half.
//
// The labels (quality/speakers/labels.jsonl) hold places only: for each source of the annotated attributions its start, end and kind
// (name, nominal, pronoun, relative), and the place of a name of its speaker in the same article, null where nobody can be named:
// groups, polls, people whom the article does not name. They were made by reading. An article goes by the start of its id's SHA-256.
// The resolver gets the annotated attributions, so that faults of the tagger do not count here.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isSameSpeaker } from './speakers/same-speaker.mjs';

const { values } = parseArgs({ options: { wrong: { type: 'string' } } });
const corpus = new URL('../../shared/data/polnear/train.jsonl', import.meta.url);
const labels = readLines(new URL('speakers/labels.jsonl', import.meta.url));
async function main() {
  const { resolveGold } = await import('./speakers/resolve-gold.mjs');
  const hashOf = (id) => createHash('sha256').update(id).digest('hex').slice(0, 12);
  const texts = new Map(readLines(corpus).map((page) => [hashOf(page.id), page]));
  const answers = labels.flatMap(({ article, half, sources }) => {
    const page = texts.get(article);
    if (!page)
      throw new Error(`The labelled article ${article} is not in train.jsonl; the labels belong to another version.`);
    return resolveGold(page, sources).map((answer) => ({ ...answer, half }));
  });
  for (const half of ['tune', 'held', 'all'])
    console.log(
      tableOf(
        half,
        answers.filter((a) => half === 'all' || a.half === half),
      ),
    );
  if (values.wrong) listWrong(answers.filter(({ half }) => half === values.wrong));
  const kinds = ['name', 'nominal', 'pronoun', 'relative'];
  const scores = kinds.map((kind) => [kind, shareRight(answers.filter((a) => a.kind === kind))]);
  console.log(JSON.stringify({ ...Object.fromEntries(scores), all: shareRight(answers) }));
}

function readLines(url) {
  return readFileSync(url, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

const isRight = ({ label, speaker, body }) => isSameSpeaker(speaker, label, body);

function shareRight(answers) {
  return Math.round((1000 * answers.filter(isRight).length) / Math.max(1, answers.length)) / 10;
}

/** One row a kind: right, and of what is not right how much was left undecided, given to the wrong one, or invented for nobody. */
function tableOf(half, answers) {
  const rows = ['name', 'nominal', 'nominal, nameable', 'pronoun', 'pronoun, nameable', 'relative', 'all'].map(
    (kind) => {
      const [of, nameable] = kind.split(', ');
      const list = answers.filter((a) => (of === 'all' || a.kind === of) && (!nameable || a.label !== null));
      const wrong = list.filter((a) => !isRight(a));
      const count = (fits) => String(wrong.filter(fits).length).padStart(6);
      return [
        kind.padEnd(18),
        String(list.length).padStart(5),
        shareRight(list).toFixed(1).padStart(7),
        count(({ speaker }) => speaker === null),
        count(({ speaker, label }) => speaker !== null && label !== null),
        count(({ label }) => label === null),
      ].join('  ');
    },
  );
  return [`${half}:`, `${'kind'.padEnd(18)}      n  right %    left   wrong  invented`, ...rows, ''].join('\n');
}

function listWrong(answers) {
  for (const answer of answers.filter((a) => !isRight(a)))
    console.log(
      `${answer.kind}\t${answer.words}\tis ${answer.label}\tgot ${answer.speaker}\t${answer.article}@${answer.at}`,
    );
}

if (!existsSync(corpus)) console.log('skipped: ../shared/data/polnear/train.jsonl is not here');
else await main();
