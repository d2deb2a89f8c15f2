import type { Around, Draft } from './draft.js';
import type { Passage, Word } from '../passage/passage.js';

/** The dash that signs a voice. A hyphen signs only between spaces, behind a closed quotation. */
const DASH = /^(?:[―—–]|--+|-)$/;
/** A signature has at most so many words: `Lena Berg, 34, baker from Tarn`. */
const LONGEST = 14;
/** A voice has at least so many words. */
const SHORTEST = 3;

/** *“I have had enough of dams.” ― Lena Berg, baker*: a paragraph that is one quotation, closed by a dash and who said it. */
export function signedQuotation(passage: Passage, { isNamed }: Around): Draft[] {
  const { words, quotes, depth } = passage;
  const dash = words.findLastIndex((word, i) => DASH.test(word.text) && words.length - i <= LONGEST + 1);
  if (depth > 0 || dash < SHORTEST || dash === words.length - 1) return [];
  const end = words.at(-1)?.text === '.' ? words.length - 1 : words.length;
  const source = words.slice(dash + 1, end);
  const quoted = quotes.at(-1);
  const whole = quotes[0]?.run[0] === 0 && quoted !== undefined && dash - quoted.run[1] <= 1 && quoted.run[1] <= dash;
  if (!whole || source.length === 0 || !isSignature(source, isNamed)) return [];
  return [{ source: [[dash + 1, end]], cue: [[dash, dash + 1]], content: [[0, dash]], rule: 'signed-quotation' }];
}

/** Whether words can be a signature: they begin with a capital, hold no verb, and the first phrase is all capitals or a known name. */
function isSignature(words: readonly Word[], isNamed: Around['isNamed']): boolean {
  if (words.some((word) => /^(?:AUX|SCONJ)$/.test(word.pos) || /^[:;?!"“”]$/.test(word.text))) return false;
  const comma = words.findIndex((word) => /^[,(]$/.test(word.text));
  const name = comma < 0 ? words : words.slice(0, comma);
  const capitals = name.every(
    (word) => /^\p{Lu}/u.test(word.text) || /^(?:of|the|de|von|van|al|la|['’.-]|['’]s)$/.test(word.low),
  );
  return capitals && /^\p{Lu}/u.test(words[0]?.text ?? '') && (name.length <= 6 || isNamed(name.at(-1)));
}
