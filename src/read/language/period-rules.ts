import { isoDay, isoQuarter, quarterOf } from './calendar.js';
import type { Day } from './calendar.js';
import { speaksOfFuture } from './speaks-of-future.js';
import { MONTH, date, monthOf } from './time-words.js';
import type { TimeRule } from './time-words.js';

const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
  last: 4,
  final: 4,
};
const ORDINAL = '(first|second|third|fourth|last|final|1st|2nd|3rd|4th)';
const SEASONS: Readonly<Record<string, string>> = {
  spring: 'SP',
  summer: 'SU',
  autumn: 'FA',
  fall: 'FA',
  winter: 'WI',
};
/** Month in which a season begins. */
const STARTS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };
const OF_YEAR = '(?:,? (?:of |in )?(?:fiscal |the )?((?:1[89]|20)\\d\\d|year|this year|last year|next year))?';
const DIRECTION: Readonly<Record<string, number>> = { last: -1, past: -1, this: 0, next: 1, coming: 1 };

/** A year as a phrase names it: `2021`, `last year`, `the year`. */
function yearOf(words: string, today: Day | null): number | null {
  if (/^\d/.test(words)) return Number(words);
  if (!today) return null;
  return today.year + (/last/i.test(words) ? -1 : /next/i.test(words) ? 1 : 0);
}

/** The last quarter of that number that has begun before the report, or the next where the clause speaks of what is to come. */
function nearestQuarter(match: RegExpExecArray, n: number, today: Day): string {
  const now = quarterOf(today);
  const isFuture = speaksOfFuture(match.input, match.index, match[0].length);
  const own = today.year * 4 + n - 1;
  if (isFuture) return isoQuarter(own >= now ? own : own + 4);
  return isoQuarter(own < now ? own : own - 4);
}

/** Days that have names and a fixed place in the year. */
const NAMED_DAYS: readonly (readonly [pattern: string, month: number, day: number])[] = [
  ['christmas eve', 12, 24],
  ['christmas(?: day)?', 12, 25],
  ["new year['’]s eve", 12, 31],
  ["new year['’]s(?: day)?", 1, 1],
  ["valentine['’]s day", 2, 14],
  ['halloween', 10, 31],
  ["april fools?[’']? day", 4, 1],
];

