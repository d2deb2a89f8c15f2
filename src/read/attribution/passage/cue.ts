import { findCueVerb, type CueVerb } from './cue-verbs.js';
import { phraseAfter, phraseBefore } from './noun-phrase.js';
import { isSealedAt, sentenceAt, type Passage, type Run } from './passage.js';

/** A verb of saying, thinking or wanting in a passage, with its helpers and its subject. */
export interface Cue {
  readonly verb: CueVerb;
  /** The verb with auxiliaries, adverbs and particle: `has repeatedly stated`. */
  readonly run: Run;
  /** Index of the verb itself. */
  readonly at: number;
  /** The phrase left of it that says, thinks or wants; null where none stands there. */
  readonly subject: Run | null;
  readonly passive: boolean;
  readonly sentence: Run;
}

const AUXILIARY =
  /^(?:has|have|had|is|are|was|were|be|been|being|will|would|can|could|may|might|shall|should|must|did|does|do|'s|’s|'ve|’ve|'d|’d|'ll|’ll|'re|’re|'m|’m)$/;
const ADVERB =
  /^(?:not|n't|n’t|also|further|then|even|already|once|again|later|earlier|first|just|still|now|never|ever|previously|only|both|all|long|further|neither)$|ly$/;
const BE = /^(?:is|are|was|were|be|been|being|get|gets|got)$/;

/** The cues of a passage outside sealed quotations, in reading order. */
export function findCues(passage: Passage): Cue[] {
  const cues: Cue[] = [];
  passage.words.forEach((word, at) => {
    const verb = isMakeClear(passage, at) ? MAKE_CLEAR : findCueVerb(word.lemma);
    if (!verb || isQuotedAs(passage, at) || isTooLong(passage, at) || isSealedAt(passage, at) || !isVerb(passage, at))
      return;
    cues.push(readCue(passage, verb, at));
  });
  // Verbs inside quotation marks have the say after those outside.
  return cues.sort((a, b) => Number(isQuotedAt(passage, a.at)) - Number(isQuotedAt(passage, b.at)));
}

/** A sentence of more words is a list or noise; reading it would take time that grows with its square. */
const LONGEST_SENTENCE = 400;

const isTooLong = (passage: Passage, at: number): boolean => {
  const [from, to] = sentenceAt(passage, at);
  return to - from > LONGEST_SENTENCE;
};

const isQuotedAt = ({ words }: Passage, at: number): boolean => (words[at]?.quote ?? -1) >= 0;

const MAKE_CLEAR: CueVerb = {
  lemma: 'make clear',
  clause: true,
  marked: true,
  loose: false,
  hearer: false,
  infinitive: false,
  object: false,
  prepositions: [],
};

/** `made clear`, `made it clear` */
const isMakeClear = ({ words }: Passage, at: number): boolean =>
  words[at]?.lemma === 'make' && [words[at + 1], words[at + 2]].some((word) => word?.low === 'clear');

/** Words after which a verb form is no verb of the sentence. */
const NO_VERB_AFTER = /^(?:the|a|an|his|her|their|its|our|my|your|no|this|these)$/;

/** Forms that are never nouns: `About this told the minister`. */
const ONLY_VERB = /^(?:says?|said|tells?|told|wrote|writes|thinks?|thought|knew|meant|spoke|wants|wanted|believes?)$/;

const SHARED_FORM =
  /^(?:reports?|claims?|states?|notes?|answers?|hopes?|fears?|wish(?:es)?|plans?|tweets?|posts?|comments?|remarks?|promises?|pledges?|vows?|doubts?|questions?|demands?|orders?|calls?|views?|talks?|shows?|finds?|supports?|praise|blame|estimates?|projects?|messages?)$/;

/** `known as` and `called` without a helper qualify a noun; nobody knows or calls. */
const isBareParticiple = ({ words }: Passage, at: number): boolean =>
  /^(?:known|called|seen|shown|described|dubbed)$/.test(words[at]?.low ?? '') &&
  !AUXILIARY.test(words[at - 1]?.low ?? '') &&
  (words[at + 1]?.pos === 'ADP' || (words[at - 1]?.pos === 'NOUN' && words[at + 1]?.pos === 'PROPN'));

/** Participles that are prepositions by now. */
const PREPOSITION = /^(?:regarding|considering|concerning|according|following|including|given)$/;

/** `the publication` in `As the publication notes, …` */
const isDefiniteNoun = ({ words }: Passage, at: number): boolean =>
  words[at]?.pos === 'NOUN' &&
  !/[^s]s$/.test(words[at]?.low ?? '') &&
  [words[at - 1], words[at - 2]].some((word) => word?.low === 'the');

/** A verb by its tag; after a pronoun or name a noun tag is often wrong (`President Joe Biden claims that`). */
function isVerb(passage: Passage, at: number): boolean {
  const { words } = passage;
  const [word, before, after] = [words[at], words[at - 1], words[at + 1]];
  if (!word || PREPOSITION.test(word.low)) return false;
  if (word.pos === 'VERB') {
    if (ONLY_VERB.test(word.low)) return true;
    if (SHARED_FORM.test(word.low) && /^(?:official|public)$/.test(before?.low ?? '')) return false;
    let first = at - 1;
    // Only forms that nouns share can be nouns: `an earlier report`, but `an official told`.
    while (SHARED_FORM.test(word.low) && /^(?:ADV|ADJ)$/.test(words[first]?.pos ?? '')) first--;
    return !NO_VERB_AFTER.test(words[first]?.low ?? '') && !isBareParticiple(passage, at);
  }
  if (word.pos !== 'NOUN' && word.pos !== 'PROPN' && word.pos !== 'ADJ' && word.pos !== 'AUX') return false;
  if (!/(?:s|ed|id|old|ote|ught)$/.test(word.low)) return false;
  const subject =
    /^(?:PROPN|PRON)$/.test(before?.pos ?? '') || before?.low === 'who' || isDefiniteNoun(passage, at - 1);
  return (
    subject &&
    (/^(?:that|how|whether|he|she|they|it|the|there|a|an|to)$/.test(after?.low ?? '') ||
      /^[,.:“"‘']$/.test(after?.text ?? '.'))
  );
}

function readCue(passage: Passage, verb: CueVerb, at: number): Cue {
  const { words } = passage;
  const sentence = sentenceAt(passage, at);
  let from = at;
  let passive = false;
  const quoted = findQuotedAs(passage, at);
  const quotes = quoted !== null && isQuoting(passage, quoted);
  if (quoted !== null) from = quotes ? at - 1 : quoted; // `Oldnews quoted her | as saying`, `was quoted by Oldnews as saying`
  while (from > sentence[0]) {
    const low = words[from - 1]?.low ?? '';
    if (!AUXILIARY.test(low) && !(ADVERB.test(low) && words[from - 1]?.pos !== 'NOUN')) break;
    if (isPossessive(passage, from - 1)) break;
    if (from === at || !passive) passive ||= BE.test(low) && words[at]?.low.endsWith('ing') !== true;
    from--;
  }
  const to = endOf(passage, verb, at);
  const subject = findSubject(passage, [from, to], quotes && from === at - 1 ? [quoted + 1, sentence[1]] : sentence);
  return { verb, at, run: [from, to], subject, passive, sentence };
}

/** Passive without who says it: `it was said`, but not `she was quoted as saying`. */
export const lacksSpeaker = ({ words }: Passage, { passive, at }: Cue): boolean =>
  passive && words[at]?.low !== 'saying';

/** Where `quoted` stands before `as saying`; null where it does not. */
function findQuotedAs({ words }: Passage, at: number): number | null {
  if (words[at]?.low !== 'saying' || words[at - 1]?.low !== 'as') return null;
  for (let i = at - 2; i >= Math.max(0, at - LONGEST_QUOTED); i--) {
    if (/^[.,;:]$/.test(words[i]?.text ?? '.')) return null;
    if (/^(?:quoted|quotes|cited|cites|reported)$/.test(words[i]?.low ?? '')) return i;
  }
  return null;
}
/** `quoted the deputy minister of foreign affairs as saying` */
const LONGEST_QUOTED = 10;

/** `was | quoted by Oldnews as saying`: a part of the cue `saying`. */
const isQuotedAs = (passage: Passage, at: number): boolean =>
  /^(?:quoted|cited|reported)$/.test(passage.words[at]?.low ?? '') &&
  !isQuoting(passage, at) &&
  passage.words.slice(at + 2, at + LONGEST_QUOTED).some((_, i) => findQuotedAs(passage, at + 2 + i) === at);

/** Whether the one who is quoted stands behind the verb: `quoted her as saying`, but not `was quoted by Oldnews as saying`. */
const isQuoting = ({ words }: Passage, at: number): boolean => !/^(?:as|by|on|in)$/.test(words[at + 1]?.low ?? '');

/** Where the verb ends with its particle: `pointed out`, `made it clear`. */
function endOf({ words }: Passage, verb: CueVerb, at: number): number {
  if (verb === MAKE_CLEAR) return words[at + 1]?.low === 'clear' ? at + 2 : at + 3;
  return verb.lemma === 'point' && words[at + 1]?.low === 'out' ? at + 2 : at + 1;
}

/** `Biden's` before a noun is a possessive, before a participle it is `has`. */
const isPossessive = ({ words }: Passage, at: number): boolean =>
  /^['’]s$/.test(words[at]?.low ?? '') && words[at - 1]?.pos !== 'PRON';

function findSubject(passage: Passage, [from]: Run, sentence: Run): Run | null {
  const { words } = passage;
  const before = words[from - 1];
  if (!before || from <= sentence[0]) return null;
  if (/^(?:and|but|then|to|or)$/.test(before.low)) return sharedSubject(passage, from, sentence);
  if (words[from]?.low.endsWith('ing') && DOCUMENT.test(before.low)) return issuerOf(passage, from, sentence);
  if (words[from]?.low.endsWith('ing') && before.text === ',') return sharedSubject(passage, from, sentence);
  // A quoted verb phrase has its subject outside: `the board "considered closing the mill"`.
  const opened = /^(?:["“‘']|``)$/.test(before.text) && before.quote >= 0 ? from - 1 : from;
  return pastRelative(passage, phraseBefore(passage, opened, sentence[0]), sentence[0]);
}

/** `Anton Berg, who wrote the review | said`: a relative clause that no comma closes. */
function pastRelative(passage: Passage, phrase: Run | null, low: number): Run | null {
  const { words } = passage;
  const [comma, who, verb] = phrase ? words.slice(phrase[0] - 3, phrase[0]) : [];
  if (!phrase || comma?.text !== ',' || who?.low !== 'who' || verb?.pos !== 'VERB') return phrase;
  const head = phraseBefore(passage, phrase[0] - 3, low);
  return head ? [head[0], phrase[1]] : phrase;
}

/** What bodies speak through: `released a statement clarifying that …`. */
const DOCUMENT = /^(?:statement|letter|report|post|tweet|message|memo|note|letters|statements)$/;
const ISSUE = /^(?:release|issue|publish|send|post|make|write|put|share|sign|distribute)$/;

/** Who issued the document before the verb. */
function issuerOf(passage: Passage, from: number, sentence: Run): Run | null {
  const { words } = passage;
  for (let i = from - 2; i >= Math.max(sentence[0], from - 8); i--) {
    if (!ISSUE.test(words[i]?.lemma ?? '')) continue;
    const end = words[i - 1]?.low === 'to' ? i - 1 : skipAdverbs(passage, i, sentence[0]);
    return phraseBefore(passage, end, sentence[0]);
  }
  return phraseBefore(passage, from, sentence[0]);
}

/** The subject of an earlier verb that this one shares: `Berg met reporters and said …`. */
function sharedSubject(passage: Passage, from: number, sentence: Run): Run | null {
  const { words } = passage;
  for (let i = sentence[0]; i < from; i++) {
    const word = words[i];
    if (!word || isSealedAt(passage, i) || !/^(?:VERB|AUX)$/.test(word.pos)) continue;
    const subject = phraseBefore(passage, skipAdverbs(passage, i, sentence[0]), sentence[0]);
    if (subject) return subject;
    const after = findCueVerb(word.lemma)?.loose ? phraseAfter(passage, i + 1, sentence[1]) : null;
    if (after) return after;
  }
  return null;
}

function skipAdverbs({ words }: Passage, at: number, low: number): number {
  while (at > low && words[at - 1]?.pos === 'ADV') at--;
  return at;
}
