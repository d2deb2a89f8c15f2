import { hasVerb, quotationAround, quotedSentencesAfter, trimRun } from '../passage/content.js';
import type { Cue } from '../passage/cue.js';
import type { Around, Draft } from './draft.js';
import { phraseAfter, phraseBefore } from '../passage/noun-phrase.js';
import type { Passage, QuotedRun, Run } from '../passage/passage.js';

/** How many words after its speaker a quotation may go on: `"One," she said in a letter to the board, "two."` */
const REACH = 16;

/** Other verbs of saying of a sentence stand at most so many cues away. */
const NEAR = 6;

/** A verb of speech with at most so many words after it says nothing of its own. */
const ALONE = 3;

/** *"…," X said* and *"…," said X*, also with the quotation going on after its speaker and in the sentences that follow. */
export function quotationAndSpeaker(passage: Passage, around: Around): Draft[] {
  return around.cues.flatMap((cue, i) => {
    if (
      !(cue.verb.loose || cue.verb.clause || cue.verb.marked) ||
      (passage.words[cue.at]?.quote ?? -1) >= 0 ||
      isDenied(passage, cue)
    )
      return [];
    const found = speakerAfterVerb(passage, cue) ?? speakerBeforeVerb(passage, cue);
    if (!found) return [];
    const near = around.cues.slice(Math.max(0, i - NEAR), i + NEAR + 1);
    const opening = openingOf(passage, cue, { found, near });
    if (opening && !isClause(passage, opening)) return [];
    const first = quotationAround(passage, found.quoteEnd - 1);
    const own = opening ? passage.quotes[passage.words[found.quoteEnd - 1]?.quote ?? -1]?.run : first;
    const begun = own && trimRun(passage, own);
    if (!begun) return [];
    const follower = followerOf(passage, cue, { found, near });
    const more = goOn(passage, cue, { found, follower });
    const last = more.at(-1)?.[0] ?? cue.at;
    const content = [begun, ...more, ...quotedSentencesAfter(passage, last)];
    const rule = opening || follower ? 'quotation-in-parts' : 'quotation-and-speaker';
    return [{ source: [found.source], cue: [cue.run], content, rule }];
  });
}

interface Found {
  readonly source: Run;
  /** The word after the quotation's closing mark. */
  readonly quoteEnd: number;
  /** Where the words after speaker and verb begin. */
  readonly after: number;
}

/** `"…," said Anna Berg` */
function speakerAfterVerb(passage: Passage, cue: Cue): Found | null {
  const { run, at, sentence } = cue;
  const quoteEnd = quoteBefore(passage, run[0], cue);
  if (quoteEnd === null) return null;
  const source = phraseAfter(passage, at + 1, sentence[1]);
  if (!source || /^(?:that|it|this)$/.test(passage.words[source[0]]?.low ?? '')) return null;
  return { source, quoteEnd, after: source[1] };
}

/** `"…," Anna Berg said` */
function speakerBeforeVerb(passage: Passage, cue: Cue): Found | null {
  const { run, at, sentence } = cue;
  const source = phraseBefore(passage, run[0], sentence[0]);
  if (!source || (passage.words[source[0]]?.quote ?? -1) >= 0) return null;
  const quoteEnd = quoteBefore(passage, source[0], cue);
  if (quoteEnd === null || isAnswer(passage, quoteEnd, at + 1)) return null;
  return { source, quoteEnd, after: at + 1 };
}

/** `“It is over.” The board did not elaborate.` */
const isDenied = ({ words }: Passage, { run: [from, to] }: Cue): boolean =>
  words.slice(from, to).some(({ low }) => /^(?:not|n['’]t|never)$/.test(low));

/** `“Why?” He answered, “…”`: a quotation that ends its sentence, before a speaker with one of his own. */
const isAnswer = ({ words }: Passage, quoteEnd: number, after: number): boolean =>
  /^[.?!]$/.test(words[quoteEnd - 2]?.text ?? '') &&
  words[quoteEnd]?.text !== ',' &&
  /^\p{Lu}/u.test(words[quoteEnd]?.text ?? '') &&
  /^[,:]$/.test(words[after]?.text ?? '') &&
  (words[after + 1]?.quote ?? -1) >= 0;

/**
 * Where a quotation ends that closes right before a word; null where none does. A quotation of the sentence before counts only where
 * speaker and verb are all of theirs: `"It is done." Berg said.`
 */
function quoteBefore({ words }: Passage, at: number, { sentence, run }: Cue): number | null {
  const end = words[at - 1]?.text === ',' && (words[at - 1]?.quote ?? -1) < 0 ? at - 1 : at;
  if ((words[end - 1]?.quote ?? -1) < 0) return null;
  return end > sentence[0] || sentence[1] - run[1] <= ALONE ? end : null;
}

interface Beside {
  readonly found: Found;
  /** The cues beside this one. */
  readonly near: readonly Cue[];
}

/**
 * The quotation with which a sentence opens, where another verb of saying stands between it and the one that this cue closes:
 * `| “One,” | Berg said, “two,” she added`.
 */
function openingOf(passage: Passage, { sentence, at }: Cue, { found, near }: Beside): QuotedRun | null {
  const { words, quotes } = passage;
  const opens = words[sentence[0]]?.quote ?? -1;
  const [first, own] = [quotes[opens], quotes[words[found.quoteEnd - 1]?.quote ?? -1]];
  if (!first || !own || own !== quotes[opens + 1]) return null;
  const isBetween = (other: Cue): boolean =>
    other.at !== at && other.verb.loose && first.run[1] <= other.at && other.at < own.run[0];
  return near.some(isBetween) ? first : null;
}

const isClause = ({ words }: Passage, { inner }: QuotedRun): boolean => hasVerb(words.slice(...inner));

/** The next verb of saying that closes the part with which a quotation goes on behind its speaker. */
function followerOf(passage: Passage, { sentence, at }: Cue, { found, near }: Beside): Cue | null {
  const [next] = continuation(passage, found.after, sentence[1]);
  return (next && near.find((cue) => cue.at > at && quoteBeforeSpeaker(passage, cue) === next[1])) ?? null;
}

interface Going {
  readonly found: Found;
  readonly follower: Cue | null;
}

/**
 * What the quotation goes on with behind its speaker. A part that has a speaker of its own belongs to that one, unless the first part is
 * none without it: `“The money,” Berg said, “was gone,” she added, “and nobody knew.”`
 */
function goOn(passage: Passage, { sentence: [, end] }: Cue, { found, follower }: Going): Run[] {
  const next = continuation(passage, found.after, end);
  if (!follower) return next;
  const opening = passage.quotes[passage.words[found.quoteEnd - 1]?.quote ?? -1];
  return opening && isClause(passage, opening) ? [] : [...next, ...continuation(passage, follower.at + 1, end)];
}

/** Where the quotation ends that this cue closes with its speaker. */
const quoteBeforeSpeaker = (passage: Passage, cue: Cue): number | null =>
  (speakerAfterVerb(passage, cue) ?? speakerBeforeVerb(passage, cue))?.quoteEnd ?? null;

/** `…, "and the rest."` after the speaker, to the end of that quotation. */
function continuation(passage: Passage, after: number, end: number): Run[] {
  const { words, quotes } = passage;
  for (let i = after; i < Math.min(end, after + REACH); i++) {
    const quote = quotes[words[i]?.quote ?? -1];
    if (!quote) continue;
    const opens = quote.run[0] === i && /^[,:—–]|that$/.test(words[i - 1]?.text ?? '');
    return opens ? [[i, Math.max(quote.run[1], i + 1)]] : [];
  }
  return [];
}
