import { groupPairs } from '../../group-by.js';
import { outletKey } from '../../known/find-outlet.js';

/**
 * One name for each outlet of a pile, however its pages write it: with or without an article, as one word or two, by its domain.
 * Published names come before credited ones, names before domains, then what is written most.
 */
export function nameOutlets(published: readonly string[], credited: readonly string[]): (name: string) => string {
  const counts = groupPairs([...published, ...credited].map((name) => [squash(name), name] as const));
  const own = new Set(published);
  const names = new Map<string, string>();
  for (const [key, spellings] of counts) {
    const rank = (name: string): number =>
      (own.has(name) ? 1e9 : 0) + (isDomain(name) ? 0 : 1e6) + spellings.filter((s) => s === name).length;
    const [best] = [...new Set(spellings)].sort((a, b) => rank(b) - rank(a) || (a < b ? -1 : 1));
    if (key && best !== undefined) names.set(key, best.replace(/^the /, ''));
  }
  return (name) => names.get(squash(name)) ?? name;
}

const isDomain = (name: string): boolean => /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(name);

/** What all spellings share: `the Radio Karlsen`, `Radio Karlsen` and `radiokarlsen.example` -> `radiokarlsen`. */
function squash(name: string): string {
  const bare = isDomain(name) ? name.replace(/\.[a-z]+$/, '').replace(/\.(?:com?|org|net|gov|ac)$/, '') : name;
  return outletKey(bare).replace(/^the /, '').replace(/ /g, '');
}
