import { casual, type ParsedComponents, type ParsedResult } from 'chrono-node';
import { addDays, isoDay, two, weekdayOf, type Day } from './calendar.js';
import { speaksOfFuture } from './speaks-of-future.js';
import type { TimeValue } from './time-words.js';

/** A date expression that chrono-node found, with its TIMEX3 value. */
export interface ReadDate extends TimeValue {
  readonly start: number;
  readonly end: number;
}

/**
 * Without what counts from another time (`two days later`, `last month`): our own rules read that, and here it would swallow the date
 * behind it (`lasts until Jan. 1, 2000`).
 */
const chrono = casual.clone();
chrono.parsers = chrono.parsers.filter(({ constructor: { name } }) => !/TimeUnit|RelativeDateFormat/.test(name));

/** Short words that are dates only with the words before them, or with a capital. */
const FICKLE = /^(?:may|march|mar|sun|sat|mon|wed|fri|dec|jan|sept?|oct|nov|aug|jun|jul|second|now|at this|today's)$/i;
const DATE_CUE =
  /\b(?:in|on|since|until|till|by|of|during|last|next|this|early|late|mid|from|to|before|after|through)[\s-]+$/i;
/**
 * Dates and times in one sentence (chrono-node), read against the day of publication; without one only dates that name their year.
 * A weekday or a month without a year is the nearest past one, unless the words around speak of the future.
 */
export function readDates(sentence: string, today: Day | null): ReadDate[] {
  const reference = today ?? { year: 2000, month: 1, day: 1 };
  const instant = new Date(Date.UTC(reference.year, reference.month - 1, reference.day, 12));
  return chrono.parse(sentence, { instant, timezone: 0 }).flatMap((result) => {
    const value = readValue(sentence, result, today);
    if (!value) return [];
    const place = placeOf(result);
    const border = result.end
      ? /(?<=\p{L}{3}\.?) (?:to|until|till|through|and) (?=\p{Lu}\p{Ll}{2})/u.exec(result.text)
      : null;
    if (!result.end || !border) return [{ ...value, ...place }];
    // `Monday to Thursday` names two days
    const second = result.index + border.index + border[0].length;
    const end = valueOf(result.end, lean({ sentence, result, today: today ?? reference }, result.end));
    return [
      { ...value, start: place.start, end: result.index + border.index },
      { ...withTime(end, result.end), start: second, end: place.end },
    ];
  });
}

/** Without the preposition that chrono takes along: `on Friday` -> `Friday`. */
function placeOf({ index, text }: ParsedResult): { start: number; end: number } {
  const lead = /^(?:on|at|in|by|from|since|until)\s+/i.exec(text)?.[0].length ?? 0;
  return { start: index + lead, end: index + text.replace(/[^\p{L}\p{N}.]+$/u, '').length };
}

function readValue(sentence: string, result: ParsedResult, today: Day | null): TimeValue | null {
  const { start, text, index } = result;
  if (/^today$/i.test(text) && /\bUSA $/.test(sentence.slice(0, index))) return null; // the newspaper
  if (
    FICKLE.test(text.replace(/[^\p{L}\p{N}']+$/u, '')) &&
    !(/^\p{Lu}/u.test(text) && DATE_CUE.test(sentence.slice(0, index)))
  )
    return null;
  if (result.tags().has('result/relativeDate')) return null; // counted from another event, or ours to read
  if (/\//.test(text) && !start.isCertain('year')) return null;
  if (!hasDate(start) && !/[:]|[ap]\.?m/i.test(text)) return null;
  if (!today && !(/\d{4}/.test(text) && start.isCertain('year') && start.isCertain('month'))) return null;
  const day = today ? lean({ sentence, result, today }, start) : dayOf(start);
  return withTime(valueOf(start, day), start);
}

const hasDate = (c: ParsedComponents): boolean =>
  c.isCertain('day') || c.isCertain('weekday') || c.isCertain('month') || c.isCertain('year');
const dayOf = (c: ParsedComponents): Day => ({
  year: c.get('year') ?? 0,
  month: c.get('month') ?? 1,
  day: c.get('day') ?? 1,
});

interface Leaning {
  readonly sentence: string;
  readonly result: ParsedResult;
  readonly today: Day;
}

/** The day meant: nearest in the past for reports, in the future where the clause says so. */
function lean({ sentence, result, today }: Leaning, c: ParsedComponents): Day {
  const day = dayOf(c);
  const future = speaksOfFuture(sentence, result.index, result.text.length);
  if (c.isCertain('weekday') && !c.isCertain('day')) {
    const back = (weekdayOf(today) - (c.get('weekday') ?? 0) + 7) % 7;
    if (/^(?:on )?last/i.test(result.text)) return addDays(today, -(back || 7));
    return addDays(today, future || /\bnext\b/i.test(result.text) ? 7 - (back || 7) || 7 : -back);
  }
  if (!c.isCertain('month') || c.isCertain('year')) return day;
  const own = { ...day, year: today.year };
  if (future)
    return isoDay({ ...own, day: c.isCertain('day') ? own.day : 28 }) < isoDay(today)
      ? { ...own, year: today.year + 1 }
      : own;
  return isoDay(own) > isoDay(addDays(today, 1)) ? { ...own, year: today.year - 1 } : own;
}

function valueOf(c: ParsedComponents, day: Day): string {
  if (c.isCertain('day') || c.isCertain('weekday') || !(c.isCertain('month') || c.isCertain('year')))
    return isoDay(day);
  return c.isCertain('month') ? `${day.year}-${two(day.month)}` : String(day.year);
}

function withTime(value: string, c: ParsedComponents): TimeValue {
  if (!c.isCertain('hour')) return { value, type: 'DATE' };
  return { value: `${value}T${two(c.get('hour') ?? 0)}:${two(c.get('minute') ?? 0)}`, type: 'TIME' };
}
