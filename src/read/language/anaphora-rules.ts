import { addDays, isoDay, shiftUnit } from './calendar.js';
import type { Day } from './calendar.js';
import { COUNT, UNIT, clock, date, numberOf, unitOf } from './time-words.js';
import type { TimeValue } from './time-words.js';

/** A time expression counted from another one of the text: `two days later`, `that night`. */
export interface AnaphoricRule {
  readonly why: string;
  readonly pattern: RegExp;
  /** `anchor` is the value of the date that the text named last, for example `2012-01`; null leaves the words unread. */
  readonly read: (match: RegExpExecArray, anchor: string) => TimeValue | null;
}

const PARTS: Readonly<Record<string, string>> = { morning: 'MO', afternoon: 'AF', evening: 'EV', night: 'NI' };
/** Characters of an ISO date that name a unit. */
const GRAIN: Readonly<Record<string, number>> = { year: 4, month: 7, day: 10 };

/** The calendar day of an anchor, whole or with the first day of its month or year, and how much of it is known. */
function dayOf(anchor: string): { readonly day: Day; readonly grain: number } | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T.*)?$/.exec(anchor);
  if (!match) return null;
  const [, year, month, day] = match;
  return {
    day: { year: Number(year), month: Number(month ?? 1), day: Number(day ?? 1) },
    grain: day ? 10 : month ? 7 : 4,
  };
}

/** The day so many days from an anchor that is one; null where the anchor is longer than a day. */
function nextTo(anchor: string, days: number): string | null {
  const at = dayOf(anchor);
  return at?.grain === 10 ? isoDay(addDays(at.day, days)) : null;
}

const asDate = (value: string | null): TimeValue | null => (value === null ? null : date(value));

function shifted(anchor: string, { n, unit }: { readonly n: number; readonly unit: string }): TimeValue | null {
  const at = dayOf(anchor);
  if (!at || /^(?:hour|hr|min|second|weekend)/.test(unit)) return null;
  if (unit === 'week' || unit === 'day') return asDate(nextTo(anchor, unit === 'week' ? 7 * n : n));
  if (unit === 'month' && at.grain < 7) return null;
  return date(
    /^decade|^centur/.test(unit)
      ? String(at.day.year + n * (unit === 'decade' ? 10 : 100))
      : shiftUnit(at.day, unit, n),
  );
}

/** Tried when all that names its own date is found. */
export const ANAPHORIC_RULES: readonly AnaphoricRule[] = [
  {
    why: 'that day, the same year: the anchor itself, at the unit',
    pattern: /\b(?:that|the|that very)(?: same)? (day|month|year)\b(?<!\bthe (?:day|month|year))/gi,
    read: ([, unit = ''], anchor) => {
      const length = GRAIN[unit.toLowerCase()] ?? 10;
      return /^\d{4}(?:-\d\d){0,2}(?:T|$)/.test(anchor) && anchor.length >= length
        ? date(anchor.slice(0, length))
        : null;
    },
  },
  {
    why: 'that night, the same evening, the next morning: a part of the day or of the one after it',
    pattern: /\b(?:(that(?: same)?|the same)|the (?:next|following)) (morning|afternoon|evening|night)\b/gi,
    read: ([, same, part = ''], anchor) => {
      const day = nextTo(anchor, same ? 0 : 1);
      return day === null ? null : clock(`${day}T${PARTS[part.toLowerCase()] ?? 'NI'}`);
    },
  },
  {
    why: 'the next day, a day later; the day before, the previous day',
    pattern:
      /\b(?:(?:the (?:next|following) day|(?:a|one) day later|the day after(?=[,.;]|$| (?:he|she|it|they)\b))|(?:the previous day|(?:a|one|the) day (?:earlier|before)(?=[,.;]|$)))/gi,
    read: ([words], anchor) => asDate(nextTo(anchor, /next|following|later|after/i.test(words) ? 1 : -1)),
  },
  {
    why: 'eight months later; two days earlier: so many units from the anchor',
    pattern: new RegExp(
      `\\b(?:(?:about|around|nearly|almost|just|only|some) )?(${COUNT}|an?) ${UNIT} (later|earlier|afterwards?)\\b`,
      'gi',
    ),
    read: ([, count = '', unit = '', way = ''], anchor) => {
      const n = numberOf(count);
      return n === null ? null : shifted(anchor, { n: /earlier/i.test(way) ? -n : n, unit: unitOf(unit) });
    },
  },
];

/** What a report of figures compares with: the same quarter, month or year one year before. */
export function yearBefore(anchor: string): string | null {
  const match = /^(\d{4})(-(?:Q\d|H\d|\d\d))?/.exec(anchor);
  return match ? `${Number(match[1]) - 1}${match[2] ?? ''}` : null;
}

/** `from a year earlier`, `the year-ago quarter`: one year before the figures of the sentence. */
export const YEAR_BEFORE =
  /\b(?:(?:an?|one) year (?:earlier|before)(?! (?:he|she|it|they|we|i|the|his|her|its)\b)|year-(?:earlier|ago)(?= \p{L}))/giu;
