import { casual, type ParsedComponents, type ParsedResult } from 'chrono-node';
import { addDays, isoDay, two, weekdayOf, type Day, type TimeValue } from './time-rules.js';

/** A date expression that chrono-node found, with its TIMEX3 value. */
export interface ReadDate extends TimeValue {
  readonly start: number;
  readonly end: number;
}

/** Short words that are dates only with the words before them, or with a capital. */
const FICKLE = /^(?:may|march|mar|sun|sat|mon|wed|fri|dec|jan|sept?|oct|nov|aug|jun|jul|second|now|at this|today's)$/i;
const DATE_CUE =
  /\b(?:in|on|since|until|till|by|of|during|last|next|this|early|late|mid|from|to|before|after|through)[\s-]+$/i;
const FUTURE =
  /\b(?:will|shall|is to|are to|due|plans?|planned|expected|set to|scheduled|upcoming|going to|would|slated|is set|leaves|hands over|takes office|takes over|begins|opens|starts|meets|arrives|visits|ends|expires)\b/i;
const SPOKEN =
  /\b(?:said|told|announced|added|warned|reported|wrote|stated|claimed|noted|posted|tweeted|published)\s+(?:on\s+)?$/i;
const CLAUSE_END = /[,;:()“”"]|\b(?:that|and|but|which|who)\b/gi;

/**
 * Dates and times in one sentence (chrono-node), read against the day of publication; without one only dates that name their year.
 * A weekday or a month without a year is the nearest past one, unless the words around speak of the future.
 */
export function readDates(sentence: string, today: Day | null): ReadDate[] {
  const reference = today ?? { year: 2000, month: 1, day: 1 };
  const instant = new Date(Date.UTC(reference.year, reference.month - 1, reference.day, 12));
  return casual.parse(sentence, { instant, timezone: 0 }).flatMap((result) => {
    const value = readValue(sentence, result, today);
    return value ? [{ ...value, ...placeOf(result) }] : [];
  });
}

/** Without the preposition that chrono takes along: `on Friday` -> `Friday`. */
function placeOf({ index, text }: ParsedResult): { start: number; end: number } {
  const lead = /^(?:on|at|in|by|from|since|until)\s+/i.exec(text)?.[0].length ?? 0;
  return { start: index + lead, end: index + text.replace(/[^\p{L}\p{N}.]+$/u, '').length };
}

function readValue(sentence: string, result: ParsedResult, today: Day | null): TimeValue | null {
  const { start, text, index } = result;
  if (FICKLE.test(text.replace(/\.$/, '')) && !(/^\p{Lu}/u.test(text) && DATE_CUE.test(sentence.slice(0, index))))
    return null;
  if (result.tags().has('result/relativeDate')) return null; // counted from another event, or ours to read
  if (/\//.test(text) && !start.isCertain('year')) return null;
  if (!hasDate(start) && !/[:]|[ap]\.?m/i.test(text)) return null;
  if (!today && !(/\d{4}/.test(text) && start.isCertain('year') && start.isCertain('month'))) return null;
  const day = today ? lean(sentence, result, today) : dayOf(start);
  return withTime(valueOf(start, day), start);
}

const hasDate = (c: ParsedComponents): boolean =>
  c.isCertain('day') || c.isCertain('weekday') || c.isCertain('month') || c.isCertain('year');
const dayOf = (c: ParsedComponents): Day => ({
  year: c.get('year') ?? 0,
  month: c.get('month') ?? 1,
  day: c.get('day') ?? 1,
});

/** The day meant: nearest in the past for reports, in the future where the clause says so. */
function lean(sentence: string, result: ParsedResult, today: Day): Day {
  const c = result.start;
  const day = dayOf(c);
  const future = speaksOfFuture(sentence, result);
  if (c.isCertain('weekday') && !c.isCertain('day')) {
    const back = (weekdayOf(today) - (c.get('weekday') ?? 0) + 7) % 7;
    if (/^(?:on )?last/i.test(result.text)) return addDays(today, -(back || 7));
    return addDays(today, future || /\bnext\b/i.test(result.text) ? 7 - (back || 7) || 7 : -back);
  }
  if (!c.isCertain('month') || c.isCertain('year')) return day;
  const later = isoDay(day) > isoDay(addDays(today, 1));
  if (later && !future) return { ...day, year: today.year - 1 };
  const month = { ...day, year: today.year };
  return future && isoDay({ ...month, day: 28 }) < isoDay(today) ? { ...month, year: today.year + 1 } : month;
}

/** Whether the clause around a date speaks of what is to come: `will meet on Friday`, but not `said Friday he will meet`. */
function speaksOfFuture(sentence: string, { index, text }: ParsedResult): boolean {
  const before = sentence.slice(Math.max(0, index - 120), index);
  if (SPOKEN.test(before)) return false;
  const cuts = [...before.matchAll(CLAUSE_END)];
  const clause = before.slice((cuts.at(-1)?.index ?? -1) + 1);
  if (FUTURE.test(clause)) return true;
  const after = sentence.slice(index + text.length, index + text.length + 80);
  return (
    /^\W*$/.test(clause.replace(/\b(?:on|in|at|by)\b/gi, '')) &&
    /^\s*,?\s*(?:\S+\s+){0,6}(?:will|shall|is set|are set|is due|plans)\b/i.test(after)
  );
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
