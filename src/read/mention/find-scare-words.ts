import { hullOf, overlaps, type Span, type Spans } from '../../span.js';
import type { Sentence } from '../language/sentence.js';
import { tokensWithin } from './tokens-within.js';

/** What findScareWords needs of a telling. */
interface Quoting {
  readonly sentence: Sentence;
  readonly span: Spans;
  /** Whether the article tells it in its own words. */
  readonly isOwn: boolean;
}

/** Words that keep a distance from those behind them. */
const SO_CALLED = /\b(?:so-called|self-(?:styled|proclaimed|declared|appointed))\s+["“‘]?(?=\p{L})/giu;

/** Behind a word that points at something known, a quoted word or two are nobody's quotation: *the "invitation"*. */
const QUOTED =
  /(?<=\b(?:[Tt]h(?:e|is|at|ese|ose)|[Ii]ts|[Hh](?:is|er)|[Tt]heir|[Oo]ur|[Yy]our|[Mm]y|\p{L}+['’]s|\p{L}+s['’])\s["“‘])\p{Ll}[\p{L}-]*(?:\s\p{Ll}[\p{L}-]*)?(?=[,.]?["”’](?:[\s.,;:!?)]|$))/gu;
/** Behind *a* too, in the article's own words: *set up a "safe zone"*. */
const QUOTED_ONE = /(?<=\b[Aa]n?\s["“‘])\p{Ll}[\p{L}-]*\s\p{Ll}[\p{L}-]*(?=[,.]?["”’](?:[\s.,;:!?)]|$))/gu;
/** What is named, or called so by somebody, is quoted for that. */
const NAMED =
  /\b(?:dub|call|nam|nicknam|titl|entitl|label|term|describ|known|word|phras)\p{L}*(?:\s\p{L}+){0,3}\s*["“‘]?$/iu;
const LOOKED_BACK = 40;
/** Longer tellings are looked at from their beginning. */
const LONGEST = 600;

/** Words that a telling sets in quotes, or calls so-called, to keep a distance from them; the rule is that of the first. */
export function findScareWords(
  text: string,
  { sentence, span, isOwn }: Quoting,
): { scareWords: Spans; scareRule: string | null } {
  const [from, end] = hullOf(span);
  // The mark or the word of distance may stand right before the telling.
  const start = Math.max(sentence.span[0], from - LOOKED_BACK);
  const looked = text.slice(start, Math.min(end + 1, sentence.span[1], from + LONGEST));
  const at = (match: RegExpExecArray): number => start + match.index;
  const calledSo = [...looked.matchAll(SO_CALLED)].flatMap((match) => {
    const thing = nounsFrom(sentence, at(match) + match[0].length);
    return thing ? [{ rule: 'so-called', span: thing }] : [];
  });
  const quoted = [QUOTED, ...(isOwn ? [QUOTED_ONE] : [])].flatMap((pattern) =>
    [...looked.matchAll(pattern)]
      .filter((match) => !NAMED.test(looked.slice(Math.max(0, match.index - LOOKED_BACK), match.index)))
      .map((match) => ({ rule: 'quoted-word', span: [at(match), at(match) + match[0].length] as const })),
  );
  const found = [...calledSo, ...quoted]
    .filter((one) => span.some((piece) => overlaps(piece, one.span)))
    .sort((a, b) => a.span[0] - b.span[0])
    .filter((one, i, all) => i === 0 || !overlaps(one.span, all[i - 1]?.span ?? [0, 0]));
  return { scareWords: found.map((one) => one.span), scareRule: found[0]?.rule ?? null };
}

const NOUNS = new Set(['ADJ', 'NOUN', 'PROPN']);

/** The noun that begins at a place, with the words before it that belong to it. */
function nounsFrom({ span, tokens }: Sentence, from: number): Span | null {
  const behind = tokensWithin(tokens, [from, span[1]]);
  const other = behind.findIndex(({ pos }) => !NOUNS.has(pos));
  const own = behind.slice(0, other < 0 ? behind.length : Math.max(1, other));
  const [first, last] = [own[0], own.at(-1)];
  return first && last ? [first.span[0], last.span[1]] : null;
}
