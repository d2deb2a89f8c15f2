import { hullOf, sliceSpans } from '../../../span.js';
import { hasAct } from '../find-act.js';
import type { Passage } from '../passage/passage.js';
import type { Placed } from '../placed.js';
import { LEAST_CONFIDENCE } from '../tagger/create-tagger.js';

/** Quoted sentences are somebody's: a doubtful speaker is right more often than none. Titles in quotation marks are shorter. */
const QUOTED = 0.9;
const LONGER_THAN_TITLES = 40;
const LEAST_QUOTED = 0.1;
const isSentence = ({ quoted, source, content }: Placed): boolean =>
  quoted >= QUOTED && source.length > 0 && content.some(([start, end]) => end - start > LONGER_THAN_TITLES);
/** A cue that tells no act (`is risking`, `focused on`) and no quotation: under this one in four of them was right on PolNeAR. */
const LEAST_UNKNOWN = 0.5;
/** Verbs that tell an act of thought or speech before a clause, and seldom before a mere thing: `has seen a surge`, `released the transcript`. */
const RATHER_DEED =
  /\b(?:sees?|saw|seen|seeing|prove[sdn]?|proving|know[sn]?|knew|record(?:s|ed)?|release[sd]?|revers(?:es?|ed)|refer(?:s|red)?|post(?:s|ed)?|shares?d?|wr(?:ites?|ote|itten))$/i;
const LEAST_DEED = 0.7;
const CLAUSE = /^(?:that|how|whether|why|if|what|where|when|who|which|to)\b|\bas\b/i;
/** In articles that hand on little speech (shops, manuals, diaries) what the tagger doubts is seldom any. */
const LEAST_IN_SPARSE = 0.6;
/** Such an article has fewer finds per word, and fewer of them are sure, than nearly all of PolNeAR's. */
const SPARSE = 0.012;
const SURE = 0.8;
const FEW_SURE = 0.35;
/** `It was known as the Old Lady`, `a case was reported`: what something is called or that it is there is nobody's saying. */
const NAMING = /\b(?:known|named|called|dubbed|nicknamed|titled|entitled|revealed|unveiled|reported)\b(?: as)?$/i;
/** `what the coaches had to say about | the game`, `Here is what he said.`: words only announced. */
const ANNOUNCING = /\bto say about$/i;
/** `What readers say about the stadium`: a heading announces what is said. */
const ANNOUNCES = /^\s*(?:What|How|Why|Where|When|Who|Which)\b[^\n]*[^.!”"’'\s]\s*$/;
const LONGEST_HEADING = 120;

/** Articles of which the tagger found little, and doubts most. */
export function findSparse(passages: readonly Passage[], tagged: readonly Placed[]): ReadonlySet<string> {
  const words = new Map<string, number>();
  for (const { article, words: own } of passages) words.set(article, (words.get(article) ?? 0) + own.length);
  const found = new Map<string, { all: number; sure: number }>();
  for (const { article, confidence } of tagged) {
    const counts = found.get(article) ?? { all: 0, sure: 0 };
    if (confidence >= LEAST_CONFIDENCE) counts.all++;
    if (confidence >= SURE) counts.sure++;
    found.set(article, counts);
  }
  const isSparse = ([article, { all, sure }]: [string, { all: number; sure: number }]): boolean =>
    all < SPARSE * (words.get(article) ?? 0) && sure <= FEW_SURE * all;
  return new Set([...found].filter(isSparse).map(([article]) => article));
}

/** From which confidence on what the tagger found is taken. */
export function leastConfidence(text: string, found: Placed, sparse: ReadonlySet<string>): number {
  if (isSentence(found)) return LEAST_QUOTED;
  if (found.quoted > 0) return LEAST_CONFIDENCE;
  const [source, cue] = [sliceSpans(text, found.source).trim(), sliceSpans(text, found.cue)];
  // Outside quotations `you` is whoever reads it, and advice is nobody's saying: `you want to save more`.
  if (/^you$/i.test(source) || isAnnounced(text, found) || (source === '' && NAMING.test(cue) && isBare(text, found)))
    return Infinity;
  const content = sliceSpans(text, found.content).trim();
  if (ANNOUNCING.test(cue) || (/^what$/i.test(content) && cue !== '')) return Infinity;
  if (RATHER_DEED.test(cue) && !CLAUSE.test(content)) return LEAST_DEED;
  if (sparse.has(found.article)) return LEAST_IN_SPARSE;
  return hasAct(cue) ? LEAST_CONFIDENCE : LEAST_UNKNOWN;
}

/** Without a clause or an infinitive behind the cue: `was reported | to have left`. */
const isBare = (text: string, { cue, content }: Placed): boolean =>
  !content.some(([start, end]) => start >= hullOf(cue)[1] && /^(?:that|to|as having)\b/.test(text.slice(start, end)));

function isAnnounced(text: string, { cue }: Placed): boolean {
  const [at] = hullOf(cue);
  const start = text.lastIndexOf('\n', at) + 1;
  const end = text.indexOf('\n', at);
  return end > 0 && end - start <= LONGEST_HEADING && ANNOUNCES.test(text.slice(start, end));
}
