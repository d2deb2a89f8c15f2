import { addDays, isoDay, isoQuarter, quarterOf, shiftUnit, weekdayOf } from './calendar.js';
import type { Day } from './calendar.js';
import { speaksOfFuture } from './speaks-of-future.js';
import { ABOUT, COUNT, UNIT, WEEKDAY, clock, date, lengthOf, numberOf, unitOf, weekdayNumber } from './time-words.js';
import { duration } from './time-words.js';
import type { TimeRule, TimeValue } from './time-words.js';

const PARTS: Readonly<Record<string, string>> = { morning: 'MO', afternoon: 'AF', evening: 'EV', night: 'NI' };
const WAYS: Readonly<Record<string, number>> = {
  'this past': -1,
  last: -1,
  past: -1,
  previous: -1,
  next: 1,
  coming: 1,
  following: 1,
};

/** The time so many units ago, at the granularity of the unit; hours and less are of that day. */
function ago(today: Day | null, count: string, unit: string): TimeValue | null {
  const n = numberOf(count);
  const kind = unitOf(unit);
  if (n === null) return date('PAST_REF');
  if (!today) return null;
  if (/^(?:hour|hr|min|second)/.test(kind)) return date(isoDay(today));
  if (/^decade/.test(kind)) return date(String(today.year - 10 * n));
  if (/^centur/.test(kind)) return date(String(today.year - 100 * n));
  return date(shiftUnit(today, kind.replace(/^yr$/, 'year'), -Math.round(n)));
}

/** The day that a weekday means: the nearest past one, the next where the clause speaks of what is to come. */
function dayNamed(match: RegExpExecArray, name: string, today: Day): Day {
  const back = (weekdayOf(today) - weekdayNumber(name) + 7) % 7;
  const isFuture = speaksOfFuture(match.input, match.index, match[0].length);
  return addDays(today, isFuture ? 7 - (back || 7) || 7 : -back);
}

const nearDay = (match: RegExpExecArray, word: string, today: Day): Day => {
  const small = word.toLowerCase();
  if (small === 'yesterday') return addDays(today, -1);
  if (small === 'tomorrow') return addDays(today, 1);
  return small === 'today' ? today : dayNamed(match, word, today);
};

