import type { Time } from '../../read/language/time.js';
import type { Span } from '../../span.js';

/** A day, month or year on which something is told to happen: `2031-05-06`, `2031-05`, `2031`. */
export interface EventDay {
  readonly value: string;
  readonly span: Span;
  /** Told by the name of a weekday alone: a week more or less is a slip of reading. */
  readonly isWeekday: boolean;
  /** Told at an hour, in a time zone or in the night: the next day may be meant too. */
  readonly isLoose: boolean;
  /** Told as when it began and goes on: *since 2002*. It stands against another beginning only. */
  readonly isBeginning: boolean;
  /** The words, lower case. */
  readonly words: string;
  /** Day of publication, from which `Tuesday` and `today` are counted. */
  readonly on: string | null;
}

/** Times behind these words bound or compare, and are not when it happened. */
const NOT_WHEN =
  /\b(?:since|until|till|before|after|from|than|to|through|anniversary of|(?:flood|war|crisis|vote|election|law|treaty|accord|attack|earthquake|storm) of) (?:the |early |late |mid-?)?$/i;
const BEGINNING = /\bsince (?:the |early |late |mid-?)?$/i;
const LOOSE =
  /\b(?:night|overnight|midnight|late|early hours|small hours|dawn|local time|gmt|utc|[ce]e?s?t|\d{1,2}(?::\d\d)? ?[ap]\.?m)\b/i;
const OF_NOUN =
  /^ (?!(?:in|on|at|and|or|but|by|for|to|of|as|when|after|before|with|from|night|morning|evening|afternoon)\b)\p{Ll}{3,}/u;
const WEEKDAY = /^(?:(?:last|this|next) )?(?:mon|tues|wednes|thurs|fri|satur|sun)day/i;

/** When a mention says that it happens, from the times in its words. */
export function findEventDays(text: string, times: readonly Time[], on: string | null): EventDay[] {
  return times.flatMap((time) => {
    const value = /^\d{4}(?:-\d\d(?:-\d\d)?)?(?=$|T)/.exec(time.value)?.[0];
    const before = text.slice(Math.max(0, time.span[0] - 40), time.span[0]);
    const isBeginning = BEGINNING.test(before);
    if (!value || (NOT_WHEN.test(before) && !isBeginning)) return [];
    // *The March 12 county convention* dates the convention.
    if (
      /\b(?:the|a|an|its|his|her|their|this|that)\s$/i.test(before) &&
      OF_NOUN.test(text.slice(time.span[1], time.span[1] + 30))
    )
      return [];
    const around = text.slice(Math.max(0, time.span[0] - 25), time.span[1] + 25);
    const words = text.slice(...time.span).toLowerCase();
    return [
      { value, span: time.span, isWeekday: WEEKDAY.test(words), isLoose: LOOSE.test(around), isBeginning, words, on },
    ];
  });
}

/** The one day that is told; null where none or several are. */
export function oneDay(days: readonly EventDay[]): EventDay | null {
  const when = days.filter(({ isBeginning }) => !isBeginning);
  const told = when.length > 0 ? when : days;
  const finest = told.filter((d) => !told.some((other) => other !== d && other.value.startsWith(`${d.value}-`)));
  return new Set(finest.map((d) => d.value)).size === 1 ? (finest[0] ?? null) : null;
}

const DAY = 86_400_000;

/** `today` in a text that comes out again a day later: the same words count from two days of publication. */
const isReprint = (a: EventDay, b: EventDay): boolean => a.words === b.words && !/\d/.test(a.words) && a.on !== b.on;

/** `the end of August`, read as of two years: the year was worked out, not told. */
const isYearGuessed = (a: EventDay, b: EventDay): boolean =>
  a.value.length > 4 && a.value.slice(4) === b.value.slice(4) && ![a, b].every(({ words }) => /\d{4}/.test(words));

/** Whether two days cannot be one: a month holds its days, a night touches two, a bare weekday may be a week off. */
export function areApart(a: EventDay, b: EventDay): boolean {
  if (a.isBeginning !== b.isBeginning || isReprint(a, b) || isYearGuessed(a, b)) return false;
  const length = Math.min(a.value.length, b.value.length);
  if (a.value.slice(0, length) === b.value.slice(0, length)) return false;
  if (length < 10) return true;
  const days = Math.abs(Date.parse(a.value) - Date.parse(b.value)) / DAY;
  if ((a.isLoose || b.isLoose) && days <= 1) return false;
  return !((a.isWeekday || b.isWeekday) && days % 7 === 0);
}
