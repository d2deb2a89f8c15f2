import { findQuotations, type Quotation } from './find-quotations.js';
import { sliceSpan, type Span } from '../../../span.js';
import type { Sentence } from '../../language/sentence.js';

/** A word of a passage with what the rules ask of it. */
export interface Word {
  readonly span: Span;
  readonly text: string;
  /** Lower case. */
  readonly low: string;
  readonly pos: string;
  readonly lemma: string;
  /** Index of the quotation it stands in, marks included; -1 outside. */
  readonly quote: number;
  /** Index of its sentence. */
  readonly sentence: number;
}

/** A run of words, `[from, to)` as indexes into a passage. */
export type Run = readonly [from: number, to: number];

/** A quotation of a passage as a run of its words, marks included. */
export interface QuotedRun {
  readonly run: Run;
  readonly inner: Run;
  readonly closed: boolean;
  /** Whether it is somebody's sentence, and not a few quoted words in another's. Its verbs are not the passage's. */
  readonly sealed: boolean;
}

/** One paragraph, or the inside of one quotation, as its rules see it. */
export interface Passage {
  readonly article: string;
  readonly paragraph: number;
  readonly words: readonly Word[];
  readonly sentences: readonly Run[];
  readonly quotes: readonly QuotedRun[];
  /** 0 for a paragraph, 1 for the inside of a quotation in it, and so on. */
  readonly depth: number;
}

/** Quotations up to so many words may be quoted words inside another's sentence. */
const FEW_WORDS = 5;

/** The paragraphs of a page, in reading order. */
export function readPassages(text: string, sentences: readonly Sentence[]): Passage[] {
  const groups: Sentence[][] = [];
  for (const sentence of sentences) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (last && before?.article === sentence.article && before.paragraph === sentence.paragraph) last.push(sentence);
    else groups.push([sentence]);
  }
  return groups.map((group) => readPassage(text, group));
}

function readPassage(text: string, group: readonly Sentence[]): Passage {
  const tokens = group.flatMap((sentence) => sentence.tokens);
  const [start, end] = [tokens[0]?.span[0] ?? 0, tokens.at(-1)?.span[1] ?? 0];
  let from = 0;
  const sentences = group.map((sentence): Run => [from, (from += sentence.tokens.length)]);
  const words = tokens.map(({ span, pos, lemma }) => {
    const word = sliceSpan(text, span);
    return { span, text: word, low: word.toLowerCase(), pos, lemma, quote: -1, sentence: 0 };
  });
  const { article = '', paragraph = 0 } = group[0] ?? {};
  return build({ article, paragraph, words, sentences, depth: 0 }, findQuotations(text, start, end));
}

/** A word that does not know its quotation and sentence yet. */
type FreshWord = Omit<Word, 'quote' | 'sentence'> & { quote: number; sentence: number };
type Bare = Omit<Passage, 'quotes' | 'words'> & { readonly words: readonly FreshWord[] };

/** A passage of words that nothing else holds: their quotations and sentences are written into them. */
function build(bare: Bare, quotations: readonly Quotation[]): Passage {
  const level = quotations.filter((quotation) => quotation.depth === bare.depth + 1);
  const quotes: QuotedRun[] = [];
  let at = 0;
  for (const { span, inner, closed } of level) {
    while (at < bare.words.length && (bare.words[at]?.span[0] ?? 0) < span[0]) at++;
    const from = at;
    for (let word = bare.words[at]; word && word.span[1] <= span[1]; word = bare.words[++at])
      word.quote = quotes.length;
    if (at === from) continue;
    const run: Run = [from, at];
    const open = (bare.words[from]?.span[0] ?? 0) < inner[0] ? 1 : 0;
    const shut = closed && at - 1 > from ? 1 : 0;
    quotes.push({
      run,
      inner: [from + open, at - shut],
      closed,
      sealed: isSealed(bare.words, [from + open, at - shut]),
    });
  }
  for (const [i, [from, to]] of bare.sentences.entries())
    for (const word of bare.words.slice(from, to)) word.sentence = i;
  return { ...bare, quotes };
}

function isSealed(words: readonly FreshWord[], [from, to]: Run): boolean {
  const first = words[from];
  if (!first || to - from <= FEW_WORDS) return /^[.?!]$/.test(words[to - 1]?.text ?? '') && to - from > 2;
  return !/^(?:VERB|AUX|PART)$/.test(first.pos) || /^\p{Lu}/u.test(first.text);
}

/** The inside of a quotation as a passage of its own, for the attributions in it. */
export function insideOf(text: string, passage: Passage, quote: QuotedRun): Passage {
  const [from, to] = quote.inner;
  // Written out: a spread of each word of a page is slow.
  const words = passage.words.slice(from, to).map(({ span, text: word, low, pos, lemma }) => {
    return { span, text: word, low, pos, lemma, quote: -1, sentence: 0 };
  });
  const clip = ([a, b]: Run): Run => [Math.max(a, from) - from, Math.min(b, to) - from];
  const sentences = passage.sentences.map(clip).filter(([a, b]) => a < b);
  const [start, end] = [words[0]?.span[0] ?? 0, words.at(-1)?.span[1] ?? 0];
  const { article, paragraph } = passage;
  const bare = { article, paragraph, words, sentences, depth: 0 };
  return { ...build(bare, findQuotations(text, start, end)), depth: passage.depth + 1 };
}

/** The place of a run without marks at its ends that are no part of what is said. */
export function placeOf({ words }: Passage, [from, to]: Run): Span {
  return [words[from]?.span[0] ?? 0, words[to - 1]?.span[1] ?? 0];
}

/** Whether a word stands inside a sealed quotation, so that it belongs to another speaker. */
export const isSealedAt = ({ words, quotes }: Passage, at: number): boolean => {
  const quote = words[at]?.quote ?? -1;
  return quote >= 0 && quotes[quote]?.sealed === true;
};

/** The sentence that holds a word. */
export const sentenceAt = ({ sentences, words }: Passage, at: number): Run =>
  sentences[words[at]?.sentence ?? -1] ?? [at, at + 1];
