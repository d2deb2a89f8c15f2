import { LABELS } from './create-network.js';
import { ROLES, type RoleSpan } from './gather-spans.js';
import type { LinkedSpans } from './link-spans.js';
import type { TokenisedText } from './read-tokens.js';

/** Tokens and how far each label is believed at each: [tokens][LABELS]. */
export interface BelievedTokens {
  readonly read: TokenisedText;
  readonly belief: Float32Array;
}

/** Numbers that the confidence is worked out from; the model file holds one weight for each. */
export const CONFIDENCE_SIGNS = [
  'always',
  'cue',
  'source',
  'no source',
  'content',
  'content start',
  'content end',
  'pieces',
  'least sure word of the content',
  'content length',
  'content link',
  'content in another sentence',
] as const;

const log = (p: number): number => Math.log(Math.max(p, 1e-6));

/** Log of the belief that a token carries its role's begin label (or any label of the role). */
function beliefAt(
  belief: Float32Array,
  token: number,
  { role, isStart }: { role: RoleSpan['role']; isStart: boolean },
): number {
  const label = 2 * ROLES.indexOf(role) + 1;
  const begin = belief[token * LABELS + label] ?? 0;
  return log(isStart ? begin : begin + (belief[token * LABELS + label + 1] ?? 0));
}

const meanOf = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / Math.max(1, values.length);

/** Log of the belief in each token of a span. */
const weighTokens = (belief: Float32Array, { role, first, end }: RoleSpan): number[] =>
  Array.from({ length: end - first }, (_, i) => beliefAt(belief, first + i, { role, isStart: i === 0 }));

const weighSpan = (belief: Float32Array, span: RoleSpan): number => meanOf(weighTokens(belief, span));

/** How well the belief in a span stops where the span stops. */
function weighEnd(belief: Float32Array, { role, end }: RoleSpan): number {
  const inside = 2 * ROLES.indexOf(role) + 2;
  return log(1 - Math.min(1, belief[end * LABELS + inside] ?? 0));
}

/** The least of many numbers; Math.min takes only as many as the stack holds. */
const leastOf = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b), 0);

/** The signs of CONFIDENCE_SIGNS for one attribution with content. */
export function findConfidenceSigns({ belief, read }: BelievedTokens, linked: LinkedSpans): number[] {
  const { cue, source, contents, odds } = linked;
  const { sentence } = read.breaks;
  const words = contents.map((span) => weighTokens(belief, span));
  return [
    1,
    weighSpan(belief, cue),
    source ? weighSpan(belief, source) : 0,
    source ? 0 : 1,
    meanOf(words.map(meanOf)),
    meanOf(words.map(([first = 0]) => first)),
    meanOf(contents.map((span) => weighEnd(belief, span))),
    contents.length - 1,
    leastOf(words.map(leastOf)),
    Math.log(words.reduce((sum, { length }) => sum + length, 1)),
    Math.log1p(Math.exp(-odds.content)),
    sentence[contents[0]?.first ?? 0] === sentence[cue.first] ? 0 : 1,
  ];
}

/** Learned weights of the signs, and the curve from log odds to what held: [odds, share that was right] from low to high. */
export interface ConfidenceWeights {
  readonly signs: ArrayLike<number>;
  readonly curve: ArrayLike<number>;
}

/** The curve between its points, level beyond its ends. */
function followCurve(curve: ArrayLike<number>, odds: number): number {
  const last = curve.length - 2;
  for (let k = 0; k <= last; k += 2) {
    const [at = 0, share = 0] = [curve[k], curve[k + 1]];
    if (odds > at && k < last) continue;
    const [before = at, shareBefore = share] = k ? [curve[k - 2], curve[k - 1]] : [];
    const part = at > before ? Math.min(1, Math.max(0, (odds - before) / (at - before))) : 1;
    return shareBefore + part * (share - shareBefore);
  }
  return 0;
}

/** How probable it is that source and content are both right, from 0 to 1, to two digits. */
export function weighConfidence(signs: readonly number[], weights: ConfidenceWeights): number {
  const odds = signs.reduce((sum, sign, k) => sum + sign * (weights.signs[k] ?? 0), 0);
  return Math.round(100 * followCurve(weights.curve, odds)) / 100;
}
