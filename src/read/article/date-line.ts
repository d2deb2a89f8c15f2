import { findDay } from '../../known/parse-day.js';
import { monthNumber } from '../../known/months.js';
import type { Line } from './line.js';
import { remember } from '../../remember.js';

const LONGEST = 120;
const MOST_OTHER_WORDS = 9;

const CLOCK = /(?<!\d)\d{1,2}[:.h]\d{2}(?::\d{2})?(?!\d)\s?(?:[ap]\.?\s?m\b\.?)?|(?<!\d)\d{1,2}\s?[ap]\.?m\b\.?/giu;
const RELATIVE =
  /\b(?:\d{1,3}|an?|one|few) ?(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|[hdw]) ago\b|\b(?:just now|today|yesterday)\b/iu;
const DAY_AND_MONTH =
  /(?<![\p{L}\d])(?:(\d{1,2})(?:st|nd|rd|th|\.)? (\p{L}{3,12})|(\p{L}{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?)(?![\p{L}\d])/iu;
const LEAD =
  /^\W*(?:(?:last |first )?(?:updated|published|posted|modified)|publication date|date|time|опубликовано|обновлено|дата|veröffentlicht|publié|publicado|pubblicato)\b/iu;

/** `— Name (@name) November 18, 2019` signs an embedded post. */
const POST_SIGNATURE = /^[—–-].{1,80}\(@\w{1,30}\)/u;

/** Ends in an abbreviation of the clock, not with a sentence: `8 p.m.`, `20:14 h.` */
const CLOCK_END = /(?:[ap]\.m|\d ?h|\d ?hrs?)\.$/iu;

/** A line that says when the page was published or changed, perhaps with its section and its writer, and nothing else. */
export const isDateLine = remember(
  ({ text, length, words, isSentence }: Pick<Line, 'text' | 'length' | 'words' | 'isSentence'>): boolean => {
    if (POST_SIGNATURE.test(text) || length > LONGEST || (isSentence && !CLOCK_END.test(text))) return false;
    if (LEAD.test(text) && length < 60) return true;
    const day = findDay(text);
    const rest = (day ? text.slice(0, day.start) + ' ' + text.slice(day.end) : text).replace(CLOCK, ' ');
    const others = rest.match(/\p{L}{2,}/gu)?.length ?? 0;
    if (day) return others <= MOST_OTHER_WORDS && words <= 18;
    return others <= 6 && (RELATIVE.test(text) || hasDayAndMonth(text) || (rest !== text && others <= 4));
  },
);

function hasDayAndMonth(text: string): boolean {
  const [, day, name, otherName, otherDay] = DAY_AND_MONTH.exec(text) ?? [];
  return Number(day ?? otherDay) <= 31 && monthNumber(name ?? otherName ?? '') !== null;
}
