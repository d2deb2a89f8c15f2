import { groupPairs } from '../../group-by.js';
import { OFFICES } from '../../known/offices.js';
import { sentenceAround } from '../../known/sentence-end.js';
import { remember } from '../../remember.js';
import { contains, type Span } from '../../span.js';
import type { Article } from '../../read/article/article.js';
import type { Reading } from '../../read/reading.js';
import type { AuditRule } from './find-audits.js';

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAY_NAME = `(${WEEKDAYS.join('|')})`;
const WEEKDAY = new RegExp(String.raw`\b${DAY_NAME}\b`, 'gi');
const MONTH = String.raw`(${MONTHS.join('|')})\w*`;
/** `14 December`, `Dec. 14`: a day and its month, or a month and its day. */
const DAY = String.raw`(?:(\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH}|${MONTH}\.? (\d{1,2})(?:st|nd|rd|th)?)`;
const PAIR = new RegExp(String.raw`\b${DAY_NAME},? (?:the )?${DAY}(?:,? (\d{4}))?`, 'gi');
const FULL_DAY = new RegExp(String.raw`\b${DAY},? ((?:19|20)\d\d)\b`, 'gi');
/** Years by which datelines are commonly off, the likeliest first. */
const SLIPS = [1, -1, 2, -2];

interface Sign {
  readonly span: Span;
  readonly why: string;
  /** Whether the sign alone is proof; a weekday alone may lie up to six days back. */
  readonly strong: boolean;
  /** Whether the sign would be gone had the article been published on that day. */
  readonly fits: (day: Date) => boolean;
}

/** An article's date against the weekdays it speaks of and the offices it gives to people. Names the year that would fit all. */
export const auditDateline: AuditRule = (article, reading) => {
  const published = article.published;
  const day = published ? new Date(`${published.value.slice(0, 10)}T00:00:00Z`) : null;
  if (!published || !day || Number.isNaN(day.getTime())) return [];
  const all = [
    ...weekdayPairs(article, reading),
    ...officeSigns(article, reading),
    ...looseWeekdays(article, reading, day),
  ];
  const signs = all.filter((s) => !s.fits(day));
  if (!signs.some((s) => s.strong)) return [];
  const fitting = SLIPS.map((years) => shiftYear(day, years)).find((d) => all.every((s) => s.fits(d)));
  const remedy = fitting ? `; ${fitting.toISOString().slice(0, 10)} fits them all` : '';
  const dated = `dated ${published.value.slice(0, 10)}, a ${nameOf(day)}, but ${signs.map((s) => s.why).join('; and ')}${remedy}`;
  const spans = [...(published.span ? [published.span] : []), ...signs.map((s) => s.span)].sort((a, b) => a[0] - b[0]);
  return [{ article: article.id, kind: 'dateline', spans, why: dated }];
};

const shiftYear = (day: Date, years: number): Date =>
  new Date(Date.UTC(day.getUTCFullYear() + years, day.getUTCMonth(), day.getUTCDate()));
const nameOf = (day: Date): string => {
  const name = WEEKDAYS[day.getUTCDay()] ?? '';
  return name.charAt(0).toUpperCase() + name.slice(1);
};

/** "Wednesday, Jan. 19": the weekday and the day of the month must agree in the article's year. */
function weekdayPairs(article: Article, reading: Reading): Sign[] {
  const { page } = reading;
  const stated = yearsStated(reading);
  return [...page.text.slice(...article.span).matchAll(PAIR)].flatMap((m) => {
    const [words, weekday = '', d1, m1, m2, d2, year] = m;
    const { month, date } = dayOf(d1 ?? d2, m1 ?? m2);
    const at = article.span[0] + m.index;
    const [from] = sentenceAround(page.text, [at, at + words.length]);
    const before = page.text.slice(Math.max(from, article.span[0], at - 80), at);
    // `In 1994 … on Friday, May 6` speaks of another year.
    if (year || month < 0 || /\b(?:1[89]|20)\d\d\b/.test(before)) return [];
    const isThatWeekday = (year: number): boolean =>
      new Date(Date.UTC(year, month, date)).getUTCDay() === WEEKDAYS.indexOf(weekday.toLowerCase());
    if (stated.get(keyOf({ month, date }))?.some(isThatWeekday)) return [];
    const fits = (day: Date): boolean => yearsMeant(day, { month, date }).some(isThatWeekday);
    return [
      { span: [at, at + words.length] as const, why: `“${words}” is no ${weekday} in that year`, strong: true, fits },
    ];
  });
}

/** The years that a page itself gives to days of the month, in a caption or further down: `the shutdown on Dec. 14, 2015`, by `11-14`. */
const yearsStated = remember(({ page }: Reading): ReadonlyMap<string, readonly number[]> => {
  return groupPairs(
    [...page.text.matchAll(FULL_DAY)].map(
      ([, d1, m1, m2, d2, year]) => [keyOf(dayOf(d1 ?? d2, m1 ?? m2)), Number(year)] as const,
    ),
  );
});

