import type { TimeType } from './time.js';

/** The day an article was published, as calendar numbers; months count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export interface TimeValue {
  readonly value: string;
  readonly type: TimeType;
}

/** One kind of expression. `read` gives null where the words are no time after all, or need a date that is not known. */
export interface TimeRule {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, today: Day | null) => TimeValue | null;
}

const NUMBERS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const NUMBER = `(?:\\d{1,3}(?:\\.\\d)?|an?|${NUMBERS.join('|')}|${TENS.join('|')}|several|few|couple of)`;
const UNIT = '(year|month|week|day|hour|minute|decade|centur(?:y|ie)|quarter)';
const CODES: Readonly<Record<string, string>> = {
  year: 'Y',
  month: 'M',
  week: 'W',
  day: 'D',
  hour: 'H',
  minute: 'M',
  quarter: 'M',
};
const ORDINALS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, last: 4 };
const SEASONS: Readonly<Record<string, string>> = {
  spring: 'SP',
  summer: 'SU',
  autumn: 'FA',
  fall: 'FA',
  winter: 'WI',
};

/** The number a word means: `two` -> 2; null for `several`. */
function numberOf(word: string): number | null {
  const small = word.toLowerCase();
  if (/^\d/.test(small)) return Number(small);
  if (/^an?$/.test(small)) return 1;
  const one = NUMBERS.indexOf(small);
  if (one >= 0) return one + 1;
  const ten = TENS.indexOf(small);
  return ten >= 0 ? (ten + 2) * 10 : null;
}

export const two = (n: number): string => String(n).padStart(2, '0');
export const isoDay = ({ year, month, day }: Day): string => `${year}-${two(month)}-${two(day)}`;

/** The day that lies so many days later; negative for earlier. */
export function addDays({ year, month, day }: Day, days: number): Day {
  const date = new Date(Date.UTC(year, month - 1, day + days));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 for Sunday to 6 for Saturday. */
export const weekdayOf = ({ year, month, day }: Day): number => new Date(Date.UTC(year, month - 1, day)).getUTCDay();

/** ISO week, `2024-W47`. */
export function isoWeek(day: Day): string {
  const thursday = addDays(day, 4 - (weekdayOf(day) || 7));
  const first = Date.UTC(thursday.year, 0, 1);
  const week = 1 + Math.floor((Date.UTC(thursday.year, thursday.month - 1, thursday.day) - first) / (7 * 86_400_000));
  return `${thursday.year}-W${two(week)}`;
}

/** The unit that lies `shift` units from today, at the unit's own granularity: last month -> `2023-06`. */
function shifted(today: Day, unit: string, shift: number): string {
  if (/^decade/.test(unit)) return String(today.year + 10 * shift);
  if (/^centur/.test(unit)) return String(today.year + 100 * shift);
  if (unit === 'year') return String(today.year + shift);
  if (unit === 'month' || unit === 'quarter') {
    const months = today.year * 12 + today.month - 1 + shift * (unit === 'quarter' ? 3 : 1);
    return `${Math.floor(months / 12)}-${two((months % 12) + 1)}`;
  }
  return unit === 'week' ? isoWeek(addDays(today, 7 * shift)) : isoDay(addDays(today, shift));
}

const date = (value: string): TimeValue => ({ value, type: 'DATE' });

function duration(count: string, unit: string): TimeValue | null {
  const n = numberOf(count);
  const kind = unit.toLowerCase();
  const big = /^decade/.test(kind) ? 10 : /^centur/.test(kind) ? 100 : 0;
  const amount = n === null ? 'X' : String(n * (big || (kind === 'quarter' ? 3 : 1)));
  const code = big ? 'Y' : (CODES[kind] ?? 'D');
  return { value: `P${/hour|minute/.test(kind) ? 'T' : ''}${amount}${code}`, type: 'DURATION' };
}

const DIRECTION: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
  following: 1,
};

/** A year as a phrase names it: `2021`, `last year`, `the year`. */
function yearOf(words: string, today: Day | null): number | null {
  if (/^\d/.test(words)) return Number(words);
  if (!today) return null;
  return today.year + (/last/i.test(words) ? -1 : /next/i.test(words) ? 1 : 0);
}

