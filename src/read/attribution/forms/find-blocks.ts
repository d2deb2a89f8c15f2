import { contains, type Span } from '../../../span.js';
import { findCueVerb } from '../passage/cue-verbs.js';
import { findCues } from '../passage/cue.js';
import { phraseAfter, phraseBefore } from '../passage/noun-phrase.js';
import { placeOf, type Passage, type Run } from '../passage/passage.js';
import type { Placed } from '../placed.js';
import type { Around } from '../rules/draft.js';
import { signedBy } from './find-signed.js';
import { placeForm } from './place-form.js';
import { findFirst } from '../../../place-index.js';

/** What blocks are found by, beside the paragraphs. */
export interface Layout {
  /** Where the markup shows a block quotation. */
  readonly blockquotes: readonly Span[];
  readonly isNamed: Around['isNamed'];
}

/** Who says it, and by which words the line above says so. */
interface Lead {
  readonly source: Span;
  readonly cue: Span;
  /** Whether an owner stands before the text: `his answer`. */
  readonly isOwned?: boolean;
}

/** Texts and sayings that a line may announce: `The statement in full:`, `His answer:`, `From the letter:`. */
const TEXT =
  /^(?:statement|letter|text|post|message|speech|e-?mail|memo|ruling|order|verdict|report|note|resolution|declaration|excerpts?|extracts?|answers?|reply|replies|response|explanation|reaction|advice|comment|tweet|appeal|apology)$/;
/** A line that announces a text has at most so many words in its last sentence. */
const LONGEST_LEAD = 12;
/** A block without marks or markup is looked through for its signature so far. */
const LONGEST_BLOCK = 8;
const RULE = 'block-quotation';
const POSSESSIVE = /^(?:his|her|their|its|my|our)$/;
/** Verbs of putting a text out, beside those of saying. */
const ISSUES = /^(?:write|answer|send|issue|release|publish|speak|reply|respond|post|sign|talk|address|apologi[sz]e)$/;

/** Quotations that stand as blocks below a line that announces them, or that are closed by a signature. */
export function findBlocks(passages: readonly Passage[], layout: Layout): Placed[] {
  const block = passages.map((passage) => blockAt(passage, layout.blockquotes));
  return passages.flatMap((passage, i) => {
    const lead =
      readLead(passage, block[i + 1] !== undefined && block[i + 1] !== block[i]) ??
      presentedBy(passage, passages[i + 1]);
    if (lead) return placeBlock(passages, i, { lead, block, layout }) ?? [];
    const isStart = block[i] !== undefined && block[i] !== block[i - 1];
    return isStart ? placeSigned(passages, i, { block, layout }) : [];
  });
}

const blockAt = (passage: Passage, blocks: readonly Span[]): Span | undefined => {
  const place = placeOf(passage, [0, passage.words.length]);
  const found = blocks[findFirst(blocks.length, (i) => (blocks[i]?.[1] ?? 0) >= place[1])];
  return found && contains(found, place) ? found : undefined;
};

/** Whose words a line announces; a block quotation below lets a verb of saying announce them too. */
function readLead(passage: Passage, isBlockBelow: boolean): Lead | null {
  const { words, sentences, quotes, depth } = passage;
  const last = quotes.at(-1);
  const inLine = last?.run[1] === words.length && words[last.run[0] - 1]?.text === ':';
  const colon = inLine ? last.run[0] - 1 : words.length - 1;
  if (depth > 0 || words[colon]?.text !== ':') return null;
  const sentence = sentences.find(([from, to]) => from <= colon && colon < to);
  if (!sentence) return null;
  const announced = announcedBy(passage, sentence[0], colon);
  // In its own line the tagger knows better what is no `her reply: “…”`.
  if (inLine) return announced?.isOwned === true ? announced : null;
  return announced ?? (isBlockBelow ? toldBy(passage, colon) : null);
}

/** `Berg wrote to the board:` above a block quotation. */
function toldBy(passage: Passage, colon: number): Lead | null {
  const cue = findCues(passage)
    .filter(({ sentence, verb }) => sentence[1] > colon && (verb.loose || verb.clause || verb.marked))
    .at(-1);
  return cue?.subject ? { source: placeOf(passage, cue.subject), cue: placeOf(passage, cue.run) } : null;
}

/** `Here is what Berg said.` above words in quotation marks, or above those of somebody who says `I` or `we`. */
function presentedBy(passage: Passage, below: Passage | undefined): Lead | null {
  const { words, sentences, depth } = passage;
  const sentence = sentences.at(-1);
  if (depth > 0 || !sentence || below?.article !== passage.article || !/^[.:]$/.test(words.at(-1)?.text ?? ''))
    return null;
  const opening = words.slice(sentence[0], sentence[0] + LONGEST_OPENING).map(({ low }) => low);
  const what = opening.indexOf('what');
  const isSpoken =
    below.quotes[0]?.run[0] === 0 || below.words.some(({ text }) => /^(?:I|[Ww]e|[Mm]y|[Oo]ur)$/.test(text));
  if (what < 1 || !opening.slice(0, what).some((low) => PRESENTS.test(low)) || !isSpoken) return null;
  const cue = findCues(passage).find(
    ({ subject, verb, run }) => subject?.[0] === sentence[0] + what + 1 && run[1] > subject[1] - 1 && verb.clause,
  );
  return cue?.subject ? { source: placeOf(passage, cue.subject), cue: placeOf(passage, cue.run) } : null;
}
const PRESENTS = /^(?:here|below|this|following)$/;
/** `And here is some of what` */
const LONGEST_OPENING = 7;