/** Parts of the year, decades and centuries, tried in this order. */
export const PERIOD_RULES: readonly TimeRule[] = [
  {
    why: 'the third quarter, third-quarter profit, the fourth quarter of 1997: with no year the nearest that is over',
    pattern: new RegExp(`\\b(?:the )?(?:((?:19|20)\\d\\d)(?:['’]s)? )?${ORDINAL}[- ](quarter|half)${OF_YEAR}\\b`, 'gi'),
    read: (match, today) => {
      const [, lead, nth = '', part = '', words] = match;
      const n = ORDINALS[nth.toLowerCase()] ?? 1;
      const named = lead ?? words;
      const isHalf = /half/i.test(part);
      if (named === undefined && isHalf) return null;
      if (named === undefined) return today && date(nearestQuarter(match, n, today));
      const year = yearOf(named, today);
      return year === null ? null : date(`${year}-${isHalf ? 'H' : 'Q'}${isHalf && n > 2 ? 2 : n}`);
    },
  },
  {
    why: 'Q3 2021',
    pattern: /\bQ([1-4])(?: of)?,? ((?:19|20)\d\d)\b/g,
    read: ([, n = '', year = '']) => date(`${year}-Q${n}`),
  },
  {
    why: 'the first week of March, the end of August, mid-October: the month is what is known',
    pattern: new RegExp(
      `\\b(?:(?:the )?(?:(?:first|second|third|last) (?:week|half|weekend|days)|end|start|beginning|middle) of |early |mid-|mid |late )(${MONTH})(?! \\d{1,2}(?!\\d))(?:,? ((?:19|20)\\d\\d))?(?!\\p{L})`,
      'giu',
    ),
    read: (match, today) => {
      const [, month = '', year] = match;
      const near = year ? Number(year) : today && nearYear(match, { month: monthOf(month), day: 1 }, today);
      return near === null ? null : date(`${near}-${String(monthOf(month)).padStart(2, '0')}`);
    },
  },
  {
    why: 'last December: the nearest that is over',
    pattern: new RegExp(`\\b(?:last|this past) (${MONTH})(?! \\d)(?!\\p{L})`, 'giu'),
    read: ([, name = ''], today) => {
      const month = monthOf(name);
      return today && date(`${today.year - (month >= today.month ? 1 : 0)}-${String(month).padStart(2, '0')}`);
    },
  },
  {
    why: 'last winter; the summer of 2022; spring 2025',
    pattern:
      /\b(?:(last|this|next|coming) |(?:the )?(?:early |late |mid-)?)(spring|summer|autumn|fall|winter)(?: (?:of )?((?:19|20)\d\d))?\b/gi,
    read: (match, today) => {
      const [words, way, name = '', year] = match;
      const season = SEASONS[name.toLowerCase()] ?? 'SU';
      if (year) return date(`${year}-${season}`);
      if (!today) return null;
      if (way) return date(`${today.year + (DIRECTION[way.toLowerCase()] ?? 0)}-${season}`);
      if (!/^the /i.test(words) || season === 'FA') return null;
      const isOver = today.month >= (STARTS[season] ?? 1) || speaksOfFuture(match.input, match.index, words.length);
      return date(`${today.year - (isOver ? 0 : 1)}-${season}`);
    },
  },
  {
    why: 'the 1980s, the early 1990s',
    pattern: /\b(?:the )?(?:early |mid-? ?|late )?((?:1[5-9]|20)\d)0['’]?s\b/gi,
    read: ([, decade = '']) => date(decade),
  },
  {
    why: 'the late ’80s, the nineties: of the twentieth century',
    pattern:
      /(?<![\p{L}\d])(?:the )?(?:early |mid-? ?|late )?(?:['’‘]([2-9])0s|(twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))(?!\p{L})/giu,
    read: ([words, digit, name = '']) => {
      const at = 'twenties thirties forties fifties sixties seventies eighties nineties'
        .split(' ')
        .indexOf(name.toLowerCase());
      if (!digit && !/^the /i.test(words)) return null;
      return date(`19${digit ?? at + 2}`);
    },
  },
  {
    why: 'the 20th century: the years that begin with 19',
    pattern:
      /\b(?:the )?(?:early |mid-|late )?(?:(\d{1,2})(?:st|nd|rd|th)|(eighteenth|nineteenth|twentieth|twenty-first)) century\b/gi,
    read: ([, number, name = '']) =>
      date(String((number ? Number(number) : (CENTURIES[name.toLowerCase()] ?? 20)) - 1).padStart(2, '0')),
  },
  {
    why: 'the year of accounts',
    pattern: /\bfiscal (?:year )?((?:19|20)\d\d)\b/gi,
    read: ([, year = '']) => date(year),
  },
  {
    why: 'mid-1995, early 1996, late 1997',
    pattern: /\b(?:mid-|early |late |mid )((?:1[5-9]|20)\d\d)\b(?!['’]?s)/gi,
    read: ([, year = '']) => date(year),
  },
  {
    why: 'days that have a name',
    pattern: new RegExp(
      `\\b(${NAMED_DAYS.map(([name]) => name).join('|')})(?!\\p{L})(?: (last year|this year|(?:19|20)\\d\\d))?`,
      'giu',
    ),
    read: (match, today) => {
      const [, name = '', words] = match;
      const found = NAMED_DAYS.find(([pattern]) => new RegExp(`^${pattern}$`, 'iu').test(name));
      if (!found || (!today && !words)) return null;
      const [, month, day] = found;
      const year = words ? yearOf(words, today) : today && nearYear(match, { month, day }, today);
      return year === null ? null : date(isoDay({ year, month, day }));
    },
  },
];

const CENTURIES: Readonly<Record<string, number>> = {
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  'twenty-first': 21,
};

/** The year of a month without one: the nearest past, or the next where the clause speaks of what is to come. */
function nearYear(match: RegExpExecArray, { month, day }: Pick<Day, 'month' | 'day'>, today: Day): number {
  const isLater = month > today.month || (month === today.month && day > today.day);
  if (
    speaksOfFuture(match.input, match.index, match[0].length) ||
    /^\W*(?:\S+ ){0,8}will\b/.test(match.input.slice(match.index + match[0].length))
  )
    return isLater || month === today.month ? today.year : today.year + 1;
  return isLater ? today.year - 1 : today.year;
}
