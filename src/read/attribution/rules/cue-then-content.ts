import { hasVerb, quotedSentencesAfter, trimRun } from '../passage/content.js';
import { lacksSpeaker, type Cue } from '../passage/cue.js';
import type { Around, Draft } from './draft.js';
import { phraseAfter } from '../passage/noun-phrase.js';
import { type Passage, type Run } from '../passage/passage.js';

const MARKER = /^(?:that|how|whether|why|if|what|where|when|who)$/;
const LEAD = /^(?:in|on|at|during|to|after|before|from|through|via|for|by|over|with|of)$/;
const TIME =
  /^(?:today|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|recently|later|earlier|again|also|publicly|repeatedly|clearly)$/;
/** How far after the verb `that` or a quotation may stand: `said in an interview with the daily on Monday that …`. */
const REACH = 18;

/** *X said (that) …*, *X told Y: "…"*, *X wants to …*, *X denied …*, and *X said:* with the words in the paragraph below. */
export function cueThenContent(passage: Passage, around: Around): Draft[] {
  const main = around.cues.filter((cue) => !isRelative(passage, cue));
  const relative = around.cues.filter((cue) => isRelative(passage, cue));
  return [...[...main, ...relative].flatMap((cue) => readCue(passage, cue) ?? []), ...colonAtEnd(passage, around)];
}

/** `A lawyer who advised the board said …`: what a relative clause says comes after what its sentence says. */
const isRelative = ({ words }: Passage, { subject }: Cue): boolean =>
  subject !== null && subject[1] - subject[0] === 1 && /^(?:who|which|that)$/.test(words[subject[0]]?.low ?? '');

function readCue(passage: Passage, cue: Cue): Draft | null {
  const content = lacksSpeaker(passage, cue) ? null : contentOf(passage, cue);
  if (!content || /^(?:citing|referring|regarding|with)$/.test(passage.words[content.run[0]]?.low ?? '')) return null;
  const { run, widened } = content;
  const source = sourceOf(passage, cue);
  if (!source) return null;
  const quoted = (passage.words[run[1] - 1]?.quote ?? -1) >= 0;
  const pieces = [run, ...(quoted ? quotedSentencesAfter(passage, cue.at) : [])];
  const rule = 'cue-then-content';
  return { source: [source], cue: [[cue.run[0], widened]], content: pieces, rule };
}

/** `It`, `there` and `this` say nothing; what they stand for is not named here. */
function sourceOf({ words }: Passage, cue: Cue): Run | null {
  if (!cue.subject) return null;
  return /^(?:it|there|this|that|what|these|those|you|let|us|me|['’](?:m|s|re|ve|d|ll))$/.test(
    words[cue.subject[0]]?.low ?? '',
  ) && cue.subject[1] - cue.subject[0] === 1
    ? null
    : cue.subject;
}

interface Content {
  readonly run: Run;
  /** Where the cue ends, with its preposition. */
  readonly widened: number;
}

function contentOf(passage: Passage, cue: Cue): Content | null {
  const { verb, sentence } = cue;
  const { words } = passage;
  if (/^(?:citing|referring|quoting)$/.test(words[cue.at]?.low ?? '')) return null; // names a source, says nothing
  let at = cue.run[1];
  if (/^(?:nor|or)$/.test(words[at]?.low ?? '')) return null; // `neither confirm | nor deny it`
  const preposition = verb.prepositions.includes(words[at]?.low ?? '');
  if (preposition && !verb.clause) return limited(passage, at + 1, cue);
  const to = verb.infinitive ? pastPlace(passage, at) : at;
  if (words[to]?.low === 'to' && words[to + 1]?.pos === 'VERB')
    return verb.infinitive ? limited(passage, to, cue) : null;
  if (verb.hearer) at = phraseAfter(passage, at, sentence[1])?.[1] ?? at;
  if (verb.hearer && words[at]?.low === 'to') return limited(passage, cue.run[1], cue);
  const marked = findMarker(passage, pastThought(passage, at), sentence[1]);
  if (marked !== null && (verb.clause || verb.marked)) return full(passage, marked, cue);
  if (preposition) return limited(passage, at + 1, cue);
  if (verb.clause && isClause(passage, at, sentence[1])) return full(passage, skipTime(passage, at), cue);
  return verb.object && cue.subject && !NO_OBJECT.test(words[at]?.low ?? '') ? limited(passage, at, cue) : null;
}

/** What begins with these is no object of a verb: `demanded | by protesters`, `seek | out talent`. */
const NO_OBJECT = /^(?:by|through|under|during|at|out|up|down|off|away|and|in|into|within|since|until|as|than|over)$/;

/** Past words on when or where, up to `to`: `threatened in August | to leave`. */
function pastPlace({ words }: Passage, at: number): number {
  if (!LEAD.test(words[at]?.low ?? '') || words[at]?.low === 'to') return at;
  for (let i = at + 1; i < at + 6; i++) {
    if (words[i]?.low === 'to') return i;
    if (!/^(?:PROPN|NOUN|NUM|DET|ADJ)$/.test(words[i]?.pos ?? '')) return at;
  }
  return at;
}

/** Nouns for what is thought, between verb and `that`: `repeated the claim that …`. */
const THOUGHT =
  /^(?:narrative|claims?|idea|notion|view|belief|accusations?|allegations?|charge|theory|possibility|fact|message|position|suggestions?|argument|point|warnings?|hope|fears?|concerns?)$/;

/** Past a determiner and a noun of thought, where `that` follows them. */
function pastThought({ words }: Passage, at: number): number {
  for (let i = at; i < at + 4; i++) {
    if (THOUGHT.test(words[i]?.low ?? '') && words[i + 1]?.low === 'that') return i + 1;
    if (!/^(?:DET|ADJ|PRON|NOUN)$/.test(words[i]?.pos ?? '')) return at;
  }
  return at;
}

/** Where `that`, a colon or a quotation begins the content, right away or after words on where and when it was said. */
function findMarker({ words, quotes }: Passage, from: number, end: number): number | null {
  for (let i = from; i < Math.min(end, from + REACH); i++) {
    const word = words[i];
    if (!word) return null;
    const quote = quotes[word.quote];
    if (quote) return quote.run[0] === i && (i === from || /^[,:]$|^that$/.test(words[i - 1]?.text ?? '')) ? i : null;
    if (word.low === 'that' && (i === from || words[i + 1]?.pos !== 'VERB')) return i;
    if (MARKER.test(word.low) && i === from) return i;
    if (word.text === ':') return i + 1;
    if (/^(?:VERB|AUX|SCONJ)$/.test(word.pos) || (word.text === ',' && (words[i + 1]?.quote ?? -1) < 0)) return null;
    if (i === from && !LEAD.test(word.low) && !TIME.test(word.low) && !/^(?:ADV|PUNCT)$/.test(word.pos)) return null;
  }
  return null;
}

/** Whether a clause without `that` begins here: a subject and its verb. */
function isClause(passage: Passage, at: number, end: number): boolean {
  const { words } = passage;
  if (words[at]?.low === 'at' && /^(?:least|most)$/.test(words[at + 1]?.low ?? ''))
    return hasVerb(words.slice(at, end));
  if (/^(?:[.?!,;)])$/.test(words[at]?.text ?? '.') || LEAD.test(words[at]?.low ?? ''))
    return (
      LEAD.test(words[at]?.low ?? '') &&
      hasVerb(words.slice(at, end)) &&
      words.slice(at, end).some((word) => word.text === ',')
    );
  return hasVerb(words.slice(at, end));
}

