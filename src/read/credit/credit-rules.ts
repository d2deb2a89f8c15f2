import type { CreditRule } from './credit-rule.js';
import { HAND_OVER_RULES } from './hand-over-rules.js';
import { LINE_RULES } from './line-rules.js';
import { RECAP_RULES } from './recap-rules.js';
import { SENTENCE_RULES } from './sentence-rules.js';

/** The ordered list: where two rules match the same outlet's name, the first one stands. */
export const CREDIT_RULES: readonly CreditRule[] = [
  ...LINE_RULES,
  ...HAND_OVER_RULES,
  ...RECAP_RULES,
  ...SENTENCE_RULES,
];
