import type { Span, Spans } from '../../../span.js';
import { hasVerb } from '../passage/content.js';
import type { Passage, Run, Word } from '../passage/passage.js';
import { findFirst } from '../../../place-index.js';

/** Words that no saying ends with, where the sentence goes on. */
const OPEN_END =
  /^(?:than|that|because|and|or|of|the|an?|which|whose|while|if|although|with|from|into|their|its|our|my|these|those)$/;
const MARKER = /^(?:that|how|whether|why|if)$/;
/** Where the sentence turns from what is said to the article's own words. */
const TURNS = /^(?:but|while|although|though|adding|noting|prompting|citing|according|as|after|when|because|before)$/;
const STOP = /^(?:[;:—–]|--|\.{2,})$/;

/**
 * Where a saying ends that breaks off before its verb (`said that the two plans | were dropped`), in the midst of a phrase (`more than |
 * we expect`) or behind its first words (`asked how the prince, the third son, | could know`). Null where it need not go on.
 */
export function endOfSaying(passage: Passage, cue: Spans, [start, end]: Span): number | null {
  const { words, sentences } = passage;
  const [from, to] = [indexOf(words, start), indexOf(words, end)];
  const sentence = sentences[words[from]?.sentence ?? -1];
  if (!sentence || to <= from || to >= sentence[1] - 1 || !isVerbal(words, cue)) return null;
  if (!isBroken(words, [from, to])) return null;
  let at = to + 1;
  while (at < sentence[1] && !isEnd(words, at)) at++;
  const last = words[at - 1];
  return last && words.slice(to, at).every(({ quote }) => quote < 0) ? last.span[1] : null;
}

function isBroken(words: readonly Word[], [from, to]: Run): boolean {
  const [first, last, next] = [words[from], words[to - 1], words[to]];
  if (!first || !last || !next) return false;
  const goesOn = !/^\p{P}+$/u.test(next.text);
  if (goesOn && OPEN_END.test(last.low)) return true;
  const clause = MARKER.test(first.low);
  if (goesOn && isFinite(next) && (clause || !hasVerb(words.slice(from, to)))) return true;
  return clause && next.text === ',' && to - from > 2 && !hasVerb(words.slice(from, to));
}

const isFinite = ({ pos, low }: Word): boolean =>
  pos === 'AUX' ||
  (pos === 'VERB' && /(?:ed|s)$/.test(low)) ||
  /^(?:can|could|will|would|may|might|must|should)$/.test(low);

const isEnd = (words: readonly Word[], at: number): boolean => {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || STOP.test(word.text) || /^[.?!]$/.test(word.text)) return true;
  return word.text === ',' && next !== undefined && TURNS.test(next.low);
};

/** Whether a cue is a verb: behind a noun (`her claim that …`) the sentence goes on with a verb of its own. */
const isVerbal = (words: readonly Word[], cue: Spans): boolean =>
  cue.some(([start, end]) =>
    words.slice(indexOf(words, start), indexOf(words, end)).some(({ pos }) => pos === 'VERB' || pos === 'AUX'),
  );

/** Index of the first word that ends behind a place, by halving. */
const indexOf = (words: readonly Word[], place: number): number =>
  findFirst(words.length, (i) => (words[i]?.span[1] ?? 0) > place);
