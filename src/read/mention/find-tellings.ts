import { contains, overlaps, type Span, type Spans } from '../../span.js';
import type { Attribution } from '../attribution/attribution.js';
import type { Sentence, Token } from '../language/sentence.js';
import { findTold } from './find-told.js';
import { isTaggedVerb } from './is-verb.js';
import { tokensWithin } from './tokens-within.js';

/** Words of a clause that one voice tells: an attribution's, or the article's own (null). */
export interface Telling {
  readonly span: Spans;
  readonly attribution: Attribution | null;
}

/** A clause of a sentence, with the sayings that touch it. */
interface Told {
  readonly sentence: Sentence;
  readonly clause: Span;
  readonly sayings: readonly Attribution[];
}

/** Fewer words tell no proposition. */
const LEAST_WORDS = 3;

/** Splits a clause by who tells which of its words; words that only frame a saying (source, cue, where and when) tell nothing. */
export function findTellings(text: string, { sentence, clause, sayings }: Told): Telling[] {
  const tokens = tokensWithin(sentence.tokens, clause);
  const voices = new Map<Attribution | null, Spoken[]>();
  for (const [at, token] of tokens.entries()) {
    const voice = voiceOf(token, sayings);
    if (voice === undefined) continue;
    const own = voices.get(voice);
    if (own) own.push({ at, token });
    else voices.set(voice, [{ at, token }]);
  }
  goOn(voices);
  const isLeftOver = (voice: Attribution | null): boolean =>
    sayings.some((a) => a !== voice && a.cue.some((s) => overlaps(s, clause) && isTold(voice, s)));
  return [...voices]
    .filter(
      ([voice, own]) =>
        own.filter(({ token }) => token.pos !== 'PUNCT').length >= LEAST_WORDS &&
        (!isLeftOver(voice) || own.some(({ at }) => isFinite(text, tokens, at))),
    )
    .map(([attribution, own]) => toTelling(text, attribution, own))
    .filter(({ span }) => span.length > 0);
}

function toTelling(text: string, attribution: Attribution | null, spoken: readonly Spoken[]): Telling {
  const own = attribution ? withoutThat(text, spoken) : spoken;
  const tokens = own.map(({ token }) => token);
  const [from, to] = findTold(text, tokens, { isObject: isBehindCue(text, attribution, tokens[0]) });
  return { attribution, span: runsOf(own.slice(from, to)) };
}

const isBehindCue = (text: string, attribution: Attribution | null, first: Token | undefined): boolean =>
  first !== undefined && (attribution?.cue ?? []).some(([, end]) => /^\s+$/.test(text.slice(end, first.span[0])));

/** Whether a voice tells a place; the article's own (null) tells all. */
const isTold = (voice: Attribution | null, span: Span): boolean =>
  voice === null || voice.content.some((piece) => contains(piece, span));

/**
 * Whether a finite verb stands at a place, by its form: what sayings leave over of a clause tells nothing without one (*told* |
 * *investors in his deal to buy it* | *that …*, *citing two documents*).
 */
function isFinite(text: string, tokens: readonly Token[], at: number): boolean {
  const [governor, before, token] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (!token || !isTaggedVerb(token)) return false;
  // *Is expected to | return*: the infinitive of a finite verb.
  if (before && text.slice(...before.span).toLowerCase() === 'to')
    return governor !== undefined && isTaggedVerb(governor);
  return token.pos === 'AUX' || !/ing$/i.test(text.slice(...token.span)) || before?.pos === 'AUX';
}

/** The innermost saying that tells a token; null for the article's own words; undefined where the token frames a saying. */
function voiceOf(token: Token, sayings: readonly Attribution[]): Attribution | null | undefined {
  if (sayings.length === 0) return null;
  const telling = sayings
    .filter((a) => a.content.some((s) => contains(s, token.span)))
    .sort((a, b) => lengthOf(a.content) - lengthOf(b.content))[0];
  const framing = sayings.find((a) => [...a.source, ...a.cue].some((s) => contains(s, token.span)));
  if (framing && (!telling || lengthOf(framing.content) < lengthOf(telling.content))) return undefined;
  return telling ?? null;
}

const lengthOf = (spans: Spans): number => spans.reduce((sum, [start, end]) => sum + end - start, 0);

/** A token of a clause, and which one it is. */
interface Spoken {
  readonly at: number;
  readonly token: Token;
}

/** Unbroken runs of tokens, without punctuation at their ends. */
function runsOf(own: readonly Spoken[]): Span[] {
  const runs: Token[][] = [];
  let last = -2;
  for (const { at, token } of own) {
    if (at === last + 1) runs.at(-1)?.push(token);
    else runs.push([token]);
    last = at;
  }
  return runs.flatMap((run) => {
    const words = run.filter((t) => t.pos !== 'PUNCT' || /[\p{L}\p{N}%]/u.test(t.lemma));
    const [first, final] = [words[0], words.at(-1)];
    return first && final ? [[first.span[0], final.span[1]] as const] : [];
  });
}

/**
 * A content that ends before its verb goes on in the clause's own words behind it: *said that two years ago, during a meeting with
 * Ruhl,* | *he declined an offer*.
 */
function goOn(voices: Map<Attribution | null, Spoken[]>): void {
  const own = voices.get(null);
  const first = own?.[0];
  if (!own || !first || !own.some(({ token }) => isTaggedVerb(token))) return;
  for (const [voice, spoken] of voices) {
    const last = spoken.at(-1);
    if (voice === null || !last || last.at + 1 !== first.at || spoken.some(({ token }) => isTaggedVerb(token)))
      continue;
    spoken.push(...own);
    voices.delete(null);
    return;
  }
}

/** *That year* was the worst. */
const TIMES = new Set([
  'year',
  'day',
  'night',
  'week',
  'month',
  'morning',
  'evening',
  'summer',
  'winter',
  'time',
  'moment',
]);

/** Whom a report cites may stand before what it tells: *citing* | *two sources, that* | *she left*. */
const MOST_CITED = 8;

/** What is told begins behind the `that` which only joins it to its saying. In *that is wrong* the word stands for something. */
function withoutThat(text: string, own: readonly Spoken[]): readonly Spoken[] {
  const that = own
    .slice(0, MOST_CITED)
    .findIndex(({ token }, i) => isBehindComma(text, own, i) && text.slice(...token.span) === 'that');
  if (that > 0 && !own.slice(0, that).some(({ token }) => isTaggedVerb(token))) return own.slice(that + 1);
  const [first, second] = own.filter(({ token }) => token.pos !== 'PUNCT');
  if (!first || !second || own[0] !== first || isTaggedVerb(second.token)) return own;
  return text.slice(...first.token.span) === 'that' && !TIMES.has(second.token.lemma) ? own.slice(1) : own;
}

const isBehindComma = (text: string, own: readonly Spoken[], i: number): boolean => {
  const before = own[i - 1];
  return before !== undefined && text.slice(...before.token.span) === ',';
};
