import { ANY } from './credit-rule.js';
import { LAST_OF_SLOT, OUTLET_SLOT } from './outlet-slot.js';

/** The source up to the end of the group `cue`; empty where there is none. */
function upToCue(source: string): string {
  const start = source.indexOf('(?<cue>');
  if (start < 0) return '';
  let [depth, inClass] = [0, false];
  for (let i = start; i < source.length; i++) {
    const mark = source[i];
    if (mark === '\\') i++;
    else if (inClass) inClass = mark !== ']';
    else if (mark === '[') inClass = true;
    else if (mark === '(') depth++;
    else if (mark === ')' && --depth === 0) return source.slice(0, i + 1);
  }
  return '';
}

/**
 * A quick pattern that matches somewhere in every line in which a rule's own pattern matches: all up to the cue, and for rules whose outlet comes
 * first the last word of the outlet with all that follows. Most lines hold none, and a slot at each of their words is dear to try.
 */
export function signOf({ source, flags }: RegExp): RegExp {
  const rest = source.startsWith(ANY) ? source.slice(ANY.length) : source;
  const sign = rest.startsWith(OUTLET_SLOT) ? LAST_OF_SLOT + rest.slice(OUTLET_SLOT.length) : upToCue(source);
  return new RegExp(sign, flags.replace('g', ''));
}
