import type { Quantity } from '../../read/mention/mention.js';
import type { Comparison } from './find-conflicts.js';

/** Counts that only grow while an event is being reported: a later, higher one replaces the earlier. Stems. */
const TOLLS = new Set(['kill', 'injur', 'displac', 'arrest', 'evacu', 'destroi', 'miss']);

/** Both count the same thing and no number fits both. Rounding, bounds ("at least") and ranges are already in low and high. */
export const compareNumbers: Comparison = (a, b, { textOf, speakerOf }) => {
  for (const x of a.proposition.numbers)
    for (const y of b.proposition.numbers) {
      if (x.unit === null || x.unit !== y.unit || !apart(x, y)) continue;
      const words = [textOf(a.article).slice(...x.span), textOf(b.article).slice(...y.span)];
      if (words.some((w) => w.length > 60)) continue;
      const isLater = a.on !== null && b.on !== null && a.on < b.on;
      const sameVoice = speakerOf(a) !== null && speakerOf(a) === speakerOf(b);
      const grows = y.low > x.low && [...a.proposition.terms, ...b.proposition.terms].some((t) => TOLLS.has(t));
      const verdict = isLater && (sameVoice || grows) ? 'update' : a.article === b.article ? 'unsure' : 'conflict';
      return { kind: 'number', verdict, why: `“${words[0] ?? ''}” against “${words[1] ?? ''}”` };
    }
  return null;
};

const apart = (x: Quantity, y: Quantity): boolean => x.high < y.low * 0.98 || y.high < x.low * 0.98;
