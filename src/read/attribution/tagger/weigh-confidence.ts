import { LABELS } from './create-network.js';
import { ROLES, type RoleSpan } from './gather-spans.js';
import type { LinkedSpans } from './link-spans.js';

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

function weighSpan(belief: Float32Array, { role, first, end }: RoleSpan): number {
  let sum = beliefAt(belief, first, { role, isStart: true });
  for (let i = first + 1; i < end; i++) sum += beliefAt(belief, i, { role, isStart: false });
  return sum / (end - first);
}

/** How well the belief in a span stops where the span stops. */
function weighEnd(belief: Float32Array, { role, end }: RoleSpan): number {
  const inside = 2 * ROLES.indexOf(role) + 2;
  return log(1 - Math.min(1, belief[end * LABELS + inside] ?? 0));
}

/** The signs of CONFIDENCE_SIGNS for one attribution. */
export function findConfidenceSigns(belief: Float32Array, { cue, source, contents }: LinkedSpans): number[] {
  return [
    1,
    weighSpan(belief, cue),
    source ? weighSpan(belief, source) : 0,
    source ? 0 : 1,
    meanOf(contents.map((span) => weighSpan(belief, span))),
    meanOf(contents.map((span) => beliefAt(belief, span.first, { role: 'content', isStart: true }))),
    meanOf(contents.map((span) => weighEnd(belief, span))),
    contents.length - 1,
  ];
}

/** How probable it is that source and content are both right, from 0 to 1, to two digits. */
export function weighConfidence(signs: readonly number[], weights: ArrayLike<number>): number {
  const odds = signs.reduce((sum, sign, k) => sum + sign * (weights[k] ?? 0), 0);
  return Math.round(100 / (1 + Math.exp(-odds))) / 100;
}
