import { LAST_OF_SLOT, OUTLET_SLOT } from './outlet-slot.js';

/** The group `cue` of a source; empty where there is none. */
function cueIn(source: string): string {
  const start = source.indexOf('(?<cue>');
  if (start < 0) return '';
  let [depth, inClass] = [0, false];
  for (let i = start; i < source.length; i++) {
    const mark = source[i];
    if (mark === '\\') i++;
    else if (inClass) inClass = mark !== ']';
    else if (mark === '[') inClass = true;
    else if (mark === '(') depth++;
    else if (mark === ')' && --depth === 0) return source.slice(start, i + 1);
  }
  return '';
}

/**
 * Quick patterns that each match somewhere in every line in which a rule's own pattern matches, the quickest first. Most lines hold none,
 * and a slot at each of their words is dear to try. The last one is all up to the cue, and for rules whose outlet comes first the last
 * word of the outlet with all that follows. Where that begins at any word with a capital, or looks back at every place, the cue alone
 * goes before it.
 */
export function signsOf({ source, flags }: RegExp): RegExp[] {
  const slot = source.indexOf(OUTLET_SLOT);
  const cue = cueIn(source);
  const isFirst = slot >= 0 && slot < source.indexOf('(?<cue>');
  const sign = isFirst
    ? LAST_OF_SLOT + source.slice(slot + OUTLET_SLOT.length)
    : source.slice(0, source.indexOf(cue) + cue.length);
  const isDear = sign.startsWith('(?<') && !sign.startsWith('(?<cue>');
  const signs = isFirst || isDear ? [cue, sign] : [sign];
  return signs.map((words) => new RegExp(words, flags.replace('g', '')));
}
