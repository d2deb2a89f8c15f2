import { outletKey, outletName } from '../../known/find-outlet.js';
import type { PlacedBody } from './own-words.js';

/** Names an article gives its own outlet inside the given word ranges (`told the Herald`); null where it does not. */
export function findSelfNaming(
  { body, starts, ends }: PlacedBody,
  ranges: readonly (readonly [from: number, to: number])[],
): string | null {
  if (!body.outlet) return null;
  for (const [from, to] of ranges) {
    const [start, end] = [starts[from] ?? 0, ends[to - 1] ?? 0];
    for (const name of body.reading.names)
      if (name.span[0] >= start && name.span[1] <= end && outletKey(outletName(name.name)) === body.outlet)
        return name.name;
  }
  return null;
}
