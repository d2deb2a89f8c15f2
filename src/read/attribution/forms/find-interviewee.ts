import { sliceSpan, type Span } from '../../../span.js';
import type { Introduced } from './find-introduced.js';

/** What stands before the one who is asked: `in an interview with harbour master | Josef Lindqvist`. */
const ASKED_BEFORE =
  /\b(?:interview(?:s|ed|ing)?(?:\s+(?:with|of))?|Q ?(?:&|and) ?As?(?: session)? with|conversations? with|(?:spoke|speaks|talk(?:s|ed)?|chat(?:s|ted)?|caught up|sat down|sits down|met up) (?:to|with)|met|meets|asked|questions (?:to|for|put to)|answers (?:from|by))\s+(?:[^.!?;:\n]{0,70}[\s(])?$/i;
/** What leaves no doubt, wherever others are named. */
const SURELY_ASKED =
  /\b(?:interview(?:s|ed|ing)?(?: with)?|Q ?(?:&|and) ?As?(?: session)? with)\s+(?:[^.!?;:\n]{0,70}[\s(])?$/i;
/** And behind: `Ilse Brandt | talks about her show`, `Edvin Maas | answered our questions`. */
const ANSWERS_BEHIND =
  /^(?:,[^.!?;\n]{1,90},)?\s+(?:(?:has|have)\s+)?(?:spoke|spoken|speaks|talked|talks|answered|answers|explains|explained|tells|told|discusses|discussed|took questions|takes questions|reflects|reflected|opens up|sat down|looks back|responds|responded|replied|replies)\b/;
/** The same of a pronoun in a later sentence. */
const PRONOUN_SPEAKS =
  /(?:^|[.!?]["”’]?\s+|\n)(?:He|She|They)\s+(?:spoke|talked|talks|speaks|answered|answers|explains|explained|tells|told|sat down|took questions|met)\b/;
/** Who asks: `our reporter | Idris Vane`, `the Post’s | Tom Ibsen`. */
const ASKER = /(?:\b(?:reporter|correspondent|editor|host|journalist|moderator|presenter|interviewer)|['’]s)\s+$/i;
const REACH = 120;

export interface Interviewee {
  readonly person: Introduced;
  /** Whether words of speaking or asking show it, and not only that nobody else is named. */
  readonly shown: boolean;
}

/**
 * Who answers in the conversation below some introductory words: shown by words of asking or answering, else the only one named there, or in the
 * headline. */
export function findInterviewee(text: string, intro: Span, people: readonly Introduced[]): Interviewee | null {
  const answering = people.filter(({ span }) => {
    const before = text.slice(Math.max(intro[0], span[0] - REACH), span[0]);
    return !ASKER.test(before);
  });
  const before = ({ span }: Introduced, i: number): string =>
    text.slice(Math.max(intro[0], answering[i - 1]?.span[1] ?? intro[0], span[0] - REACH), span[0]);
  const sure = answering.find((one, i) => SURELY_ASKED.test(before(one, i)));
  if (sure) return { person: sure, shown: true };
  const shown = answering.filter(
    (one, i) =>
      ASKED_BEFORE.test(before(one, i)) ||
      ANSWERS_BEHIND.test(text.slice(one.span[1], Math.min(intro[1], one.span[1] + REACH))),
  );
  const [first] = shown;
  if (first && isOne(shown)) return { person: first, shown: true };
  const headline = answering.filter(({ span }) => !text.slice(intro[0], span[0]).includes('\n'));
  const here = isOne(answering) ? answering : headline;
  const [only] = here;
  if (!only || !isOne(here)) return null;
  return { person: only, shown: isOne(answering) && PRONOUN_SPEAKS.test(sliceSpan(text, intro)) };
}

/** Whether all are the same person, told by the surname. */
const isOne = (people: readonly Introduced[]): boolean => new Set(people.map(({ name }) => surnameOf(name))).size === 1;

export const surnameOf = (name: string): string => (name.split(/\s+/).at(-1) ?? name).toLowerCase();