/** A day of any year, its month from 0 to 11. */
interface YearDay {
  readonly month: number;
  readonly date: number;
}
const dayOf = (date = '', month = ''): YearDay => ({ month: MONTHS.indexOf(month.toLowerCase()), date: Number(date) });
const keyOf = ({ month, date }: YearDay): string => `${String(month)}-${String(date)}`;

/** A day as near as this to the day of publication is of its year; one further off may be of the last year or of the next. */
const NEAR = 60;

/** The years that a day of the month may be meant of: *Friday, Sept. 14*, told in May, was last year. */
function yearsMeant(day: Date, { month, date }: YearDay): number[] {
  const year = day.getUTCFullYear();
  const away = (of: number): number => Math.abs(Date.UTC(of, month, date) - day.getTime()) / 86_400_000;
  const near = [year, year - 1, year + 1].find((of) => away(of) <= NEAR);
  return near === undefined ? [year - 1, year, year + 1].filter((of) => away(of) <= 366) : [near];
}

/** "said Wednesday" in a report dated a Tuesday: reports speak of the day itself or the day before. */
function looseWeekdays(article: Article, { page }: Reading, day: Date): Sign[] {
  const found = [...page.text.slice(...article.span).matchAll(WEEKDAY)][0];
  const word = found?.[0];
  if (!found || !word) return [];
  const at = article.span[0] + found.index;
  const fits = (on: Date): boolean => [0, 1].includes((on.getUTCDay() - WEEKDAYS.indexOf(word.toLowerCase()) + 7) % 7);
  return [
    {
      span: [at, at + word.length],
      why: `it speaks of a ${word}, and ${day.toISOString().slice(0, 10)} was a ${nameOf(day)}`,
      strong: false,
      fits,
    },
  ];
}

/** Sentences that suppose or foretell: `a President Trump would raise tariffs`. */
const SUPPOSING =
  /\b(?:would|becom\w+|elect\w*|candidate|hopeful|nominee|imagine|(?:if|once|should)\b[^.]*\bpresident)\b/i;

/**
 * "President Joe Biden" before he held the office, in the article's own words. Who has left it keeps the title by courtesy; former and
 * future holders are named as such, and pass.
 */
function officeSigns(article: Article, { page, names, attributions }: Reading): Sign[] {
  const seen = new Set<string>();
  return names.flatMap((name) => {
    const terms = OFFICES.filter((o) => o.person === name.name || o.aliases.includes(name.name));
    if (!terms.length || !contains(article.span, name.span) || seen.has(name.name)) return [];
    // A title at the end of the line above is another sentence's: *… to Run for President*.
    const before =
      page.text
        .slice(Math.max(article.span[0], name.span[0] - 40), name.span[0])
        .split('\n')
        .at(-1) ?? '';
    const title =
      /(?<!vice |vice-|former |ex-|then-|future |-)\b(president|prime minister|chancellor|secretary of state|foreign minister)\s+$/i.exec(
        before,
      )?.[1];
    const held = terms.filter((o) => o.office === title?.toLowerCase());
    const line = wordsBeside(page.text, name.span);
    const isSaid = attributions.some((a) => a.kind !== 'indirect' && a.content.some((s) => contains(s, name.span)));
    if (isSaid || SUPPOSING.test(line) || /\b(?:an?|any) (?:\w+ )?\w+\s+$/i.test(before)) return [];
    // Who does nothing in the office is only imagined in it: *Enter President Orban*, *those fleeing President Orban*.
    if (!ACTS.test(page.text.slice(name.span[1], name.span[1] + AROUND))) return [];
    if (!title || !held.length || /\b(?:former|ex|then|future|candidate|hopeful)\b[^.]*$/i.test(before)) return [];
    seen.add(name.name);
    const fits = (on: Date): boolean => held.some((o) => o.from <= on.toISOString().slice(0, 10));
    const from = held.map((o) => o.from).sort()[0] ?? '';
    const start = name.span[0] - (before.length - before.toLowerCase().lastIndexOf(title.toLowerCase()));
    return [
      {
        span: [start, name.span[1]] as const,
        why: `${name.name} was ${title.toLowerCase()} only from ${from}`,
        strong: true,
        fits,
      },
    ];
  });
}

/** The verb of what the holder of an office did or does. */
const ACTS =
  /^(?:['’]s \p{L}+)?,? (?:\p{Ll}+ly |has |have |had |also |was |is )*(?:\p{Ll}{2,}ed|said|says|told|tells|met|sent|made|took|gave|went|came|spoke|wrote|won|held|left|began|led|put|set|saw|did|got|kept|thought|knew|found|became|flew|will|is|was|has|had|\p{Ll}{3,}(?<!s)s)\b/u;
/** Words further off speak of something else. */
const AROUND = 40;
const BEFORE = 200;

/** The words of a sentence just before and behind a place. */
function wordsBeside(text: string, [start, end]: Span): string {
  const [from, to] = sentenceAround(text, [start, end]);
  return text.slice(Math.max(from, start - BEFORE), start) + text.slice(end, Math.min(to, end + AROUND));
}
