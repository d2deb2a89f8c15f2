/**
 * Milliseconds since 1970 of an ISO 8601 date or time, null where it is none. A time without a zone counts as UTC, so that every machine
 * gives one answer: `Date.parse` takes it for the time of its own place.
 */
export function instantOf(iso: string): number | null {
  const time = Date.parse(/T[\d:.]+$/.test(iso) ? `${iso}Z` : iso);
  return Number.isNaN(time) ? null : time;
}
