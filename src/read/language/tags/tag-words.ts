import { loadEnglish, type English, type Part } from './load-english.js';

/** A word as the tagger cut it, at its place in the text. */
export interface TaggedWord {
  readonly start: number;
  readonly end: number;
  readonly pos: string;
  readonly lemma: string;
}

/** Text without spaces, cut into words. */
interface Chunk {
  readonly parts: readonly Part[];
  /** Whether the words stand in it one behind the other as they are; the tagger spells some in its own way. */
  readonly plain: boolean;
}

let english: English | null = null;

/** Chunks read before, in any text: news repeats its words. Emptied when full. */
const known = new Map<string, Chunk>();
const MOST_KNOWN = 20_000;

function readChunk(chunk: string, { cut }: English): Chunk {
  const before = known.get(chunk);
  if (before) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const parts = cut(chunk);
  const read = { parts, plain: parts.map(({ value }) => value).join('') === chunk };
  known.set(chunk, read);
  return read;
}

const NOTHING: Chunk = { parts: [], plain: true };

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
function placeParts(text: string, model: English): { parts: Part[]; starts: number[] } {
  const parts: Part[] = [];
  const starts: number[] = [];
  let at = 0;
  let before = 0;
  for (let from = 0; from < text.length;) {
    const space = text.indexOf(' ', from);
    const end = space < 0 ? text.length : space;
    const chunk = end > from ? readChunk(text.slice(from, end), model) : NOTHING;
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
/**
 * The words of a text with part of speech and lemma, as wink-nlp finds them. The text has no white space but spaces. A word that the
 * tagger changed beyond recognition is left out.
 */
export function tagWords(text: string): TaggedWord[] {
  english ??= loadEnglish();
  const { machines, kindOf } = english;
  const { parts, starts } = placeParts(text, english);
  const tags = parts.map(({ pos }) => pos);
  for (const machine of machines)
    for (const { at, pos, ifKnown } of machine.find(parts.map(({ hint }, i) => hint || (tags[i] ?? 0))))
      if (!ifKnown || parts[at]?.canBe(pos)) tags[at] = pos;
  const words: TaggedWord[] = [];
  parts.forEach((part, i) => {
    const start = starts[i] ?? -1;
    const pos = part.fixed ?? tags[i] ?? 0;
    if (start >= 0) words.push({ start, end: start + part.value.length, pos: kindOf(pos), lemma: part.lemmaAs(pos) });
  });
  return words;
}
