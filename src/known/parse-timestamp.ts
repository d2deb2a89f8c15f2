import { monthNumber } from './months.js';
import { findDay, isoDay } from './parse-day.js';
import type { DayOrder } from './parse-day.js';
import { zoneOf } from './zones.js';

const ISO_TIME = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(?::(\d\d))?(?:[.,]\d{1,9})?\s?(Z|[+-]\d\d:?\d\d)?$/i;

/**
 * A time that a page's markup or a feed states, as ISO 8601: a date, or date and time where it gives one, in its own time zone. Where
 * the zone is missing or not known the answer has none: only the clock there is stated (`instantOf` takes it for UTC).
 * `2019-11-19T08:05:00.123-0500` -> `2019-11-19T08:05:00-05:00`; `20191119`, `Nov 19, 2019` -> `2019-11-19`; nonsense -> null.
 */
export function parseTimestamp(raw: unknown, order: DayOrder = 'unknown'): string | null {
  const text = (typeof raw === 'number' ? String(raw) : typeof raw === 'string' ? raw : '').trim().slice(0, 80);
  const time =
    isoTime(text) ??
    epochTime(text) ??
    compactDay(text) ??
    namedTime(text) ??
    findDay(text, order)?.value ??
    shortYearDay(text) ??
    null;
  return time && NO_TIME.test(time) ? null : time;
}

/** Times with the month by name: RFC 2822, and as Java and C print them, the year behind the clock. */
const NAMED_TIMES: readonly RegExp[] = [
  /^(?:[a-z]{3,9},?\s+)?(?<day>\d\d?)\s+(?<month>[a-z]{3,9})\.?\s+(?<year>\d{4})\s+(?<clock>\d\d?:\d\d(?::\d\d)?)\s*(?!am|pm)(?<zone>[a-z]{1,5}|[+-]\d\d:?\d\d)?(?:\s*\([^()]*\))?$/i,
  /^[a-z]{3} (?<month>[a-z]{3}) (?<day>\d\d?) (?<clock>\d\d:\d\d:\d\d) (?:(?<zone>[a-z]{1,5}|[+-]\d{4}) )?(?<year>\d{4})$/i,
];

/** `Tue, 19 Nov 2019 08:05:00 GMT` -> `2019-11-19T08:05:00Z`; `Mon Aug 03 12:45:00 EDT 2015` -> `2015-08-03T12:45:00-04:00`. */
function namedTime(text: string): string | null {
  const parts = NAMED_TIMES.map((pattern) => pattern.exec(text)?.groups).find((groups) => groups !== undefined);
  const { day = '', month = '', year = '', clock = '', zone = '' } = parts ?? {};
  const date = isoDay(Number(year), monthNumber(month) ?? 0, Number(day));
  return date && isoTime(`${date} ${clock.replace(/^\d:/, '0$&')}${zoneOf(zone) ?? ''}`);
}

/** What systems write where they know no date: the first day of their calendar. */
const NO_TIME = /^(?:1900-01-01|1970-01-01|1980-01-01)/;

/** `08.04.09` as the whole text: day first, of this century or the last third of the one before. */
function shortYearDay(text: string): string | null {
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d\d)(?:$|[ ,|])/.exec(text) ?? [];
  return year ? isoDay(Number(year) + (Number(year) > 70 ? 1900 : 2000), Number(month), Number(day)) : null;
}

function isoTime(text: string): string | null {
  const [, date = '', time = '', seconds = '00', zone = ''] = ISO_TIME.exec(text) ?? [];
  const [year, month, day] = date.split('-').map(Number);
  if (!year || !month || !day || !isoDay(year, month, day)) return null;
  if (Number(time.slice(0, 2)) > 23 || Number(time.slice(3)) > 59 || Number(seconds) > 59)
    return isoDay(year, month, day);
  return `${date}T${time}:${seconds}${zoneOf(zone) ?? ''}`;
}

/** Seconds or milliseconds since 1970, between 1995 and 2100. */
function epochTime(text: string): string | null {
  if (!/^\d{9,13}$/.test(text)) return null;
  const time = new Date(Number(text) * (text.length > 10 ? 1 : 1000));
  return time.getUTCFullYear() >= 1995 && time.getUTCFullYear() < 2100 ? time.toISOString().slice(0, 19) + 'Z' : null;
}

function compactDay(text: string): string | null {
  const [, year, month, day] = /^((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)/.exec(text) ?? [];
  return year ? isoDay(Number(year), Number(month), Number(day)) : null;
}
