import type { Comparison } from './find-conflicts.js';

/** Each tells one day for the same thing, and the days differ. Coarser times (`2024-11`) hold the finer ones they begin. */
export const compareDates: Comparison = (a, b) => {
  const [x, y] = [oneDay(a.proposition.times), oneDay(b.proposition.times)];
  if (x === null || y === null || x.startsWith(y) || y.startsWith(x) || a.article === b.article) return null;
  return {
    kind: 'date',
    verdict: a.certainty === 'CT+' && b.certainty === 'CT+' ? 'conflict' : 'unsure',
    why: `${x} against ${y}`,
  };
};

function oneDay(times: readonly string[]): string | null {
  const days = [...new Set(times.filter((t) => /^\d{4}-\d\d-\d\d/.test(t)).map((t) => t.slice(0, 10)))];
  return days.length === 1 ? (days[0] ?? null) : null;
}
