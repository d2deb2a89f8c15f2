import type { Conflict } from './conflict.js';

/**
 * A mention may tell what both sides tell (*not 12 but 14*, *two here and three there*): it stands for the side that it is shown for, else
 * for neither, so that no mention stands against itself.
 */
export function partSides(conflict: Conflict): Conflict {
  const { a, b, sides } = conflict;
  const others = new Set(sides.b);
  const both = new Set(sides.a.filter((id) => others.has(id)));
  if (both.size === 0) return conflict;
  const only = (ids: readonly string[], shown: string): string[] => ids.filter((id) => id === shown || !both.has(id));
  return { ...conflict, sides: { a: only(sides.a, a), b: only(sides.b, b) } };
}
