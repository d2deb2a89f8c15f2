import { hullOf, overlaps, type Span } from '../../../span.js';
import type { Passage, Word } from '../passage/passage.js';
import type { Placed } from '../placed.js';
import type { TaggedAttribution, Tagger } from './create-tagger.js';
import { findFirst } from '../../../place-index.js';

/** A word with the passage in which it stands. */
interface Located {
  readonly word: Word;
  readonly passage: Passage;
}

/**
 * What the learned tagger finds in the prose of a page, in reading order, in the form in which the rules give theirs; with those that it
 * doubts, which show what belongs inside what.
 */
export function findTagged(text: string, passages: readonly Passage[], tagger: Tagger): Placed[] {
  const words = passages.flatMap((passage) => passage.words.map((word): Located => ({ word, passage })));
  return tagger.tag(text, findRegions(text, passages), 0).flatMap((tagged) => {
    const passage = words[firstAt(words, hullOf(tagged.cue)[0])]?.passage;
    return passage ? [place({ ...tagged, source: trimEnds(text, onOneLine(text, tagged)) }, passage, words)] : [];
  });
}

/** The articles in pieces without furniture: words set aside would stand between a cue and what it tells. */
function findRegions(text: string, passages: readonly Passage[]): Span[] {
  const regions: { article: string; span: Span }[] = [];
  for (const { article, words } of passages) {
    const [first, last] = [words[0], words.at(-1)];
    if (!first || !last) continue;
    const before = regions.at(-1);
    if (before?.article === article && !/\S/.test(text.slice(before.span[1], first.span[0])))
      before.span = [before.span[0], last.span[1]];
    else regions.push({ article, span: [first.span[0], last.span[1]] });
  }
  return regions.map(({ span }) => span);
}

function place(tagged: TaggedAttribution, { article, paragraph }: Passage, words: readonly Located[]): Placed {
  const { source, cue, content, confidence } = tagged;
  return { article, paragraph, source, cue, content, rule: 'tagger', quoted: shareQuoted(content, words), confidence };
}

/** A source that runs from a headline into the paragraph below stands where its cue does: `says Berg | ¶ Anna Berg`. */
const onOneLine = (text: string, { source, cue }: TaggedAttribution): Span[] =>
  source.map(([start, end]) => {
    const words = text.slice(start, end);
    const isBehind = start >= hullOf(cue)[1];
    const line = isBehind ? /^[^\n]*/.exec(words)?.[0] : /[^\n]*$/.exec(words)?.[0];
    const kept = (line ?? words).length || words.length;
    return isBehind ? [start, start + kept] : [end - kept, end];
  });

/** Without the comma that closes a clause (`Idris Korbel, the minister,`), and without what is done while saying it (`Korbel, speaking of …`). */
const trimEnds = (text: string, spans: readonly Span[]): Span[] =>
  spans.map(([start, end]) => {
    const words = text.slice(start, end);
    const doing = words.search(DOING);
    const kept = doing > 0 ? words.slice(0, doing) : words;
    return [start, start + kept.replace(/[,;:\s]+$/, '').length];
  });

/** `, speaking to reporters` behind a name: how somebody says something is not who says it. */
const DOING =
  /,\s+(?:speaking|referring|talking|responding|writing|alluding|citing|reacting|noting|describing|dedicating)\b/;

/** Share of the letters and digits at some places that stand inside quotation marks. */
function shareQuoted(spans: readonly Span[], words: readonly Located[]): number {
  let all = 0;
  let quoted = 0;
  for (const span of spans)
    for (let i = firstAt(words, span[0]); i < words.length; i++) {
      const word = words[i]?.word;
      if (!word || !overlaps(word.span, span)) break;
      const length = /[\p{L}\p{N}]/u.test(word.text) ? word.text.length : 0;
      all += length;
      if (word.quote >= 0) quoted += length;
    }
  return all === 0 ? 0 : quoted / all;
}

/** Index of the first word that ends behind a place, by halving. */
const firstAt = (words: readonly Located[], place: number): number =>
  findFirst(words.length, (i) => (words[i]?.word.span[1] ?? 0) > place);
