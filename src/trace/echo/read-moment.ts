import type { Moment } from './body.js';

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d))?(?:\.\d{1,9})?(Z|[+-]\d\d:?\d\d)?)?$/i;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * Reads an ISO 8601 date or time without asking the machine for its time zone. A time without a zone
 * may be off by 14 hours, the widest offset in use. Null for anything else.
 */
export function readMoment(value: string): Moment | null {
  const [, year, month, date, hour, minute, second, zone] = ISO.exec(value.trim()) ?? [];
  if (!year) return null;
  const day = Date.UTC(Number(year), Number(month) - 1, Number(date));
  if (!hour) return { at: day, day, slack: DAY };
  const at = day + ((Number(hour) * 60 + Number(minute)) * 60 + Number(second ?? 0)) * 1000;
  return zone ? { at: at - offsetOf(zone), day, slack: 0 } : { at, day, slack: 14 * HOUR };
}

function offsetOf(zone: string): number {
  if (zone.toUpperCase() === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return (zone.startsWith('-') ? -1 : 1) * minutes * 60_000;
}

/** Whether x is before y: by the written date where either has no time of day, else by more than either may be off. */
export function isBefore(x: Moment, y: Moment): boolean {
  if (x.slack === DAY || y.slack === DAY) return x.day < y.day;
  return y.at > x.at && y.at - x.at >= Math.max(x.slack, y.slack);
}
