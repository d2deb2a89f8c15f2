import type { Drift } from './change.js';

/** One drift between two mentions of a claim, the first of them. */
export function leaveOutDoubles(drifts: readonly Drift[]): Drift[] {
  const seen = new Set<string>();
  return drifts.filter(({ claim, from, to }) => {
    const key = `${claim} ${from} ${to}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
