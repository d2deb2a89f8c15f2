/** A day, as calendar numbers; months count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export const two = (n: number): string => String(n).padStart(2, '0');
export const isoDay = ({ year, month, day }: Day): string => `${year}-${two(month)}-${two(day)}`;

/** The day that lies so many days later; negative for earlier. */
export function addDays({ year, month, day }: Day, days: number): Day {
  const date = new Date(Date.UTC(year, month - 1, day + days));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 for Sunday to 6 for Saturday. */
export const weekdayOf = ({ year, month, day }: Day): number => new Date(Date.UTC(year, month - 1, day)).getUTCDay();

/** ISO week, `2024-W47`. */
export function isoWeek(day: Day): string {
  const thursday = addDays(day, 4 - (weekdayOf(day) || 7));
  const first = Date.UTC(thursday.year, 0, 1);
  const week = 1 + Math.floor((Date.UTC(thursday.year, thursday.month - 1, thursday.day) - first) / (7 * 86_400_000));
  return `${thursday.year}-W${two(week)}`;
}

/** Quarters of a year since year 0, so that they can be counted on. */
export const quarterOf = ({ year, month }: Day): number => year * 4 + Math.floor((month - 1) / 3);
export const isoQuarter = (quarters: number): string => `${Math.floor(quarters / 4)}-Q${(quarters % 4) + 1}`;

/** The unit that lies `shift` units from a day, at the unit's own granularity: a month before July 2023 is `2023-06`. */
export function shiftUnit(today: Day, unit: string, shift: number): string {
  if (/^centur/.test(unit)) return String(Math.floor(today.year / 100) + shift);
  if (/^decade/.test(unit)) return String(Math.floor(today.year / 10) + shift);
  if (unit === 'year') return String(today.year + shift);
  if (unit === 'quarter') return isoQuarter(quarterOf(today) + shift);
  if (unit === 'weekend') return `${isoWeek(addDays(today, 7 * shift))}-WE`;
  if (unit === 'week') return isoWeek(addDays(today, 7 * shift));
  if (unit !== 'month') return isoDay(addDays(today, shift));
  const months = today.year * 12 + today.month - 1 + shift;
  return `${Math.floor(months / 12)}-${two((months % 12) + 1)}`;
}
