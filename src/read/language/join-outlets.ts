import { outletKey } from '../../known/find-outlet.js';
import { OUTLET_WORDS } from '../../known/titles.js';
import type { Name } from './name.js';

/**
 * Gives a short name of an outlet (`the Times`) the full one before it that ends so (`The New York Times`), the last of these. Speakers are
 * found by names; what a credit finds need not be a name of the text, and so has `resolveShortNames`.
 */
export function joinOutlets(names: readonly Name[]): readonly Name[] {
  const full = new Map<string, string>();
  return names.map((name) => {
    if (name.type !== 'outlet') return name;
    const words = outletKey(name.name).split(' ');
    const last = words.at(-1) ?? '';
    const isShort = words.every((word) => word === 'the' || word === last);
    if (!isShort) full.set(last, name.name);
    return isShort && OUTLET_WORDS.has(last) ? { ...name, name: full.get(last) ?? name.name } : name;
  });
}
