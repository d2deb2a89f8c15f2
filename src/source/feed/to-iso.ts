import { zoneOf } from '../../known/zones.js';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** RFC 822 as feeds write it: `Tue, 23 Sep 2025 10:00:00 -0500`; the weekday is often wrong and never needed. */
const MAIL =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\.?\s+(\d{4})(?:\s+(\d{1,2}):(\d\d)(?::(\d\d))?\s*([+-]\d{4}|[a-z]{1,5})?)?/i;
const ISO = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?\s*(Z|[+-]\d\d:?\d\d)?)?$/i;

/** A date of a feed as ISO 8601 with the zone it was written in, so that its day stays; null where it is none. */
export function toIso(value: string | null): string | null {
  if (value === null) return null;
  const text = value.trim();
  const iso = ISO.exec(text);
  if (iso) return checked(iso[2] === undefined ? `${iso[1]}` : `${iso[1]}T${iso[2]}${zoneOrUtc(iso[3])}`);
  const mail = MAIL.exec(text);
  const month = MONTHS.indexOf((mail?.[2] ?? '').toLowerCase()) + 1;
  if (!mail || month === 0) return null;
  const [, day = '', , year = '', hour, minute = '00', second = '00', zone] = mail;
  const date = `${year}-${pad(String(month))}-${pad(day)}`;
  return checked(hour === undefined ? date : `${date}T${pad(hour)}:${minute}:${second}${zoneOrUtc(zone)}`);
}

const pad = (number: string): string => number.padStart(2, '0');

/** A zone that RFC 822 does not name counts as UTC, as it says. */
const zoneOrUtc = (zone = 'Z'): string => zoneOf(zone) ?? 'Z';

const checked = (iso: string): string | null => (Number.isNaN(Date.parse(iso)) ? null : iso);