/** `His answer:`, `The mayor’s reply:`, `The full statement of the coach:`, `The board answered. The statement in full:`. */
function announcedBy(passage: Passage, from: number, colon: number): Lead | null {
  const { words } = passage;
  const noun = words.findIndex(({ low }, i) => i >= from && i < colon && TEXT.test(low));
  if (noun < 0 || colon - from > LONGEST_LEAD) return null;
  const isTold = words
    .slice(from, colon)
    .some(
      ({ pos, low }) =>
        /^(?:VERB|AUX)$/.test(pos) && !/^(?:is|are|reads?|follows|answer|reply|order|post|note|comment)$/.test(low),
    );
  if (isTold) return null;
  const owner = ownerOf(passage, from, noun);
  const source =
    owner ?? behind(passage, noun, colon) ?? issuerAbove(passage, from) ?? phraseBefore(passage, noun + 1, from);
  if (!source) return null;
  return {
    source: placeOf(passage, source),
    cue: placeOf(passage, source[1] > noun ? [colon, colon + 1] : [noun, noun + 1]),
    isOwned: owner !== null,
  };
}

/** `his | answer`, `the mayor | ’s written reply`. */
function ownerOf(passage: Passage, from: number, noun: number): Run | null {
  const { words } = passage;
  for (let i = noun - 1; i >= Math.max(from, noun - 3); i--) {
    if (POSSESSIVE.test(words[i]?.low ?? '')) return [i, i + 1];
    if (/^['’]s?$/.test(words[i]?.low ?? '')) return phraseBefore(passage, i, from);
  }
  return null;
}

/** `the statement of | the coach`, `excerpts from | the minister’s speech`. */
function behind(passage: Passage, noun: number, colon: number): Run | null {
  for (let i = noun + 1; i < colon; i++)
    if (/^(?:of|by|from)$/.test(passage.words[i]?.low ?? '')) return phraseAfter(passage, i + 1, colon);
  return null;
}

/** Who wrote, answered or spoke in the sentence before. */
function issuerAbove(passage: Passage, from: number): Run | null {
  const { words } = passage;
  const sentence = passage.sentences.find(([, to]) => to === from);
  if (!sentence) return null;
  for (let i = sentence[0]; i < sentence[1]; i++) {
    const { pos, lemma } = words[i] ?? {};
    if (pos !== 'VERB' || lemma === undefined) continue;
    return ISSUES.test(lemma) || findCueVerb(lemma)?.loose ? phraseBefore(passage, i, sentence[0]) : null;
  }
  return null;
}

interface Found {
  readonly block: readonly (Span | undefined)[];
  readonly layout: Layout;
}

/** The words that a lead announces: in its own line, in the block below, or up to a signature. */
function placeBlock(passages: readonly Passage[], i: number, found: Found & { readonly lead: Lead }): Placed | null {
  const { lead, block, layout } = found;
  const [own, below] = [passages[i], passages[i + 1]];
  if (!own) return null;
  const quote = own.quotes.at(-1);
  if (quote?.run[1] === own.words.length) return placed(own, lead, [placeOf(own, quote.run)]);
  if (!below || below.article !== own.article) return null;
  const size = block[i + 1] ? sizeOf(block, i + 1) : 0;
  const rest = passages.slice(i + 1, i + 1 + (size || LONGEST_BLOCK)).filter(({ article }) => article === own.article);
  const signature = rest.findIndex(({ words }) => signedBy(words, layout.isNamed));
  const by = rest[signature];
  const lines = signature > 0 ? rest.slice(0, signature) : rest.slice(0, size || 1);
  if (by && signature > 0) return placed(own, signatureOf(by), lines.map(whole));
  const marked = size === 0 && below.quotes[0]?.run[0] === 0 ? below.quotes[0].run : null;
  if (marked) return placed(own, lead, [placeOf(below, marked)]);
  const ends = /^[.?!…”"]$/.test(below.words.at(-1)?.text ?? '');
  return size > 0 || ends ? placed(own, lead, lines.map(whole)) : null;
}

/** A block quotation with a line that signs it: a post, a letter; several that follow each other are signed one by one. */
function placeSigned(passages: readonly Passage[], i: number, { block, layout }: Found): Placed[] {
  const found: Placed[] = [];
  let lines: Passage[] = [];
  for (const line of passages.slice(i, i + sizeOf(block, i))) {
    const isSigned = signedBy(line.words, layout.isNamed);
    const [first] = lines;
    if (isSigned && first) found.push(placed(first, signatureOf(line), lines.map(whole)));
    lines = isSigned ? [] : [...lines, line];
  }
  return found;
}

const sizeOf = (block: readonly (Span | undefined)[], from: number): number => {
  let to = from;
  while (to < block.length && block[to] === block[from]) to++;
  return to - from;
};

const whole = (passage: Passage): Span => placeOf(passage, [0, passage.words.length]);

/** Without the day behind the account of a post: `— Tarn Senate (@tarnsenate) | October 9, 2018`. */
function signatureOf(line: Passage): Lead {
  const account = line.words.findIndex(({ text }) => text.startsWith('@'));
  const close = account < 0 ? -1 : line.words.findIndex(({ text }, i) => i > account && text === ')');
  return { source: placeOf(line, [1, close < 0 ? line.words.length : close + 1]), cue: placeOf(line, [0, 1]) };
}

const placed = (passage: Passage, { source, cue }: Lead, content: readonly Span[]): Placed =>
  placeForm(passage, RULE, { source: [source], cue: [cue], content });
