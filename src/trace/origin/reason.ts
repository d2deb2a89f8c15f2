import type { Reason, ReasonKind, Step } from './origin.js';

/** A reason that an article's own words give. */
export const reasonFor = (kind: ReasonKind, words: string): Reason => ({ kind, words, shared: null, through: null });

/** A step with its reason in a sentence: the one place that words reasons. `evidence` is a sentence of what else shows it. */
export const withWhy = (step: Omit<Step, 'why'>, evidence = ''): Step => ({
  ...step,
  why: SENTENCES[step.reason.kind](step, evidence),
});

/** The same step for an article that does not say so itself: `outlet`, another relay of the same report, does. */
export const toldThrough = (step: Step, outlet: string): Step => ({
  ...step,
  stated: false,
  reason: { ...step.reason, through: outlet },
  why: `By what ${outlet} tells of the same report: ${step.why}`,
});

type Sentence = (step: Omit<Step, 'why'>, evidence: string) => string;
const SENTENCES: Readonly<Record<ReasonKind, Sentence>> = {
  credits: ({ from, to, reason }) => `${from} credits ${to}: ${quoted(reason.words)}`,
  'told-by': ({ from, to, reason }) => `${from} has it from ${to}: ${quoted(reason.words)}`,
  markup: ({ from, to, reason }) => `only the markup of ${from} names ${to} (${quoted(reason.words)})`,
  'worked-out': ({ from, reason }) => `${from} does not say so; worked out from ${quoted(reason.words)}`,
  'shares-text': ({ from, to }, evidence) => `${from} credits nobody, but shares its words with ${to}: ${evidence}`,
  'outlet-of-others': ({ from, to, reason }, evidence) =>
    `${from} names no outlet (${quoted(reason.words)}); of this claim the others credit ${to} only: ${evidence}`,
  'speaks-for': ({ from, to, reason }) => `${from} speaks for ${to}: ${quoted(reason.words)}`,
  'speaker-of-others': ({ from, to }) => `${from} states no source, but names ${to}, from whom all others have it`,
};

/** Words in quotation marks; those that bring their own at both ends keep them. */
export const quoted = (words: string): string => (/^[“"„].*[”"]\W?$/su.test(words) ? words : `“${words}”`);
