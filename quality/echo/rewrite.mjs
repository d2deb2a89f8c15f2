import { BACK_TRANSLATION, FILLER, SYNONYMS } from './phrases.mjs';

/** The synonym list, and for the words of the fillers the next of their kind. */
const REPLACEMENTS = { ...SYNONYMS };
for (const kind of ['people', 'verb', 'adjective', 'noun', 'adverb'])
  for (const [i, word] of FILLER[kind].entries()) REPLACEMENTS[word] ??= FILLER[kind][(i + 1) % FILLER[kind].length];

/** Ways to copy a report. Each keeps the marks of the sentences it copies. */

const eachText = (sentences, change) => sentences.map((s) => (s.quote ? s : { ...s, text: change(s.text) }));

/** The first part of a report, by share of its sentences. */
export const truncate = (sentences, share) => sentences.slice(0, Math.max(3, Math.round(sentences.length * share)));

/** The paragraphs (three sentences each) in another order. */
export function reorder(sentences, chance) {
  const paragraphs = [];
  for (let i = 0; i < sentences.length; i += 3) paragraphs.push(sentences.slice(i, i + 3));
  return chance.shuffle(paragraphs).flat();
}

/** Puts a synonym for a share of the words that have one; quotations stay. */
export const paraphrase = (sentences, chance, share) =>
  eachText(sentences, (text) =>
    text.replace(/[A-Za-z]+/g, (word) =>
      Object.hasOwn(REPLACEMENTS, word) && chance.next() < share ? REPLACEMENTS[word] : word,
    ),
  );

/** Changes the small words as translation there and back does, swaps half of the clauses at a comma, and takes some synonyms. */
export function backTranslate(sentences, chance) {
  const reworded = eachText(paraphrase(sentences, chance, 0.4), (text) =>
    BACK_TRANSLATION.reduce(
      (changed, [from, to]) => changed.replace(from, typeof to === 'string' ? to : () => to(chance)),
      text,
    ).replace(/ {2,}/g, ' '),
  );
  return eachText(reworded, (text) => (chance.next() < 0.5 ? swapClauses(text) : text));
}

function swapClauses(text) {
  const [, head, tail] = /^([^,;]{20,}), ([^,;]{15,})\.$/.exec(text) ?? [];
  return head ? `${tail[0].toUpperCase()}${tail.slice(1)}, ${head[0].toLowerCase()}${head.slice(1)}.` : text;
}
