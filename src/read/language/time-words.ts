import type { Day } from './calendar.js';
import type { TimeType } from './time.js';

export interface TimeValue {
  readonly value: string;
  readonly type: TimeType;
}

/** One kind of expression. `read` gives null where the words are no time after all, or need a date that is not known. */
export interface TimeRule {
  readonly why: string;
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, today: Day | null) => TimeValue | null;
}

const ONES =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A number before a unit, in digits or words; not `a`, which mostly is an article. */
export const COUNT = `(?:\\d{1,3}(?:,\\d{3})?(?:\\.\\d{1,2})?|(?:${TENS.join('|')})(?:-(?:${ONES.slice(0, 9).join('|')}))?|${ONES.join('|')}|a hundred|several|a few|few|many|a couple of|a dozen)`;
export const UNIT =
  '(years?|yrs?|months?|weeks?|days?|hours?|hrs?|minutes?|mins?|seconds?|decades?|centur(?:y|ies)|quarters?|weekends?)';
/** Words that go with a length: they stand in its span, and its value leaves them out. */
export const ABOUT =
  '(?:(?:about|around|nearly|almost|more than|less than|fewer than|at least|roughly|approximately|just over|just under) )?';
export const MONTH =
  '(?:jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)';
export const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';

const CODES: Readonly<Record<string, string>> = {
  year: 'Y',
  yr: 'Y',
  month: 'M',
  week: 'W',
  day: 'D',
  hour: 'H',
  hr: 'H',
  minute: 'M',
  min: 'M',
  second: 'S',
  decade: 'E',
  century: 'C',
  quarter: 'Q',
  weekend: 'WE',
};

/** `Years` -> `year`, `centuries` -> `century`. */
export const unitOf = (word: string): string => word.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '');

/** The number a word means: `two` -> 2, `twenty-five` -> 25; null for `several`. */
export function numberOf(word: string): number | null {
  const small = word.toLowerCase().trim();
  if (/^\d/.test(small)) return Number(small.replace(',', ''));
  if (/^(?:an?|one)$/.test(small)) return 1;
  if (small === 'a couple of') return 2;
  if (small === 'a dozen') return 12;
  if (small === 'a hundred') return 100;
  const [tens = '', ones = ''] = small.split('-');
  const ten = TENS.indexOf(tens);
  if (ten >= 0) return (ten + 2) * 10 + (ones ? ONES.indexOf(ones) + 1 : 0);
  const one = ONES.indexOf(small);
  return one >= 0 ? one + 1 : null;
}

/** TIMEX3 length: `P2Y`, `PT30M`, `P1E` for a decade; `X` where the number is not said. */
export function lengthOf(count: string | number | null, unit: string): string {
  const kind = unitOf(unit);
  const n = typeof count === 'string' ? numberOf(count) : count;
  return `P${/^(?:hour|hr|min|second)/.test(kind) ? 'T' : ''}${n ?? 'X'}${CODES[kind] ?? 'D'}`;
}

export const date = (value: string): TimeValue => ({ value, type: 'DATE' });
export const duration = (value: string): TimeValue => ({ value, type: 'DURATION' });
export const set = (value: string): TimeValue => ({ value, type: 'SET' });
export const clock = (value: string): TimeValue => ({ value, type: 'TIME' });

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
export const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
const WEEKDAYS = 'sun mon tue wed thu fri sat'.split(' ');
export const weekdayNumber = (name: string): number => WEEKDAYS.indexOf(name.slice(0, 3).toLowerCase());
