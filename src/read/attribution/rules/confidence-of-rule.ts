/**
 * How often what a rule finds has its source and its content right: measured on 300 of PolNeAR's training articles, read by the rules
 * alone (docs/figures.md has the counts), for they were not fitted to those.
 */
const PRECISION: Readonly<Record<string, number>> = {
  'quotation-and-speaker': 0.87,
  'quotation-in-parts': 0.87,
  'signed-quotation': 0.9,
  aside: 0.71,
  'dialogue-turn': 0.71,
  'according-to': 0.65,
  'cue-then-content': 0.59,
  'noun-cue': 0.53,
  'colon-at-end': 0.46,
  'as-clause': 0.4,
};

/** Rules for shapes that those texts lack or seldom have are held to be right as often as not. */
const OTHER = 0.5;

/** The measured precision of a rule, 0 to 1. */
export const confidenceOfRule = (rule: string): number => PRECISION[rule] ?? OTHER;