/** Times counted from the day of publication, tried in this order. */
export const RELATIVE_RULES: readonly TimeRule[] = [
  {
    why: 'two years ago; nearly a decade ago; three days earlier than now',
    pattern: new RegExp(`\\b${ABOUT}(${COUNT}|an?) ${UNIT} ago\\b`, 'gi'),
    read: ([, count = '', unit = ''], today) => ago(today, count, unit),
  },
  {
    why: 'years ago, without a number',
    pattern: new RegExp(`\\b(?<!\\b${COUNT} )(?:many )?(?:years|months|weeks|days|decades|centuries) ago\\b`, 'gi'),
    read: () => date('PAST_REF'),
  },
  {
    why: 'a month earlier: in a report of figures the month before',
    pattern: /\b(?:an?|one) (month|week) (?:earlier|before)(?! (?:he|she|it|they|we|i|the|his|her|its)\b)/gi,
    read: ([, unit = ''], today) => today && date(shiftUnit(today, unit.toLowerCase(), -1)),
  },
  {
    why: 'Wednesday evening; yesterday afternoon; tomorrow morning: a part of a day',
    pattern: new RegExp(`\\b(${WEEKDAY}|yesterday|today|tomorrow) (morning|afternoon|evening|night)\\b`, 'gi'),
    read: (match, today) =>
      today &&
      clock(`${isoDay(nearDay(match, match[1] ?? '', today))}T${PARTS[(match[2] ?? '').toLowerCase()] ?? 'NI'}`),
  },
  {
    why: 'dawn Wednesday; before dawn on Wednesday',
    pattern: new RegExp(`\\b(?:dawn|daybreak) (?:on )?(${WEEKDAY}|yesterday|today|tomorrow)\\b`, 'gi'),
    read: (match, today) => today && clock(`${isoDay(nearDay(match, match[1] ?? '', today))}TMO`),
  },
  {
    why: 'this morning; last night; tonight',
    pattern: /\b(?:earlier |later )?(?:(this|last) (morning|afternoon|evening|night)|tonight)\b/gi,
    read: ([, which, part], today) =>
      today &&
      clock(
        `${isoDay(addDays(today, which?.toLowerCase() === 'last' ? -1 : 0))}T${PARTS[(part ?? 'night').toLowerCase()] ?? 'NI'}`,
      ),
  },
  {
    why: 'recent years, the coming weeks: a stretch without borders',
    pattern: /\b(?:the )?(recent|coming|past few|last few|next few) (?:decades|years|months|weeks|days|hours)\b/gi,
    read: ([words = '', way = '']) =>
      / few$/i.test(way)
        ? duration(lengthOf(null, words.split(' ').at(-1) ?? ''))
        : date(/recent/i.test(way) ? 'PAST_REF' : 'FUTURE_REF'),
  },
  {
    why: 'the past decade, the last three years, the first four months of 1998: a length, not a place in time',
    pattern: new RegExp(
      `\\b(?:the |these )?(?:last|past|next|coming|previous|first|final) ${ABOUT}(${COUNT}) ${UNIT}\\b(?: of (?:(?:19|20)\\d\\d|(?:the|this|last|next) year)\\b)?`,
      'gi',
    ),
    read: ([, count = '', unit = '']) => duration(lengthOf(count, unit)),
  },
  {
    why: 'the past year is a length, last year is not',
    pattern: /\b(?:the|this) (?:last|past) (decade|century|year|month|week|day|hour)\b/gi,
    read: ([, unit = '']) => duration(lengthOf(1, unit)),
  },
  {
    why: 'the latest quarter has ended; so has an unnamed last one',
    pattern: /\b(?:the )?(?:latest|last|most recent|previous) quarter\b/gi,
    read: (_, today) => today && date(isoQuarter(quarterOf(today) - 1)),
  },
  {
    why: 'last month; late last year; earlier this week; the coming year; next weekend',
    pattern:
      /\b(?:earlier |later |early |late |mid-)?(?:the )?(this past|last|past|previous|this|current|next|coming|following) (year|month|week|decade|century|quarter|weekend)\b/gi,
    read: ([, way = '', unit = ''], today) =>
      today && date(shiftUnit(today, unit.toLowerCase(), WAYS[way.toLowerCase()] ?? 0)),
  },
  {
    why: 'the weekend of a report is the last one',
    pattern: /\b(?:the|over the) weekend\b/gi,
    read: (match, today) =>
      today &&
      date(
        shiftUnit(
          today,
          'weekend',
          weekdayOf(today) === 0 || weekdayOf(today) === 6 || speaksOfFuture(match.input, match.index, 11) ? 0 : -1,
        ),
      ),
  },
  {
    why: 'the end of the year; the beginning of 1994',
    pattern:
      /\bthe (?:end|start|beginning|middle|rest) of (?:the |this )?(year|month|week|quarter|decade|century|(?:1[6-9]|20)\d\d)\b/gi,
    read: ([, unit = ''], today) =>
      /^\d/.test(unit) ? date(unit) : today && date(shiftUnit(today, unit.toLowerCase(), 0)),
  },
  {
    why: 'the end of last year',
    pattern: /\bthe (?:end|start|beginning|middle) of (last|next) (year|month|week|quarter|decade|century)\b/gi,
    read: ([, way = '', unit = ''], today) =>
      today && date(shiftUnit(today, unit.toLowerCase(), WAYS[way.toLowerCase()] ?? 0)),
  },
  {
    why: 'Last Tuesday is the one before today, next Tuesday that of the next seven days',
    pattern: new RegExp(`\\b(last|next|this|this past|this coming) (${WEEKDAY})\\b`, 'gi'),
    read: ([, way = '', name = ''], today) => {
      if (!today) return null;
      const back = (weekdayOf(today) - weekdayNumber(name) + 7) % 7;
      const isNext = /next|coming/i.test(way) || (/^this$/i.test(way) && back > 0);
      return date(isoDay(addDays(today, isNext ? 7 - back : -(back || (/last/i.test(way) ? 7 : 0)))));
    },
  },
];
