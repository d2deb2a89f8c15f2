import type { RoleSpan } from './gather-spans.js';
import { findPairFeatures, type SpannedTokens } from './find-pair-features.js';

/** Weights of the two logistic regressions: does this source, this content belong to this cue? */
export interface LinkWeights {
  readonly source: ArrayLike<number>;
  readonly content: ArrayLike<number>;
}

/** One cue with what was found to belong to it; contents in reading order. */
export interface LinkedSpans {
  readonly cue: RoleSpan;
  readonly source: RoleSpan | null;
  readonly contents: readonly RoleSpan[];
  /** Log odds of the source, and of the least sure content, that they belong to the cue; 0 where there is none. */
  readonly odds: { readonly source: number; readonly content: number };
}

/** Spans on either side of a cue that are tried: keeps the time linear where a text is nothing but spans. */
const REACH = 14;
const SOURCE_SENTENCES = 3;
const CONTENT_SENTENCES = 6;
/** A cue takes its best source from these log odds on; learned weights lean a little to "no". */
const LEAST_SOURCE = -0.5;
/** A content goes to its best cue from these log odds on: it must belong somewhere. */
const LEAST_CONTENT = -3;

interface Best {
  readonly at: number;
  readonly score: number;
}

function sumWeights(weights: ArrayLike<number>, features: readonly number[]): number {
  let sum = 0;
  for (const feature of features) sum += weights[feature] ?? 0;
  return sum;
}

/** Pairs worth scoring: [cue, other] indices, close in spans and in sentences. */
export function findPairs({ read, spans }: SpannedTokens, role: 'source' | 'content'): [cue: number, other: number][] {
  const most = role === 'source' ? SOURCE_SENTENCES : CONTENT_SENTENCES;
  const { sentence } = read.breaks;
  const pairs: [number, number][] = [];
  for (const [i, cue] of spans.entries()) {
    if (cue.role !== 'cue') continue;
    for (let j = Math.max(0, i - REACH); j <= Math.min(spans.length - 1, i + REACH); j++) {
      const other = spans[j];
      if (other?.role !== role) continue;
      if (Math.abs((sentence[other.first] ?? 0) - (sentence[cue.first] ?? 0)) <= most) pairs.push([i, j]);
    }
  }
  return pairs;
}

/** Groups the spans of one sequence into attributions: each content goes to its best cue, each cue takes its best source. */
export function linkSpans(spanned: SpannedTokens, weights: LinkWeights): LinkedSpans[] {
  const { spans } = spanned;
  const sources = new Map<number, Best>();
  const owners = new Map<number, Best>();
  for (const [cue, other] of findPairs(spanned, 'source')) {
    const score = sumWeights(weights.source, findPairFeatures(spanned, cue, other));
    if (score > (sources.get(cue)?.score ?? LEAST_SOURCE)) sources.set(cue, { at: other, score });
  }
  for (const [cue, other] of findPairs(spanned, 'content')) {
    const score = sumWeights(weights.content, findPairFeatures(spanned, cue, other));
    if (score > (owners.get(other)?.score ?? LEAST_CONTENT)) owners.set(other, { at: cue, score });
  }
  const contents = new Map<number, RoleSpan[]>();
  const least = new Map<number, number>();
  for (const [i, span] of spans.entries()) {
    const owner = owners.get(i);
    if (!owner) continue;
    contents.set(owner.at, [...(contents.get(owner.at) ?? []), span]);
    least.set(owner.at, Math.min(owner.score, least.get(owner.at) ?? Infinity));
  }
  return spans.flatMap((cue, i) => {
    const best = sources.get(i);
    const source = best ? (spans[best.at] ?? null) : null;
    const odds = { source: best?.score ?? 0, content: least.get(i) ?? 0 };
    return cue.role === 'cue' ? [{ cue, source, contents: contents.get(i) ?? [], odds }] : [];
  });
}
