import { createHash } from 'node:crypto';

const MINUTE = 60_000;
/** A host that is down for weeks is still asked once a day. */
const LONGEST = 24 * 60 * MINUTE;
/** Up to this share of the wait is put on it, so that feeds that fail together are not asked together. */
const JITTER = 0.2;

/** What decides when something is asked again. */
export interface Asked {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Minutes between two times where all is well. */
  readonly every: number;
  /** How often in a row it failed. */
  readonly failures: number;
  /** Names it: the jitter is worked out from this and the failures, and so the same in every run. */
  readonly name: string;
  /** Seconds that its host asks to wait. */
  readonly retryAfter?: number | null;
}

/** When to ask again: twice as long after each failure, a day at most, and not before its host wants it. ISO 8601. */
export function planNext({ now, every, failures, name, retryAfter }: Asked): string {
  const wait = Math.min(every * MINUTE * 2 ** Math.min(failures, 30), Math.max(LONGEST, every * MINUTE));
  const asked = Math.min((retryAfter ?? 0) * 1000, LONGEST);
  const spread = failures ? 1 + JITTER * shareOf(`${name}\n${failures}`) : 1;
  return new Date(now + Math.max(wait * spread, asked)).toISOString();
}

/** A number from 0 to 1 that is the same for the same words. */
const shareOf = (words: string): number => createHash('sha256').update(words).digest().readUInt32LE(0) / 2 ** 32;

/** Whether the time has come. A time further off than any that is planned was written by a clock that was wrong. */
export function isDue(dueAt: string | null, { now, every }: { readonly now: number; readonly every: number }): boolean {
  const due = Date.parse(dueAt ?? '');
  const furthest = now + Math.max(LONGEST, every * MINUTE) * (1 + JITTER) + MINUTE;
  return Number.isNaN(due) || due <= now || due > furthest;
}
