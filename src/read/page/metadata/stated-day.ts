import { findDay, isoDay } from '../../../known/parse-day.js';
import { monthNumber } from '../../../known/months.js';
import type { DayOrder, FoundDay } from '../../../known/parse-day.js';

/** Words that say a page was changed then, not published. */
const UPDATED =
  /updat|modif|revis|edited|aktualis|zuletzt|geändert|bearbeitet|mise? à jour|actualiz|atualiz|aggiorn|gewijzigd|bijgewerkt|ändrad|uppdater|opdater|oppdater|zmian|aktualiz|güncelle|обновл|изменен|оновл|ενημέρωσ|更新|수정|última|päivitetty|módosít|frissítve|actualitzat|\bstand:/i;
/** Words that say a page was published then. */
const PUBLISHED =
  /publi|posted|veröffentlicht|erstellt|eingestellt|geplaatst|geschreven|submitted|created|written|dodano|vydáno|vloženo|giriş|yayın|eklenme|опубл|добавлен|создан|дата|δημοσι|ημερομηνία|发布|發布|发表|投稿|公開|掲載|入力|등록|^\W*(?:date|datum|fecha|data|from|on|am|le|el|il)\b/iu;
const MOST_DAYS = 4;
const LEAD = 60;

/** What the words before a day say of it. */
export type DayMeaning = 'published' | 'updated' | 'unsaid';

/** A day that a text names, and what the words before it say it is. */
export interface StatedDay extends FoundDay {
  readonly meaning: DayMeaning;
}

/** The days that a short text names, in its order: `Erstellt: 1.3.2017, geändert: 5.6.2018` -> published, updated. */
export function findStatedDays(text: string, order: DayOrder): StatedDay[] {
  const days: StatedDay[] = [];
  let from = 0;
  while (days.length < MOST_DAYS) {
    const day = findDay(text.slice(from), order) ?? findShortYear(text.slice(from));
    if (!day) break;
    const meaning = meaningOf(text.slice(Math.max(from, from + day.start - LEAD), from + day.start));
    days.push({ value: day.value, start: from + day.start, end: from + day.end, meaning });
    from += day.end;
  }
  return days;
}

/** `Mar 3, '19`, `3 Mar '19`, `05.09.08`: in a line of its own such a number is a year; in prose it may be anything. */
const SHORT_YEARS: readonly {
  readonly pattern: RegExp;
  readonly order: readonly [year: number, month: number, day: number];
}[] = [
  { pattern: /(?<!\p{L})(\p{L}{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? ['’](\d\d)(?!\d)/u, order: [3, 1, 2] },
  { pattern: /(?<!\d)(\d{1,2})\.? (\p{L}{3,12})\.?,? ['’](\d\d)(?!\d)/u, order: [3, 2, 1] },
  { pattern: /(?<![\d.])(\d\d)\.(\d\d)\.(\d\d)(?![\d:]|\.\d)/, order: [3, 2, 1] },
];
/** Years from here on are of the last century. */
const LAST_CENTURY = 70;

function findShortYear(text: string): FoundDay | null {
  for (const { pattern, order } of SHORT_YEARS) {
    const match = pattern.exec(text);
    const [year = '', month = '', day = ''] = order.map((n) => match?.[n] ?? '');
    const number = Number(month) || monthNumber(month);
    if (!match || number === null) continue;
    const full = Number(year) + (Number(year) < LAST_CENTURY ? 2000 : 1900);
    const value = isoDay(full, number, Number(day));
    if (value) return { value, start: match.index, end: match.index + match[0].length };
  }
  return null;
}

/** What the words before a day say of it: the word nearest to the day decides. */
export function meaningOf(lead: string): DayMeaning {
  const [updated, published] = [lastMatch(lead, UPDATED), lastMatch(lead, PUBLISHED)];
  if (updated < 0 && published < 0) return 'unsaid';
  return updated > published ? 'updated' : 'published';
}

function lastMatch(text: string, pattern: RegExp): number {
  const found = [...text.matchAll(new RegExp(pattern, `g${pattern.flags}`))].at(-1);
  return found ? found.index : -1;
}

/** The day of publication among those that a text names: the first that is not said to be a change. */
export const publishedDayIn = (text: string, order: DayOrder): string | null =>
  findStatedDays(text, order).find(({ meaning }) => meaning !== 'updated')?.value ?? null;

/** The day of the last change that a text names. */
export const updatedDayIn = (text: string, order: DayOrder): string | null =>
  findStatedDays(text, order).find(({ meaning }) => meaning === 'updated')?.value ?? null;
