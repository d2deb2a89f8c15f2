import type { SharedFacts } from './compare-facts.js';
import type { EchoKind } from './echo.js';
import type { Links } from './find-links.js';
import type { SharedText } from './weigh-stretches.js';

/** All that is known about what two articles share. */
export interface Evidence {
  readonly text: SharedText;
  readonly facts: SharedFacts;
  readonly links: Links;
  readonly sameOutlet: boolean;
}

/** One kind of evidence that makes an echo. */
interface EchoRule {
  readonly rule: EchoKind;
  readonly reason: string;
  readonly holds: (evidence: Evidence) => boolean;
}

const isCredited = ({ links }: Evidence): boolean => links.aCreditsB || links.bCreditsA || links.both !== null;

/** What makes an echo, surest first. Precision before recall: what none of them holds for is left unsaid. */
export const ECHO_RULES: readonly EchoRule[] = [
  {
    rule: 'whole',
    reason: 'most of the shorter article stands in the other',
    holds: ({ text }) => text.ownShare >= 0.5 && text.plain >= 6 && text.longest >= 6,
  },
  {
    rule: 'passage',
    reason: 'fifteen words in a row, most of them no names, are not written twice by chance; in a mould it takes more',
    holds: (evidence) => {
      const { text, facts, sameOutlet } = evidence;
      const isLong = text.longest >= (isMould(facts) ? 25 : 15) && text.plainest >= 11;
      return !sameOutlet && !text.onlyAtEnd && isLong && !isLoose(evidence);
    },
  },
  {
    rule: 'scattered',
    reason: 'several shorter stretches, a seventh of the article, are left of a copy that was reworded',
    holds: ({ text, facts, sameOutlet }) =>
      !text.onlyAtEnd &&
      !isMould(facts) &&
      text.plain >= 28 &&
      text.longest >= 8 &&
      text.ownShare >= (sameOutlet ? 0.3 : 0.15),
  },
  {
    rule: 'scattered-facts',
    reason: 'fewer such stretches do where most of the rare facts, in whatever order, came along',
    holds: ({ text, facts, sameOutlet }) =>
      !sameOutlet &&
      !text.onlyAtEnd &&
      text.plain >= 15 &&
      text.longest >= 6 &&
      facts.shared >= 6 &&
      facts.hard >= 2 &&
      facts.coverage >= 0.7,
  },
  {
    rule: 'facts-credited',
    reason: 'the same rare facts in the same order, and a credit that ties the two',
    holds: (evidence) =>
      isCredited(evidence) && !evidence.sameOutlet && isRetold(evidence.facts, { inOrder: 4, hard: 2, coverage: 0.5 }),
  },
  {
    rule: 'facts',
    reason: 'so many rare facts in the same order that independent reporters would not have chosen them alike',
    holds: ({ facts, sameOutlet }) => !sameOutlet && isRetold(facts, { inOrder: 12, hard: 5, coverage: 0.8 }),
  },
  {
    rule: 'facts',
    reason:
      'who was there too tells facts of his own and in his own order: an article that has hardly one of its own, and all in the same order, was written after the other',
    holds: ({ facts, sameOutlet }) =>
      !sameOutlet &&
      facts.inOrder.length >= facts.shared * 0.9 &&
      isRetold(facts, { inOrder: 9, hard: 2, coverage: 0.85 }),
  },
];

/**
 * A small part of both articles that brought along nothing else of what they tell: what several outlets print below or between
 * their reports (`Sign up here …`), or background, and no report that went from one to the other. How often it stands in the pile
 * tells the same, but not in a small pile.
 */
const isLoose = (evidence: Evidence): boolean =>
  evidence.text.ownShare < SMALL_SHARE && evidence.facts.shared < 2 && !isCredited(evidence);
const SMALL_SHARE = 0.2;

/** Reports from one mould (weather, markets, court lists) share many words and tell of different people and numbers. */
const isMould = (facts: SharedFacts): boolean => facts.fewest >= 3 && facts.shared < 2;

const isRetold = (facts: SharedFacts, least: { inOrder: number; hard: number; coverage: number }): boolean =>
  facts.inOrder.length >= least.inOrder &&
  facts.hard >= least.hard &&
  facts.coverage >= least.coverage &&
  facts.inOrder.length >= facts.shared * 0.75;

/** The first rule by which evidence makes an echo; null where none holds. */
export const judgeEcho = (evidence: Evidence): EchoKind | null =>
  ECHO_RULES.find((rule) => rule.holds(evidence))?.rule ?? null;
