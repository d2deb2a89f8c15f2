import { outletKey, type OutletTable } from '../../known/find-outlet.js';
import { FUNCTION_WORDS } from '../../known/function-words.js';
import type { Span } from '../../span.js';
import type { Slot } from './credit-rule.js';
import { COMMON_WORD, isNamedOutlet, looksLikeOutlet, mustBeOutlet } from './outlet-slot.js';

/** What a page tells about which names are outlets and which are not. */
export interface OutletEvidence {
  /** Keys of names that the page uses as outlets elsewhere. */
  readonly outlets: ReadonlySet<string>;
  /** Keys of names that the page uses as persons, places or bodies. */
  readonly others: ReadonlySet<string>;
  /** The outlets that are known. */
  readonly known: OutletTable;
}

/** A seat in a legislature, as it stands in brackets behind a name: `(R-Texas)`. */
const PARTY = /^[RDI]-\p{Lu}/u;

/** Capitalised words at the edge of a name that are no part of it: `On Friday Reuters`. */
const EDGE =
  /^(?:on|in|at|but|and|when|while|as|meanwhile|however|also|earlier|later|according|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?|us|u\.s\.|american|british|french|german|russian|ukrainian|israeli|polish|italian|spanish|chinese|japanese|turkish)$/i;

/** Names made of words that many outlets bear: inside a longer name they are that longer name, `Kazimar Telegraph`. */
const isCommon = (name: string): boolean =>
  outletKey(name)
    .split(' ')
    .every((word) => COMMON_WORD.test(word));

interface Around {
  readonly before: readonly { readonly word: string }[];
  readonly after: readonly { readonly word: string }[];
}

const isEdge = ({ word }: { readonly word: string }): boolean => EDGE.test(word) || word === 'the';

/**
 * Whether a known name inside a phrase means that outlet, whatever other words stand around it. A paper's name of several words
 * with more behind it is another paper: `Le Temps Libre`.
 */
function isMeant(name: string, { before, after }: Around, { known, others }: OutletEvidence): boolean {
  const outlet = known.find(name);
  if (!outlet) return false;
  // `Hill said`: a word that many names hold is somebody else where the page has such a name.
  if (!name.includes(' ') && isCommon(name) && others.has(outletKey(name))) return false;
  if ([...before, ...after].every(isEdge)) return true;
  const isLonger = !after.every(isEdge) && name.includes(' ') && (outlet.kind === 'paper' || outlet.kind === 'site');
  return !isCommon(name) && !isLonger;
}

/** A part of a phrase: its name and its place, relative to the phrase. */
export interface PhrasePart {
  readonly name: string;
  readonly span: Span;
}

/**
 * The outlet inside a capitalised phrase: the longest part that is a known outlet, else the phrase without edge words where
 * `certain` or where it is an outlet by its looks or by the page's own evidence; null where it may be anybody.
 */
export function findOutletInPhrase(phrase: string, slot: Slot, evidence: OutletEvidence): PhrasePart | null {
  const words = [...phrase.matchAll(/\S+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length, word: m[0] }));
  const part = (from: number, to: number): PhrasePart | null => {
    const first = words[from],
      last = words[to - 1];
    if (!first || !last) return null;
    const name = phrase
      .slice(first.start, last.end)
      .replace(/[’']s?$/, '')
      .replace(/^the /, '');
    const start = first.start + (first.word === 'the' && from + 1 < to ? 4 : 0);
    return name ? { name, span: [start, start + name.length] } : null;
  };
  for (let length = words.length; length > 0; length--)
    for (let from = 0; from + length <= words.length; from++) {
      const known = part(from, from + length);
      if (known && isMeant(known.name, { before: words.slice(0, from), after: words.slice(from + length) }, evidence))
        return known;
    }
  let from = 0,
    to = words.length;
  while (from < to && EDGE.test(words[from]?.word ?? '')) from++;
  while (to > from && EDGE.test(words[to - 1]?.word ?? '')) to--;
  const rest = part(from, to);
  if (!rest || slot === 'known' || slot === 'agency') return null;
  if (slot === 'named') return isNamedOutlet(rest.name) ? rest : null;
  if (PARTY.test(rest.name)) return null;
  const key = outletKey(rest.name);
  if (FUNCTION_WORDS.has(rest.name.toLowerCase())) return null;
  if (evidence.outlets.has(key) || mustBeOutlet(rest.name)) return rest;
  if (slot === 'certain' || (slot === 'free' && !evidence.others.has(key))) return rest;
  return !evidence.others.has(key) && looksLikeOutlet(rest.name) ? rest : null;
}
