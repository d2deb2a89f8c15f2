import { stemmer } from 'stemmer';
import { REPORT_NOUN } from '../../known/answer-words.js';
import { eventClass } from '../../known/event-words.js';
import { ATTITUDE_WORDS, FUNCTION_WORDS } from '../../known/function-words.js';
import { remember } from '../../remember.js';
import { hullOf, overlaps, type Span } from '../../span.js';
import { splitWords } from '../../words.js';
import { ANSWER_PATTERNS, NOT_DENIED, REFUSED } from './answer-patterns.js';
import type { Answer } from './conflict.js';
import type { Telling } from './telling.js';

/** A telling that denies, corrects or takes back what is told elsewhere. */
export interface AnswerTold {
  readonly act: Answer['act'];
  readonly telling: Telling;
  /** The answering words. */
  readonly span: Span;
  /** The sentence that they stand in. */
  readonly around: Span;
  /** Stems of the words that say what is answered; none where it is only called a report, a claim or `this`. */
  readonly topic: ReadonlySet<string>;
  /** Whether those words tell of the answerer: `denied that she had taken gifts`. */
  readonly isOfSelf: boolean;
  /** Whether the telling is what answers, and does not only stand in one sentence with it. */
  readonly isOwn: boolean;
}

/** Sentences are looked at so far around a mention, in UTF-16 code units. */
const LONGEST = 500;

/** How a telling answers others, by its own words and those around; null where it does not. */
export const readAnswer = remember((telling: Telling): AnswerTold | null => {
  const around = sentenceAround(telling);
  const words = telling.text.slice(...around);
  for (const { act, pattern, topic } of ANSWER_PATTERNS) {
    const match = pattern.exec(words);
    if (!match || NOT_DENIED.test(words.slice(0, match.index)) || REFUSED.test(words.slice(match.index))) continue;
    const span: Span = [around[0] + match.index, around[0] + match.index + match[0].length];
    if (topic === 'mention' && !/^denied/.test(telling.mention.rule)) continue;
    const told =
      topic === 'behind'
        ? topicBehind(words.slice(match.index + match[0].length))
        : topic === 'inside'
          ? (INSIDE.exec(match[0])?.[1] ?? '')
          : topic === 'mention'
            ? telling.words
            : '';
    const isOwn = piecesOf(telling).some((piece) => overlaps(piece, span));
    return { act, telling, span, around, topic: stemsOf(told), isOfSelf: OF_SELF.test(told), isOwn };
  }
  return null;
});

const piecesOf = ({ mention, attribution }: Telling): Span[] => [
  ...mention.span,
  ...(attribution?.cue ?? []),
  ...(attribution?.source ?? []),
];

/** Where what a report tells ends: a new clause that goes on about something else. */
const CLAUSE_END =
  /[;.!?](?:\s|$)|,? (?:but|and) (?=(?:said|says|has|have|had|confirmed|called|added)\b)|, (?=(?:say|call|brand|as|while|which|who|add|insist|deny|disput|describ|label|and|but|after|according|citing)\w*\b)/;

/** `the report` | `that X`, `on X`, `by the Post alleging that X`; what follows otherwise tells nothing of it. */
const OPENS =
  /^["”’'»]? ?(?:(?:by|in|from|of) (?:the |an? )?(?:[\p{Lu}][\p{L}.’'&-]* ?){1,6}(?:\p{Ll}+ ){0,2}?)?(?:that|of|about|on|over|regarding|concerning|alleging|claiming|saying|stating|suggesting|as|linking|accusing)\b/u;

function topicBehind(behind: string): string {
  if (!OPENS.test(behind) && !BARE_CLAUSE.test(behind)) return '';
  const end = CLAUSE_END.exec(behind.slice(1));
  return end ? behind.slice(0, end.index + 1) : behind;
}
/** *A CNN report* | *he was in grave danger*; *reports* | *the champion has agreed*; *denies* | *the reported move*. */
const BARE_CLAUSE =
  /^["”’'»]? ?(?:(?:he|she|it|they|the|a|an|his|her|its|their|some|\p{Lu}[\p{L}’'.-]*) )(?:[\p{L}\p{N}’'.-]+ ){0,6}?(?:is|are|was|were|has|have|had|will|would|may|might|could|moves?|deal|agreement|sale|plans?)\b|^(?:the|any|such|a|his|her|its|their)? ?(?:alleged|reported|supposed|purported|rumou?red) /u;

/** *The report on X | is not accurate*. */
const INSIDE = new RegExp(String.raw`^${REPORT_NOUN}\b(.*) (?:is|are|was|were|be|been|as) `, 'iu');
const OF_SELF = /^\W*(?:that )?(?:he|she|it|they|his|her|its|their|\p{L}+ing)\b/iu;

/** Words that name a report or its maker and not what it tells. */
const NOT_TOPIC =
  /^(?:report|stori|claim|alleg|accus|account|rumor|rumour|specul|articl|assert|headlin|inform|news|media|press|newspap|agenc|western|purport|suppos|newli|latest|recent|earlier|fals|fake|publish)/;

const stemsOf = (words: string): Set<string> =>
  new Set(
    splitWords(words).flatMap(({ folded }) => {
      if (FUNCTION_WORDS.has(folded) || (ATTITUDE_WORDS.has(folded) && !EVENTFUL.has(folded)) || folded.length < 3) return [];
      const stem = eventClass(stemmer(folded.replace(/'s$/, '')));
      return NOT_TOPIC.test(stem) ? [] : [stem];
    }),
  );
const EVENTFUL = new Set(['move', 'call']);

const END = /[.!?]["”’)»]*\s+(?=["“‘(«]?[\p{Lu}\p{N}])/gu;
const ABBREVIATED = /(?:\b\p{Lu}|\b(?:Mr|Mrs|Ms|Dr|Gen|Sen|Gov|Rep|Nov|Oct|Sept|Dec|Jan|Feb|Aug|Inc|Co|Corp|St))$/u;

/** The sentence that a telling stands in, with the words by which it is attributed. */
function sentenceAround({ mention, attribution, text }: Telling): Span {
  const own = hullOf(mention.span);
  const frame = [...(attribution?.cue ?? []), ...(attribution?.source ?? [])].filter(
    ([s, e]) => Math.abs(s - own[0]) < LONGEST && Math.abs(e - own[1]) < LONGEST,
  );
  const [start, end] = hullOf([own, ...frame]);
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - LONGEST);
  const line = text.indexOf('\n', end);
  const to = Math.min(line < 0 ? text.length : line, end + LONGEST);
  const stops = [...text.slice(from, to).matchAll(END)]
    .filter(({ index, 0: stop }) => !(stop.startsWith('.') && ABBREVIATED.test(text.slice(from, from + index))))
    .map(({ index, 0: { length } }) => from + index + length);
  return [stops.filter((at) => at <= start).at(-1) ?? from, stops.find((at) => at >= end) ?? to];
}
