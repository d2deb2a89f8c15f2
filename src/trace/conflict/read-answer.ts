import { stemmer } from 'stemmer';
import { REPORT_NOUN } from '../../known/answer-words.js';
import { eventClass } from '../../known/event-words.js';
import { ATTITUDE_WORDS, FUNCTION_WORDS } from '../../known/function-words.js';
import { findSentenceEnd, sentenceAround } from '../../known/sentence-end.js';
import { isDoer } from '../../known/tells-action.js';
import { remember } from '../../remember.js';
import { hullOf, overlaps, type Span } from '../../span.js';
import { fold, splitWords } from '../../words.js';
import { ANSWER_PATTERNS, type AnswerPattern, NOT_DENIED, REFUSED } from './answer-patterns.js';
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
  /** The last word of the name of whoever told what is answered, folded: `hersh` of *Hersh's report*; null where the words name nobody. */
  readonly maker: string | null;
  /** The words of the sentence before the answering ones, folded: who answers stands there. */
  readonly before: string;
  /** Whether the telling is what answers, and does not only stand in one sentence with it. */
  readonly isOwn: boolean;
}

/** Words of attribution that stand further from a mention, in UTF-16 code units, are not of its sentence. */
const LONGEST = 500;

/** How a telling answers others, by its own words and those around; null where it does not. Words that say what is answered come first. */
export const readAnswer = remember((telling: Telling): AnswerTold | null => {
  const around = sentenceOf(telling);
  const words = telling.text.slice(...around);
  const found = ANSWER_PATTERNS.flatMap((pattern) => readPattern(pattern, { telling, around, words }) ?? []);
  return (
    found.find(({ topic, isOwn }) => isOwn && topic.size > 0) ?? found.find(({ isOwn }) => isOwn) ?? found[0] ?? null
  );
});

function readPattern(
  { act, pattern, topic }: AnswerPattern,
  { telling, around, words }: { readonly telling: Telling; readonly around: Span; readonly words: string },
): AnswerTold | null {
  const match = pattern.exec(words);
  if (!match || NOT_DENIED.test(words.slice(0, match.index)) || REFUSED.test(words.slice(match.index))) return null;
  const span: Span = [around[0] + match.index, around[0] + match.index + match[0].length];
  if (topic === 'mention' && !telling.attribution?.cue.some((piece) => overlaps(piece, span))) return null;
  const behind = words.slice(match.index + match[0].length);
  const told = {
    behind: topicBehind(behind),
    inside: topicBehind(INSIDE.exec(match[0])?.[1] ?? ''),
    mention: telling.words,
    none: '',
  }[topic];
  return {
    act,
    telling,
    span,
    around,
    topic: stemsOf(told),
    isOfSelf: OF_SELF.test(told),
    maker: makerOf({ before: words.slice(0, match.index), words: match[0], behind }),
    before: fold(words.slice(0, match.index)),
    isOwn: piecesOf(telling).some((piece) => overlaps(piece, span)),
  };
}

