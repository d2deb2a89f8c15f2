import { monthNumber } from './months.js';

/** A day found in a text: its ISO date and the place of the words. */
export interface FoundDay {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

interface DayPattern {
  readonly why: string;
  readonly pattern: RegExp;
  /** Year, month (number or name) and day of a match. */
  readonly read: (
    m: RegExpMatchArray,
    order: DayOrder,
  ) => readonly [year: string | undefined, month: string | undefined, day: string | undefined];
}

/** What `07/08/2023` means to its writer: 7 August, July 8th, or nobody can tell. */
export type DayOrder = 'day-first' | 'month-first' | 'unknown';

const LEVANTINE: Readonly<Record<string, string>> = {
  'كانون الثاني': '1',
  آب: '8',
  'تشرين الأول': '10',
  'تشرين الثاني': '11',
  'كانون الأول': '12',
};

/** Tried in order at every place, with the flag `g`; the first that gives a real day wins. All need the year in full: a day without one is no date. */
const PATTERNS: readonly DayPattern[] = [
  {
    why: 'ISO 8601 and its looser cousins: 2023-07-08, 2023/7/8, 2023.07.08',
    pattern: /(?<![\d.])((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d|\.\d)/g,
    read: (m) => [m[1], m[2], m[3]],
  },
  {
    why: 'Chinese, Japanese and Korean: 2023年7月8日, 2023년 7월 8일',
    pattern: /((?:19|20)\d\d)[年년]\s?(\d{1,2})[月월]\s?(\d{1,2})[日일号]/g,
    read: (m) => [m[1], m[2], m[3]],
  },
  {
    why: 'day first with a name: 8 July 2023, 08-Jul-2023, 8. Juli 2023, 8 de julio de 2023',
    pattern:
      /(?<![\p{L}\d])(\d{1,2})(?:st|nd|rd|th|er|º|°|\.)?[ /-]{0,2}(?:de |d['’]|of )?(\p{L}{3,12})\.?,?[ /-]{0,2}(?:de |del |do )?((?:19|20)\d\d)(?!\d)/giu,
    read: (m) => [m[3], m[2], m[1]],
  },
  {
    why: 'month first: July 8, 2023, Jan. 19th 2021',
    pattern: /(?<!\p{L})(\p{L}{3,12})\.? {0,2}(\d{1,2})(?:st|nd|rd|th)?,? {1,2}((?:19|20)\d\d)(?!\d)/gu,
    read: (m) => [m[3], m[1], m[2]],
  },
  {
    why: 'year first with a name: 2014. március 12., 2015 m. spalio 6 d.',
    pattern: /(?<!\d)((?:19|20)\d\d)(?:\.| m\.|,)? (\p{L}{3,12})\.? (\d{1,2})(?!\d)/gu,
    read: (m) => [m[1], m[2], m[3]],
  },
  {
    why: 'Levantine months of two words, and of two letters: 14 كانون الثاني 2019',
    pattern: /(?<![\p{L}\d])(\d{1,2}) (كانون الثاني|تشرين الأول|تشرين الثاني|كانون الأول|آب),? ((?:19|20)\d\d)(?!\d)/gu,
    read: (m) => [m[3], LEVANTINE[m[2] ?? ''], m[1]],
  },
  {
    why: 'Vietnamese: 25 tháng 4, 2016',
    pattern: /(?<!\d)(\d{1,2}) tháng (\d{1,2}),? (?:năm )?((?:19|20)\d\d)(?!\d)/giu,
    read: (m) => [m[3], m[2], m[1]],
  },
  {
    why: 'day first with dots: 8.7.2023, which nobody writes month first',
    pattern: /(?<![\d.])(\d{1,2})\. ?(\d{1,2})\. ?((?:19|20)\d\d)(?!\d|\.\d)/g,
    read: (m) => [m[3], m[2], m[1]],
  },
  {
    why: 'slashes or dashes with the year last: where both orders give a day, 07/08/2023 is July here and August there',
    pattern: /(?<!\d)(\d{1,2})[/-](\d{1,2})[/-]((?:19|20)\d\d)(?!\d)/g,
    read: ([, a, b, year], order) => {
      if (Number(a) > 12) return [year, b, a];
      if (Number(b) > 12 || a === b || order === 'month-first') return [year, a, b];
      return order === 'day-first' ? [year, b, a] : [year, undefined, undefined];
    },
  },
];

/** ISO date of a day; null where there is no such day: `isoDay(2023, 2, 30)` is null. */
export function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900 && year < 2100;
  return isReal ? date.toISOString().slice(0, 10) : null;
}

/** The first day that a text names in full, with where it stands: `news 08-Jul-2023` -> 2023-07-08 at [5, 16). */
export function findDay(shown: string, order: DayOrder = 'unknown'): FoundDay | null {
  const text = withPlainDigits(shown);
  if (!/(?:19|20)\d\d/.test(text)) return null;
  const found = PATTERNS.map((row) => firstMatch(text, row, order)).filter((day) => day !== null);
  return found.reduce<FoundDay | null>((best, day) => (best && best.start <= day.start ? best : day), null);
}

/** Arabic and Persian digits as plain ones, each in its place: `١٣` -> `13`. */
const withPlainDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));

function firstMatch(text: string, { pattern, read }: DayPattern, order: DayOrder): FoundDay | null {
  for (const match of text.matchAll(pattern)) {
    const [year, month, day] = read(match, order);
    const number = Number(month) || monthNumber(month ?? '');
    const value = number === null ? null : isoDay(Number(year), number, Number(day));
    if (value) return { value, start: match.index, end: match.index + match[0].length };
  }
  return null;
}
