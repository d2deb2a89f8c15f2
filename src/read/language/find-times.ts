import { compareSpans, overlaps, sliceSpan, type Span } from '../../span.js';
import type { Article } from '../article/article.js';
import { readDates } from './read-dates.js';
import type { Sentence } from './sentence.js';
import type { Day } from './calendar.js';
import { BARE_YEAR, LATE_RULES, LISTED_YEAR, TIME_RULES } from './time-rules.js';
import type { TimeRule, TimeValue } from './time-words.js';
import type { Time } from './time.js';

/** Sentences without any of these hold no time expression and are not read further. */
const HINT =
  /\d|\b(?:year|month|week|day|hour|minute|decade|centur|yesterday|today|tomorrow|tonight|morning|evening|afternoon|night|noon|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|fall|winter|quarter|half|ago|now|current|present|recent|late|past|future|dail|annual|christmas|halloween|new year|valentine|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)/i;
/** Longer stretches are read piece by piece: the time that patterns take must not grow faster than the text. */
const LONGEST = 1500;

/** The time expressions in sentences, resolved against the date of the article they stand in. */
export function findTimes(text: string, sentences: readonly Sentence[], articles: readonly Article[]): Time[] {
  const days = new Map(articles.map((article) => [article.id, dayOf(article.published?.value)]));
  return sentences
    .flatMap((sentence) =>
      pieces(text, sentence.span).flatMap((span) => readPiece(text, span, days.get(sentence.article) ?? null)),
    )
    .sort((a, b) => compareSpans(a.span, b.span));
}

/** The calendar day of an ISO date; null where it names none. */
function dayOf(value: string | undefined): Day | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(value ?? '');
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : null;
}

function pieces(text: string, [start, end]: Span): Span[] {
  const spans: Span[] = [];
  while (end - start > LONGEST) {
    const space = text.lastIndexOf(' ', start + LONGEST);
    const cut = space > start ? space : start + LONGEST;
    spans.push([start, cut]);
    start = cut;
  }
  return [...spans, [start, end]];
}

function readPiece(text: string, span: Span, today: Day | null): Time[] {
  const words = sliceSpan(text, span).replace(/\s/g, ' ');
  if (!HINT.test(words)) return [];
  const found: Time[] = [];
  const take = (at: Span, { value, type }: TimeValue) => {
    const place: Span = [span[0] + at[0], span[0] + at[1]];
    if (!found.some((time) => overlaps(time.span, place))) found.push({ span: place, value, type });
  };
  for (const rule of TIME_RULES) applyRule(rule, words, { today, take });
  for (const { start, end, value, type } of readDates(words, today)) take([start, end], { value, type });
  for (const rule of [...LATE_RULES, BARE_YEAR, LISTED_YEAR]) applyRule(rule, words, { today, take });
  return found;
}

interface Reader {
  readonly today: Day | null;
  readonly take: (at: Span, value: TimeValue) => void;
}

function applyRule({ pattern, read }: TimeRule, words: string, { today, take }: Reader): void {
  for (const match of words.matchAll(pattern)) {
    const value = read(match, today);
    if (!value) continue;
    // A bare year is the year alone, without the word that shows it is one.
    const lead = pattern === BARE_YEAR.pattern ? match[0].length - 4 : 0;
    take([match.index + lead, match.index + match[0].length], value);
  }
}