/** *Denied a | Reuters | report*, *Hersh's report*, *a report | by The Washington Post*, *Reuters is lying*. */
function makerOf({ before, words, behind }: Record<'before' | 'words' | 'behind', string>): string | null {
  const own = STARTS_WITH_NOUN.test(words) ? ENDS_IN_NAME.exec(before)?.[1] : BEFORE_NOUN.exec(words)?.[1];
  const name = own ?? LIAR.exec(words)?.[1] ?? (ENDS_IN_NOUN.test(words) ? BY.exec(behind)?.[1] : undefined);
  const last = fold(name ?? '')
    .trim()
    .replace(/'s$/, '')
    .split(' ')
    .at(-1);
  return last !== undefined && last.length > 1 && !GENERAL.test(last) ? last : null;
}
const NAME = String.raw`((?:\p{Lu}[\p{L}\p{N}.&-]*(?:['’]s)? ?)+)`;
const BEFORE_NOUN = new RegExp(String.raw`${NAME}${REPORT_NOUN}\b`, 'u');
const STARTS_WITH_NOUN = new RegExp(String.raw`^${REPORT_NOUN}\b`, 'iu');
const ENDS_IN_NAME = new RegExp(String.raw`${NAME}$`, 'u');
const ENDS_IN_NOUN = new RegExp(String.raw`${REPORT_NOUN}$`, 'iu');
const LIAR = new RegExp(
  String.raw`^(?:accus\p{Ll}+ |lash\p{Ll}+ out at )?(?:the )?${NAME}(?:of|for|over|is|are|was|were|has|have|[“"‘'])`,
  'u',
);
const BY = new RegExp(String.raw`^ (?:by|in|from|of) (?:the |an? )?(?:\p{Ll}+ ){0,4}?(?:The )?${NAME}`, 'u');
/** Names that stand for no outlet. */
const GENERAL =
  /^(?:media|western|us|u\.s|american|the|this|that|these|those|such|any|all|no|new|our|his|her|its|their|an|earlier|latest|recent)$/;

const piecesOf = ({ mention, attribution }: Telling): Span[] => [
  ...mention.span,
  ...(attribution?.cue ?? []),
  ...(attribution?.source ?? []),
];

/** Where what a report tells ends: a new clause that goes on about something else. */
const CLAUSE_END =
  /;|,? (?:but|and) (?=(?:said|says|has|have|had|confirmed|called|added)\b)|, (?=(?:say|call|brand|as|while|which|who|add|insist|deny|disput|describ|label|and|but|after|according|citing)\w*\b)/;

/** `the report` | `that X`, `on X`, `by the Post alleging that X`; what follows otherwise tells nothing of it. */
const OPENS =
  /^["”’'»]?(?:,[^,.;]{1,160},)? ?(?:(?:by|in|from|of|on) (?:[\p{L}\p{N}.’'&-]+ ){1,9}?)?(?:that|of|about|on|over|regarding|concerning|alleging|claiming|saying|stating|suggesting|as|linking|accusing)\b/u;

function topicBehind(behind: string): string {
  const opening = OPENS.exec(behind)?.[0];
  if (opening === undefined && !BARE_CLAUSE.test(behind)) return '';
  const told = behind.slice(opening?.length ?? 0);
  const ends = [findSentenceEnd(told), told.slice(1).search(CLAUSE_END) + 1].filter((at) => at > 0);
  return ends.length > 0 ? told.slice(0, Math.min(...ends)) : told;
}
/** *A CNN report* | *he was in grave danger*; *reports* | *the champion has agreed*; *denies* | *the reported move*. */
const BARE_CLAUSE =
  /^["”’'»]? ?(?:(?:he|she|it|they|the|a|an|his|her|its|their|some|\p{Lu}[\p{L}’'.-]*) )(?:[\p{L}\p{N}’'.-]+ ){0,6}?(?:is|are|was|were|has|have|had|will|would|may|might|could|moves?|deal|agreement|sale|plans?)\b|^(?:the|any|such|a|his|her|its|their)? ?(?:alleged|reported|supposed|purported|rumou?red) /u;

/** *The report on X | is not accurate*. */
const INSIDE = new RegExp(String.raw`^${REPORT_NOUN}\b(.*)(?: (?:is|are|was|were|be|been|as)|:) `, 'iu');
const OF_SELF = /^\W*(?:that )?(?:he|she|it|they|his|her|its|their|\p{L}+ing)\b/iu;

/** Words that name a report or its maker and not what it tells. */
const NOT_TOPIC =
  /^(?:report|stori|claim|alleg|accus|account|rumor|rumour|specul|articl|assert|headlin|inform|news|media|press|newspap|agenc|western|purport|suppos|newli|latest|recent|earlier|fals|fake|publish)/;

const stemsOf = (words: string): Set<string> =>
  new Set(
    splitWords(words).flatMap(({ folded }) => {
      if (FUNCTION_WORDS.has(folded) || (ATTITUDE_WORDS.has(folded) && !EVENTFUL.has(folded)) || folded.length < 3)
        return [];
      const word = folded.replace(/'s$/, '');
      const stem = isDoer(word) ? word.replace(/s$/, '') : eventClass(stemmer(PRESENT.get(word) ?? word));
      return NOT_TOPIC.test(stem) ? [] : [stem];
    }),
  );
const EVENTFUL = new Set(['move', 'call']);

/** Past forms that no rule makes, with the verb's own. */
const PRESENT = new Map(
  'paid pay, taken take, sent send, built build, bought buy, sold sell, met meet, spoke speak, spoken speak, left leave, lost lose, won win, held hold, gave give, given give, struck strike, fell fall, rose rise, risen rise, shot shoot, stole steal, stolen steal, hid hide, hidden hide, fled flee, fought fight, broke break, broken break, led lead, kept keep, withdrew withdraw, withdrawn withdraw, flew fly, flown fly, began begin, begun begin, put put, cut cut'
    .split(', ')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** The sentence that a telling stands in, with the words by which it is attributed. */
function sentenceOf({ mention, attribution, text }: Telling): Span {
  const own = hullOf(mention.span);
  const frame = [...(attribution?.cue ?? []), ...(attribution?.source ?? [])].filter(
    ([s, e]) => Math.abs(s - own[0]) < LONGEST && Math.abs(e - own[1]) < LONGEST,
  );
  return sentenceAround(text, hullOf([own, ...frame]));
}
