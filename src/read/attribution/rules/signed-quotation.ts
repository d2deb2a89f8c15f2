import { BODY_WORDS } from '../../../known/titles.js';
import type { Passage, Run, Word } from '../passage/passage.js';
import type { Around, Draft } from './draft.js';
import { isSignature, LONGEST_SIGNATURE, nameOf, SIGNING_DASH } from './is-signature.js';

/** A voice has at least so many words. */
const SHORTEST = 3;

/**
 * A paragraph closed by a dash and who said it: one quotation (*“I have had enough of dams.” ― Lena Berg, baker*), or plain sentences
 * where the name is known or a voice beside it is signed in the same way (*My son sleeps again. – Wilma Reese, Orvale*).
 */
export function signedQuotation(passage: Passage, around: Around): Draft[] {
  const signed = signatureOf(passage, around.isNamed);
  if (!signed) return [];
  const { dash, source } = signed;
  const { quotes, words } = passage;
  const quoted = quotes.at(-1);
  const whole = quotes[0]?.run[0] === 0 && quoted !== undefined && dash - quoted.run[1] <= 1 && quoted.run[1] <= dash;
  // `“It rains,” Berg said. “It pours.” — Lorne`: who wrote it down signs, and the quotation has its speaker.
  if (whole && around.cues.some(({ at, subject, verb }) => subject && verb.loose && words[at]?.quote === -1)) return [];
  if (!whole && !isPlainVoice(passage, around, nameOf(words.slice(...source)))) return [];
  return [{ source: [source], cue: [[dash, dash + 1]], content: [[0, dash]], rule: 'signed-quotation' }];
}

function isPlainVoice(passage: Passage, { previous, next, isNamed, isPerson }: Around, name: readonly Word[]): boolean {
  const isBeside = [previous, next].some((other) => other !== null && hasPlainVoice(other, isNamed));
  return hasPlainVoice(passage, isNamed) && (isPerson(name.at(-1)) || isBeside);
}

/** Sentences, a spaced dash, and a name of two words or more with something told of it behind a comma. */
function hasPlainVoice(passage: Passage, isNamed: Around['isNamed']): boolean {
  const signed = signatureOf(passage, isNamed);
  const { words, quotes } = passage;
  if (!signed || quotes.length > 0 || !/^[.!?…]$/.test(words[signed.dash - 1]?.text ?? '')) return false;
  const source = words.slice(...signed.source);
  const name = nameOf(source);
  return name.length > 1 && name.length < source.length && !name.some(({ low }) => BODY_WORDS.has(low));
}

interface Signed {
  readonly dash: number;
  readonly source: Run;
}

function signatureOf({ words, depth }: Passage, isNamed: Around['isNamed']): Signed | null {
  const dash = words.findLastIndex(
    (word, i) => SIGNING_DASH.test(word.text) && words.length - i <= LONGEST_SIGNATURE + 1,
  );
  if (depth > 0 || dash < SHORTEST || dash === words.length - 1) return null;
  const source: Run = [dash + 1, words.at(-1)?.text === '.' ? words.length - 1 : words.length];
  const signature = words.slice(...source);
  return signature.length > 0 && isSignature(signature, isNamed) ? { dash, source } : null;
}
