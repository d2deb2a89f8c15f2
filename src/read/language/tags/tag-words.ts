import { readChunk, type Chunk } from './read-chunk.js';
import { english, type Part } from './load-english.js';

/** A word as the tagger cut it, at its place in the text. */
export interface TaggedWord {
  readonly start: number;
  readonly end: number;
  readonly pos: string;
  readonly lemma: string;
}

const NOTHING: Chunk = { parts: [], plain: true, tokens: [] };

/** How far a word that the tagger spells in its own way is looked for. */
const NEAR = 128;

/** Where the tagger's word stands at or shortly after `at`; -1 where it was changed. */
function seek(text: string, value: string, at: number): number {
  while (text.charCodeAt(at) === 32) at++;
  if (text.startsWith(value, at)) return at;
  const near = text.slice(at, at + NEAR).indexOf(value);
  return near < 0 ? -1 : at + near;
}

/** The words of a text, and where each starts; -1 for one that is not to be found. */
function placeParts(text: string): { parts: Part[]; starts: number[] } {
  const parts: Part[] = [];
  const starts: number[] = [];
  let at = 0;
  let before = 0;
  for (let from = 0; from < text.length;) {
    const space = text.indexOf(' ', from);
    const end = space < 0 ? text.length : space;
    const chunk = end > from ? readChunk(text.slice(from, end)) : NOTHING;
    // Unless the tagger changed a word before, only spaces stand between it and this chunk.
    const plain = chunk.plain && at >= before && at <= from;
    if (plain) at = from;
    for (const part of chunk.parts) {
      const start = plain ? at : seek(text, part.value, at);
      parts.push(part);
      starts.push(start);
      if (start >= 0) at = start + part.value.length;
    }
    before = end;
    from = end + 1;
  }
  return { parts, starts };
}

/** The parts of speech of words that stand one behind the other, as numbers. */
export function tagParts(parts: readonly Part[]): number[] {
  const tags = parts.map(({ pos }) => pos);
  for (const machine of english().machines)
    for (const { at, pos, ifKnown } of machine.find(parts.map(({ hint }, i) => hint || (tags[i] ?? 0))))
      if (!ifKnown || parts[at]?.canBe(pos)) tags[at] = pos;
  return tags.map((tag, i) => parts[i]?.fixed ?? tag);
}

/**
 * The words of a text with part of speech and lemma, as wink-nlp finds them. The text has no white space but spaces. A word that the
 * tagger changed beyond recognition is left out.
 */
export function tagWords(text: string): TaggedWord[] {
  const { parts, starts } = placeParts(text);
  const tags = tagParts(parts);
  return parts.flatMap(({ value, lemmaAs }, i) => {
    const [start, pos] = [starts[i] ?? -1, tags[i] ?? 0];
    return start < 0 ? [] : [{ start, end: start + value.length, pos: english().kindOf(pos), lemma: lemmaAs(pos) }];
  });
}
