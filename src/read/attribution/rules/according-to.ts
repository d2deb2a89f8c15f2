import { quotedSentencesAfter, startOfTold, trimRun } from '../passage/content.js';
import type { Draft } from './draft.js';
import { barePhraseAfter, phraseAfter } from '../passage/noun-phrase.js';
import { isSealedAt, sentenceAt, type Passage, type Run } from '../passage/passage.js';

/** Phrases that name a source without a verb: `according to`, `in the opinion of`, `in the words of`, `per`. */
const PHRASES: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['in', 'the', 'opinion', 'of'],
  ['in', 'the', 'view', 'of'],
  ['in', 'the', 'words', 'of'],
];
const FIRST: ReadonlySet<string> = new Set(PHRASES.map(([first = '']) => first));
const NONE: readonly Draft[] = [];

/** *According to X, …*, *…, according to X*, *…, according to X, …*. The content is the rest of the sentence. */
export function accordingTo(passage: Passage): Draft[] {
  return passage.words.flatMap(({ low }, at) => {
    if (!FIRST.has(low)) return NONE;
    const phrase = PHRASES.find((words) => words.every((word, i) => passage.words[at + i]?.low === word));
    if (!phrase || isSealedAt(passage, at)) return NONE;
    const sentence = sentenceAt(passage, at);
    const after = at + phrase.length;
    const named = phraseAfter(passage, after, sentence[1]);
    if (!named) return NONE;
    const source = withAuthor(passage, named, sentence[1]);
    const around = contentAround(passage, [at, source[1]], sentence);
    const last = around.at(-1);
    const quoted = last && (passage.words[last[1] - 1]?.quote ?? -1) >= 0;
    const content = quoted ? [...around, ...quotedSentencesAfter(passage, at)] : around;
    return content.length > 0 ? [{ source: [source], cue: [[at, after]], content, rule: 'according-to' }] : NONE;
  });
}

/** `a report | published on Thursday by the board`: with whom the document is by. */
function withAuthor(passage: Passage, [from, to]: Run, end: number): Run {
  const { words } = passage;
  if (!MADE.test(words[to]?.low ?? '')) return [from, to];
  for (let i = to + 1; i < Math.min(end, to + LONGEST_MAKING); i++) {
    if (/^[,.;:]$/.test(words[i]?.text ?? '')) break;
    const author = words[i]?.low === 'by' ? barePhraseAfter(passage, i + 1, end) : null;
    if (author) return [from, author[1]];
  }
  return [from, to];
}
const MADE =
  /^(?:published|released|issued|compiled|prepared|written|conducted|commissioned|drawn|posted|made|given|seen|obtained|reviewed)$/;
/** `published late on Thursday evening by` */
const LONGEST_MAKING = 7;

/** What the sentence says before and after the phrase; after it only where a comma sets it off. */
function contentAround(passage: Passage, [from, to]: Run, sentence: Run): Run[] {
  const { words } = passage;
  const before = trimRun(passage, [startOfTold(passage, sentence), from]);
  const comma = nextComma(passage, to, sentence[1]);
  const after = comma === null ? null : trimRun(passage, [comma, sentence[1]]);
  if (before && words[from - 1]?.text !== ',' && !after) return [before];
  const only =
    before &&
    /^(?:but|and|however|meanwhile|also|still|yet|so)$/.test(words[before[0]]?.low ?? '') &&
    before[1] - before[0] < 3;
  if (only) return after ? [after] : [];
  return [before, after].filter((run) => run !== null);
}

/** The comma that ends the source, past a relative clause or place that hangs on it. */
function nextComma({ words }: Passage, from: number, end: number): number | null {
  for (let i = from; i < end; i++) if (words[i]?.text === ',' && (words[i]?.quote ?? -1) < 0) return i;
  return null;
}