const skipTime = ({ words }: Passage, at: number): number => {
  while (TIME.test(words[at]?.low ?? '') || (words[at]?.low === 'on' && TIME.test(words[at + 1]?.low ?? ''))) at++;
  return at;
};

function full(passage: Passage, at: number, cue: Cue): Content | null {
  const run = trimRun(passage, [at, endOfClause(passage, at, cue.sentence[1])]);
  return run && { run, widened: cue.run[1] };
}

/** A clause ends where the sentence turns to the article's own words: `…, but Berg did not say when`. */
function endOfClause({ words }: Passage, at: number, end: number): number {
  for (let i = at + 2; i < end - 2; i++) {
    const [word, next, after] = [words[i], words[i + 1], words[i + 2]];
    if (word?.text !== ',' || word.quote >= 0 || next?.quote !== -1) continue;
    if (
      /^(?:but|while|although|though|however|prompting|adding|noting|citing|calling|referring|according|after)$/.test(
        next.low,
      ) &&
      !/^(?:that|also)$/.test(after?.low ?? '')
    )
      return i;
  }
  return end;
}

/** An object or infinitive ends where a new clause begins. */
function limited(passage: Passage, at: number, cue: Cue): Content | null {
  const { words } = passage;
  let end = at;
  for (; end < cue.sentence[1]; end++) {
    const word = words[end];
    if (!word || /^[;:—–]$/.test(word.text)) break;
    if (word.text === ',' && word.quote < 0 && (words[end + 1]?.quote ?? -1) < 0) break;
    if (word.quote < 0 && /^(?:because|while|although|after|before|when|but)$/.test(word.low) && end > at + 1) break;
  }
  const run = trimRun(passage, [at, end]);
  return run && { run, widened: Math.max(cue.run[1], startsObject(passage, at, cue) ? at : 0) };
}

/** Whether a preposition of the cue stands right before the object: `called for | …`. */
const startsObject = ({ words }: Passage, at: number, { verb, run }: Cue): boolean =>
  at === run[1] + 1 && verb.prepositions.includes(words[at - 1]?.low ?? '');

/** `Here is what reviews say:` above the title of a part: a short line without a full stop. */
const isHeading = ({ words }: Passage): boolean =>
  words.length <= LONGEST_HEADING && !/^(?:[.!…;,)]|["”’]|'')$/.test(words.at(-1)?.text ?? '');
const LONGEST_HEADING = 9;

/** `Berg went on:` with what she said in the paragraph below. */
function colonAtEnd(passage: Passage, { next, cues }: Around): Draft[] {
  const last = passage.words.length - 1;
  if (passage.words[last]?.text !== ':' || !next || next.words.length === 0) return [];
  const cue = cues
    .filter((found) => found.sentence[1] === last + 1 && (found.verb.loose || found.verb.clause || found.verb.marked))
    .at(-1);
  const source = cue?.subject;
  if (!cue || !source) return [];
  const quoted = next.quotes[0]?.run;
  if (quoted?.[0] !== 0 && isHeading(next)) return [];
  const content: Run[] = [quoted?.[0] === 0 ? quoted : [0, next.words.length]];
  return [
    { source: [source], cue: [cue.run], content: [], elsewhere: { passage: next, content }, rule: 'colon-at-end' },
  ];
}
