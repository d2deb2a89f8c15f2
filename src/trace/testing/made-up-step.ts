import type { Step } from '../origin/origin.js';

/** A hop from one outlet to another with what a test cares about; all else is plain. */
export const madeUpStep = (from: string, to: string, rest: Partial<Step> = {}): Step => ({
  from,
  to,
  span: [0, 1],
  article: `${from}.1`,
  rule: 'reported-by',
  stated: true,
  reason: { kind: 'credits', words: '', shared: null, through: null },
  why: '',
  ...rest,
});
