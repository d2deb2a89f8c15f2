import type { EchoDirection } from './echo.js';
import type { Links } from './find-links.js';
import type { PlacedBody } from './own-words.js';
import { isBefore } from './read-moment.js';
import { findSelfNaming } from './find-self-naming.js';
import type { SharedText } from './weigh-stretches.js';

/** Two articles with what they share. */
export interface Pair {
  readonly a: PlacedBody;
  readonly b: PlacedBody;
  readonly text: SharedText;
  readonly links: Links;
}

/** Who had it first, and the part of a sentence that says why. */
export interface FoundDirection {
  readonly direction: EchoDirection;
  readonly why: string;
}

type DirectionRule = (pair: Pair) => FoundDirection | null;

/** The rules in order of trust: what an article states itself, before what its date or its gaps betray. */
const RULES: readonly DirectionRule[] = [byCredit, byCommonCredit, bySelfNaming, byDate, byGap];

/** Who had the shared text first; unknown where nothing says it. */
export function findDirection(pair: Pair): FoundDirection {
  for (const rule of RULES) {
    const found = rule(pair);
    if (found) return found;
  }
  return { direction: 'unknown', why: 'nothing says who had it first' };
}

const towards = (fromA: boolean): EchoDirection => (fromA ? 'a-to-b' : 'b-to-a');

const nameOf = ({ body: { article, reading } }: PlacedBody): string =>
  article.outlet?.name ?? reading.page.outlet ?? article.id;

function byCredit({ a, b, links }: Pair): FoundDirection | null {
  if (links.aCreditsB === links.bCreditsA) return null; // none, or a circle of credits
  const [taker, giver] = links.bCreditsA ? [b, a] : [a, b];
  return { direction: towards(links.bCreditsA), why: `${taker.body.article.id} credits ${nameOf(giver)}` };
}

/** Two takers from one giver: neither has it from the other as far as they say. */
function byCommonCredit({ links }: Pair): FoundDirection | null {
  return links.both && !links.aCreditsB
    ? { direction: 'unknown', why: `both credit ${links.both}, so neither need have it from the other` }
    : null;
}

/** A copy that still says "told the Herald" betrays the Herald. */
function bySelfNaming({ a, b, text }: Pair): FoundDirection | null {
  const ofA = findSelfNaming(
    a,
    text.stretches.map(({ a: at, length }) => [at, at + length]),
  );
  const ofB = findSelfNaming(
    b,
    text.stretches.map(({ b: at, length }) => [at, at + length]),
  );
  if ((ofA === null) === (ofB === null)) return null;
  const why = `the shared words name ${ofA ?? ofB ?? ''} itself`;
  return { direction: towards(ofA !== null), why };
}

function byDate({ a, b }: Pair): FoundDirection | null {
  const [x, y] = [a.body.moment, b.body.moment];
  if (!x || !y) return null;
  const [dateA, dateB] = [a.body.article.published?.value ?? '', b.body.article.published?.value ?? ''];
  if (isBefore(x, y)) return { direction: 'a-to-b', why: `it is dated ${dateA} there and ${dateB} here` };
  if (isBefore(y, x)) return { direction: 'b-to-a', why: `it is dated ${dateA} there and ${dateB} here` };
  return null;
}

/** An article that is nothing but the beginning of the other and breaks off was cut from it. */
function byGap({ a, b, text }: Pair): FoundDirection | null {
  for (const [whole, part] of [
    [a, b],
    [b, a],
  ] as const) {
    const isShorter = part.starts.length * 1.3 <= whole.starts.length;
    if (isShorter && text.similarity >= 0.95 && isBrokenOff(part))
      return { direction: towards(whole === a), why: `${part.body.article.id} breaks off where the other goes on` };
  }
  return null;
}

function isBrokenOff({ body, ends }: PlacedBody): boolean {
  const last = ends.at(-1) ?? 0;
  const after = body.reading.page.text.slice(last, last + 12);
  return /^\s*(?:\.\.\.|…|\[…\]|\[\.\.\.\])/.test(after);
}
