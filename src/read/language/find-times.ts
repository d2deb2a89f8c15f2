import { compareSpans, overlaps, sliceSpan, type Span } from '../../span.js';
import type { Article } from '../article/article.js';
import { readDates } from './read-dates.js';
import type { Sentence } from './sentence.js';
import { ANAPHORIC_RULES, YEAR_BEFORE, yearBefore } from './anaphora-rules.js';
import type { Day } from './calendar.js';
import { BARE_YEAR, LATE_RULES, LISTED_YEAR, TIME_RULES } from './time-rules.js';
import type { TimeRule, TimeValue } from './time-words.js';
import type { Time } from './time.js';

/** Sentences without any of these hold no time expression and are not read further. */
const HINT =
  /\d|\b(?:year|month|week|day|hour|minute|decade|centur|yesterday|today|tomorrow|tonight|morning|evening|afternoon|night|noon|midnight|dawn|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|fall|winter|quarter|half|ago|now|current|present|recent|late|past|future|dail|annual|christmas|halloween|new year|valentine|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)/i;
/** Longer stretches are read piece by piece: the time that patterns take must not grow faster than the text. */
const LONGEST = 1500;

/** The time expressions in sentences, resolved against the date of the article they stand in. */
export function findTimes(text: string, sentences: readonly Sentence[], articles: readonly Article[]): Time[] {
  const days = new Map(articles.map((article) => [article.id, dayOf(article.published?.value)]));
  const times: Time[] = [];
  let named: Named = { article: '', value: null, sentences: 0 };
  for (const sentence of sentences) {
    const isNear = sentence.article === named.article && named.sentences < FAR;
    named = { article: sentence.article, value: isNear ? named.value : null, sentences: named.sentences + 1 };
    for (const span of pieces(text, sentence.span)) {
      const found = readPiece(text, span, { today: days.get(sentence.article) ?? null, anchor: named.value });
      times.push(...found);
      const last = found.findLast(isAnchor);
      if (last) named = { article: sentence.article, value: last.value, sentences: 0 };
    }
  }
  return times.sort((a, b) => compareSpans(a.span, b.span));
}

/** The date that an article named last, and how many sentences ago. */
interface Named {
  readonly article: string;
  readonly value: string | null;
  readonly sentences: number;
}

/** Sentences after which `two days later` counts from something else. */
const FAR = 4;

/** A time of its own, from which others can be counted. */
const isAnchor = ({ type, value }: Time): boolean => (type === 'DATE' || type === 'TIME') && /^\d{4}/.test(value);

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

/** What expressions are read against: the day of publication, and the date that the text named last. */
interface Against {
  readonly today: Day | null;
  readonly anchor: string | null;
}

function readPiece(text: string, span: Span, { today, anchor }: Against): Time[] {
  const words = sliceSpan(text, span).replace(/\s/g, ' ');
  if (!HINT.test(words)) return [];
  const found: Time[] = [];
  const take = (at: Span, { value, type }: TimeValue) => {
    const place: Span = [span[0] + at[0], span[0] + at[1]];
    if (!found.some((time) => overlaps(time.span, place))) found.push({ span: place, value, type });
  };
  for (const rule of TIME_RULES) applyRule(rule, words, { today, take });
  for (const { start, end, value, type } of readDates(words, today)) take([start, end], { value, type });
  readAnaphora(words, { today, anchor }, { start: span[0], found, take });
  for (const rule of [...LATE_RULES, BARE_YEAR, LISTED_YEAR]) applyRule(rule, words, { today, take });
  return found.sort((a, b) => compareSpans(a.span, b.span));
}

interface Taker {
  /** Where the words begin on the page. */
  readonly start: number;
  readonly found: readonly Time[];
  readonly take: (at: Span, value: TimeValue) => void;
}

/** Expressions that count from another one: from the date named before them, or from the one that follows as another name for them. */
function readAnaphora(words: string, { today, anchor }: Against, { start, found, take }: Taker): void {
  const anchorAt = (at: number): string | null =>
    found.filter((time) => isAnchor(time) && time.span[0] - start < at).sort((a, b) => b.span[0] - a.span[0])[0]
      ?.value ?? null;
  const nameBehind = (end: number): string | null => {
    const behind = found.find(
      (time) => isAnchor(time) && /^, (?:on |in )?$/.test(words.slice(end, time.span[0] - start)),
    );
    return behind?.value ?? null;
  };
  for (const match of words.matchAll(YEAR_BEFORE)) {
    const value = yearBefore(anchorAt(match.index) ?? (today ? String(today.year) : ''));
    if (value) take([match.index, match.index + match[0].length], { value, type: 'DATE' });
  }
  for (const { pattern, read } of ANAPHORIC_RULES)
    for (const match of words.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const same = nameBehind(end);
      const base = anchorAt(match.index) ?? anchor;
      const value: TimeValue | null = same ? { value: same, type: 'DATE' } : base === null ? null : read(match, base);
      if (value) take([match.index, end], value);
    }
}

interface Reader {
  readonly today: Day | null;
  readonly take: (at: Span, value: TimeValue) => void;
}

function applyRule({ pattern, read }: TimeRule, words: string, { today, take }: Reader): void {
  if (words.search(pattern) < 0) return; // matchAll makes a new pattern each time
  for (const match of words.matchAll(pattern)) {
    const value = read(match, today);
    if (!value) continue;
    // A bare year is the year alone, without the word that shows it is one.
    const lead = pattern === BARE_YEAR.pattern ? match[0].length - 4 : 0;
    take([match.index + lead, match.index + match[0].length], value);
  }
}
