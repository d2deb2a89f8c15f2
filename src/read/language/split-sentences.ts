import { LEADING_ABBREVIATIONS, SENTENCE_STARTERS, TRAILING_ABBREVIATIONS } from '../../known/abbreviations.js';
import { SPEECH_VERBS } from '../../known/speech-verbs.js';
import { sliceSpan, type Span } from '../../span.js';

/** A sentence as a run of tokens: `[from, to)` are token indexes. */
export type TokenRun = readonly [from: number, to: number];

const STOP = /^(?:[.?!…]|\.{2,})$/;
const CLOSER = /^(?:[”"’'»)\]}]|'')$/;
const BEGINS = /^[\p{Lu}\p{Lt}\p{Lo}\p{N}“"‘'«([@#—–„]|^``|^''/u;
/** How far after a closed quotation its speaker's verb may stand: `"Why?" Foreign Minister Anna Berg asked`. */
const REACH = 7;

/**
 * Splits the tokens of one paragraph into sentences. A full stop inside a quotation ends a sentence there (`"It is. We will," he
 * said` is two); `?` and `!` before a closing mark do not end it when the speaker follows (`"Why?" Berg asked`).
 */
export function splitSentences(text: string, tokens: readonly Span[]): TokenRun[] {
  const runs: TokenRun[] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (!endsAt(text, tokens, i)) continue;
    let to = i + 1;
    while (to < tokens.length && closes(text, tokens, to)) to++;
    if (to < tokens.length && !begins(text, tokens, { at: to, closed: to > i + 1 })) continue;
    runs.push([from, to]);
    from = to;
    i = to - 1;
  }
  if (from < tokens.length) runs.push([from, tokens.length]);
  return runs;
}

const wordAt = (text: string, tokens: readonly Span[], i: number): string => {
  const span = tokens[i];
  return span ? sliceSpan(text, span) : '';
};

function endsAt(text: string, tokens: readonly Span[], i: number): boolean {
  const word = wordAt(text, tokens, i);
  // `No. 5` goes on, `He said no.` ends
  if (STOP.test(word)) return !(/^nos?$/i.test(wordAt(text, tokens, i - 1)) && /^\d/.test(wordAt(text, tokens, i + 1)));
  if (!word.endsWith('.')) return false;
  const bare = word.slice(0, -1).toLowerCase();
  if (LEADING_ABBREVIATIONS.has(bare)) return false;
  const next = wordAt(text, tokens, i + 1);
  const trailing = TRAILING_ABBREVIATIONS.has(bare) || bare.includes('.');
  return (
    (trailing && SENTENCE_STARTERS.has(next)) ||
    (CLOSER.test(next) && SENTENCE_STARTERS.has(wordAt(text, tokens, i + 2)))
  );
}

/** A closing mark that stands right after the token before it. */
function closes(text: string, tokens: readonly Span[], i: number): boolean {
  const span = tokens[i];
  return span !== undefined && CLOSER.test(sliceSpan(text, span)) && tokens[i - 1]?.[1] === span[0];
}

function begins(text: string, tokens: readonly Span[], here: { at: number; closed: boolean }): boolean {
  const word = wordAt(text, tokens, here.at);
  if (!BEGINS.test(word)) return false;
  return !here.closed || !hasSpeaker(text, tokens, here.at);
}

/** Whether a speaker and a verb of speech follow at once, so that the quotation before them is theirs. */
function hasSpeaker(text: string, tokens: readonly Span[], at: number): boolean {
  const stop = wordAt(text, tokens, at - 2);
  if (!/[?!…]/.test(stop)) return false;
  for (let i = at; i < at + REACH; i++) {
    const word = wordAt(text, tokens, i);
    if (SPEECH_VERBS.has(word)) return true;
    if (!/^[\p{L}.'’-]+$/u.test(word)) return false;
  }
  return false;
}