/** Expressions that chrono-node misses or reads otherwise, each a row, tried in this order. */
export const TIME_RULES: readonly TimeRule[] = [
  {
    // two years ago; a decade ago; three days ago
    pattern: new RegExp(`\\b(?:about |around |nearly |almost |more than |over )?(${NUMBER}) ${UNIT}s? ago\\b`, 'gi'),
    read: ([, count = '', unit = ''], today) => {
      const n = numberOf(count);
      if (n === null) return { value: 'PAST_REF', type: 'DATE' };
      if (/hour|minute/i.test(unit)) return today && date(isoDay(today));
      return today && date(shifted(today, unit.toLowerCase(), -n));
    },
  },
  {
    // the past decade; the last three years; the next 30 days: a length, not a place in time
    pattern: new RegExp(`\\b(?:the )?(?:last|past|next|coming|previous) (${NUMBER}) ${UNIT}s?\\b`, 'gi'),
    read: ([, count = '', unit = '']) => duration(count, unit),
  },
  {
    pattern: /\b(?:the|this) (?:last|past) (decade|century|year|month|week|day)\b/gi,
    read: ([, unit = '']) => duration('one', unit),
  },
  {
    // last month; next week; this year
    pattern:
      /\b(?:earlier |later )?(last|past|previous|this|current|next|coming|following) (year|month|week|decade|quarter)\b/gi,
    read: ([, way = '', unit = ''], today) =>
      today && date(shifted(today, unit.toLowerCase(), DIRECTION[way.toLowerCase()] ?? 0)),
  },
  {
    // the end of the year; the end of 2025
    pattern: /\bthe (?:end|start|beginning|middle) of (?:the |this )?(year|month|week|(?:19|20)\d\d)\b/gi,
    read: ([, unit = ''], today) =>
      /^\d/.test(unit) ? date(unit) : today && date(shifted(today, unit.toLowerCase(), 0)),
  },
  {
    // the first quarter of 2025; the second half of last year
    pattern:
      /\b(first|second|third|fourth|last) (quarter|half) of (?:the )?((?:19|20)\d\d|year|this year|last year|next year)\b/gi,
    read: ([, nth = '', part = '', words = ''], today) => {
      const year = yearOf(words, today);
      const n = ORDINALS[nth.toLowerCase()] ?? 1;
      return year === null
        ? null
        : date(`${year}-${/half/i.test(part) ? 'H' : 'Q'}${/half/i.test(part) && n > 2 ? 2 : n}`);
    },
  },
  {
    // last winter; the summer of 2022; spring 2025
    pattern: /\b(?:(last|this|next|coming) )?(spring|summer|autumn|fall|winter)(?: (?:of )?((?:19|20)\d\d))?\b/gi,
    read: ([, way, season = '', year], today) => {
      if (!way && !year) return null;
      const named = year ? Number(year) : today && today.year + (DIRECTION[way?.toLowerCase() ?? ''] ?? 0);
      return named === null ? null : date(`${named}-${SEASONS[season.toLowerCase()] ?? 'SU'}`);
    },
  },
  { pattern: /\b(?:early |mid-?|late )?(?:the )?((?:1[89]|20)\d)0s\b/gi, read: ([, decade = '']) => date(decade) },
  {
    // eight years; a 30-year lease; 12 hours
    pattern: new RegExp(
      `\\b(${NUMBER})(?: ${UNIT}s?|-${UNIT})\\b(?!-old| old| ago| earlier| later| after | before )`,
      'gi',
    ),
    read: ([, count = '', unit, dashed]) => (/^an?$/i.test(count) ? null : duration(count, unit ?? dashed ?? '')),
  },
  {
    pattern: /\b(?:every|each) (day|week|month|year|hour)\b/gi,
    read: ([, unit = '']) => ({ ...set(unit), type: 'SET' }),
  },
];

const set = (unit: string): { value: string } => ({
  value: `P${unit.toLowerCase() === 'hour' ? 'T1H' : `1${CODES[unit.toLowerCase()] ?? 'D'}`}`,
});

/** Years that stand alone, after the words that make a number a year; tried last. */
export const BARE_YEAR: TimeRule = {
  pattern:
    /\b(?:in|since|by|until|till|from|to|during|of|before|after|the|between|and|early|mid|late|for|through|circa|january|february|march|april|may|june|july|august|september|october|november|december)[- ]((?:1[89]|20)\d\d)\b(?![-–,.]?\d| (?:people|troops|soldiers|dollars|euros|percent|km|miles|tons|houses|drones|missiles|men|women|children|tanks|billion|million|thousand|meters|metres))/gi,
  read: ([, year = '']) => date(year),
};
