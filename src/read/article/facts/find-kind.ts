import type { ArticleKind } from '../article.js';
import { isConversation, isSpeakerLine } from './speaker-line.js';

/** What the kind of an article shows in. */
export interface KindSigns {
  readonly title: string;
  readonly url: string;
  /** Its lines without furniture. */
  readonly lines: readonly string[];
  readonly isDialogue: boolean;
  /** Share of its text that stands in posts with a time of their own, 0 to 1. */
  readonly entryShare: number;
}

const MOSTLY = 0.6;

const CLOCK_LINE =
  /^(?:\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: ?(?:GMT|BST|CET|CEST|EST|EDT|ET|UTC|Kyiv|local time))?)(?:\W|$)/i;

/** Tried in order; the first that holds gives the kind. */
const KIND_RULES: readonly {
  readonly kind: ArticleKind;
  readonly why: string;
  readonly holds: (signs: KindSigns) => boolean;
}[] = [
  {
    kind: 'interview',
    why: 'most of it is spoken by named speakers in turn',
    holds: ({ lines, isDialogue }) =>
      isDialogue || (countOf(lines, isSpeakerLine) >= lines.length / 2 && isConversation(lines)),
  },
  {
    kind: 'liveblog',
    why: 'it calls itself live, or its entries bear the time of day',
    holds: ({ title, url, lines, entryShare }) =>
      entryShare >= MOSTLY ||
      /\blive\b ?(?:updates?|blog|:|—|–|-)|\bas it happened\b|\bliveblog|\bminute[- ]by[- ]minute/i.test(title) ||
      /\/live(?:blog)?\//i.test(url) ||
      countOf(lines, (line) => CLOCK_LINE.test(line)) >= 4,
  },
  {
    kind: 'opinion',
    why: 'it calls itself an opinion, in its headline or its address',
    holds: ({ title, url }) =>
      /^(?:opinion|op-?ed|editorial|comment|column|analysis and opinion|мнение|думка)\b ?[:|]/i.test(title) ||
      /\/(?:opinions?|commentisfree|op-?ed|editorials?|columns?|columnists?|comment)\//i.test(url),
  },
  {
    kind: 'interview',
    why: 'the headline says so',
    holds: ({ title, lines }) =>
      /\binterview\b ?:|^interview\b|\bQ&A\b/i.test(title) && countOf(lines, isSpeakerLine) >= 2,
  },
];

const countOf = (lines: readonly string[], holds: (line: string) => boolean): number => lines.filter(holds).length;

/** What kind of text an article is; a report where nothing says otherwise. */
export const findKind = (signs: KindSigns): ArticleKind =>
  KIND_RULES.find((rule) => rule.holds(signs))?.kind ?? 'report';
