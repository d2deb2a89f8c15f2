import { stemmer } from 'stemmer';
import { isEventStem } from '../../known/event-words.js';
import { groupBy } from '../../group-by.js';
import { remember } from '../../remember.js';
import { contains, hullOf, lineAround, overlaps } from '../../span.js';
import { fold } from '../../words.js';
import { denyForOneself } from './deny-for-oneself.js';
import { type AnswerTold, readAnswer } from './read-answer.js';
import { speakOfOthers } from './speak-of-others.js';
import { placeKey, surnameOf, type Telling } from './telling.js';
import { compareWords, type Weights } from './weigh-likeness.js';

/** A telling of another article, and how surely it is what is answered, 0 to 1. */
export interface Meant {
  readonly telling: Telling;
  readonly sureness: number;
}

/** An answer with what it answers. */
export interface Answered {
  readonly answer: AnswerTold;
  readonly told: readonly Meant[];
}

/** Which tellings of other articles each answer of a story answers: through what its own article says of the report, and by its own words. */
export function findAnswered(tellings: readonly Telling[], weights: Pick<Weights, 'weighed'>): Answered[] {
  const byArticle = groupBy(tellings, ({ mention }) => mention.article);
  if (byArticle.size < 2) return [];
  const others = tellings.filter((one) => isReported(one) && !mayBe(one));
  const answering = [...byArticle.values()].flatMap((own) => {
    const answers = chooseAnswers(own);
    return answers.map((answer) => ({ answer, own, said: findSaid(answer, answers) }));
  });
  return answering.slice(0, Math.ceil(MOST_COMPARED / others.length)).flatMap(({ answer, own, said }): Answered[] => {
    const told = findTold(said, { own, others }, weights);
    return told.length > 0 ? [{ answer, told }] : [];
  });
}

/** So often at most an answer and a telling of one story are compared: where a thousand pages answer one report, the first of them will do. */
const MOST_COMPARED = 300_000;

/** *Dismissed the reports* says no more than what the article says is denied. */
const findSaid = (answer: AnswerTold, answers: readonly AnswerTold[]): AnswerTold =>
  (answer.topic.size > 0 ? undefined : answers.find((one) => one.topic.size > 0 && one.act === answer.act)) ?? answer;

function findTold(
  answer: AnswerTold,
  { own, others }: { readonly own: readonly Telling[]; readonly others: readonly Telling[] },
  weights: Pick<Weights, 'weighed'>,
): Meant[] {
  const meant = findMeant(answer, own);
  return others.flatMap((telling) => {
    const { article } = telling.mention;
    if (article === answer.telling.mention.article || isByAnswerer(answer, telling)) return [];
    if (isOfAnother(answer, telling)) return [];
    if (isContent(answer) && speakOfOthers('outcome', answer.telling, telling)) return [];
    const sureness = Math.max(
      isTopicOf(answer, telling, LEAST) ? samenessOf(answer, telling) : 0,
      ...meant.map((own) => likenessOf(own, telling, weights)),
    );
    return sureness > 0 && isByMaker(answer, telling) ? [{ telling, sureness }] : [];
  });
}

/** Whether the telling is what is denied, and not the whole sentence: its days, people and places are those of the report. */
const isContent = ({ topic, telling, span, isOwn }: AnswerTold): boolean =>
  isOwn &&
  topic.size > 0 &&
  telling.attribution !== null &&
  !telling.mention.span.some((piece) => overlaps(piece, span));

/** One telling for each place that answers: the one that holds the words, else the last one before them in their sentence. */
function chooseAnswers(own: readonly Telling[]): AnswerTold[] {
  const answers = own.flatMap((telling) => readAnswer(telling) ?? []);
  return [...groupBy(answers, ({ span }) => String(span[0])).values()].flatMap((same) => {
    const holding = same.filter(({ isOwn }) => isOwn).sort((a, b) => lengthOf(b) - lengthOf(a))[0];
    const before = same.filter(({ telling, span }) => hullOf(telling.mention.span)[1] <= span[0]).at(-1);
    const chosen = holding ?? before;
    return chosen && (holding || CONTRADICTS.test(chosen.telling.text.slice(...chosen.span))) ? [chosen] : [];
  });
}
/** *He was not ill, it said,* | *contradicting a report*: what is said before it is the answer. */
const CONTRADICTS = /^(?:contradicting|disputing|rejecting|denying)\b/i;
const lengthOf = ({ telling }: AnswerTold): number => telling.words.length;

/** What can be answered: it is told as so, and answers nothing itself. */
const isReported = (telling: Telling): boolean => {
  const { certainty, mode, proposition } = telling.mention;
  if (certainty === 'U' || NOT_TOLD.has(mode) || proposition.demanded || isNegative(telling)) return false;
  return !readAnswer(telling)?.isOwn;
};
/** That a thing may be stands against no denial of it. */
const mayBe = ({ mention: { certainty, certaintyWords }, text }: Telling): boolean =>
  certainty === 'PS+' && certaintyWords.some((span) => MAY.test(text.slice(...span)));
const MAY = /\b(?:may|might|could|possibl[ey]|possibility|perhaps|maybe)\b/i;
const NOT_TOLD = new Set(['question', 'hypothetical', 'opinion']);
/** What denies, or tells that a thing is not so; but what is given up is told so. */
const isNegative = ({ mention: { certainty, rule } }: Telling): boolean =>
  rule === 'denied' || rule === 'counterfactual' || (certainty.endsWith('-') && !/^(?:given-up|decided)/.test(rule));

/** What the answer's own article tells of the report that is answered. */
function findMeant(answer: AnswerTold, own: readonly Telling[]): Telling[] {
  const { telling, around } = answer;
  const told = own.filter((one) => one !== telling && isReported(one) && !isByAnswerer(answer, one));
  if (answer.topic.size > 0) return told.filter((one) => isTopicOf(answer, one, Math.min(LEAST, answer.topic.size)));
  // What one is accused of may be anything.
  if (ACCUSED.test(telling.text.slice(...answer.span))) return [];
  const words = fold(telling.text.slice(...around));
  const named = told.filter(({ speaker }) => speaker !== null && words.includes(surnameOf(speaker)));
  const ofMaker = told.filter((one) => one.attribution !== null && isByMaker(answer, one));
  const handedOn = answer.maker === null && named.length > 0 ? named : ofMaker;
  const [start] = hullOf(telling.mention.span);
  const near = handedOn.filter((one) => contains(around, hullOf(one.mention.span)));
  const before = handedOn.filter(({ mention }) => hullOf(mention.span)[1] <= start);
  const sources = sourcesOf(before);
  // Who is answered told it just before; the report's main point is what stands first.
  const same = before.length > 0 ? before.filter((_, i) => sources[i] === sources.at(-1)) : handedOn.slice(0, 1);
  return [...new Set([...near, ...same.slice(0, MAIN), ...same.slice(-1)])];
}
const ACCUSED = /\b(?:allegations?|accusations?)\b/i;
/** So many of the first things that a report is said to tell are its main points. */
const MAIN = 2;

/** Who tells each, *it* and *he* being whoever told the one before. */
function sourcesOf(told: readonly Telling[]): string[] {
  const sources: string[] = [];
  for (const source of told.map(sourceOf)) sources.push(PRONOUN.test(source) ? (sources.at(-1) ?? source) : source);
  return sources;
}
const PRONOUN = /^(?:it|s?he|they|)$/;

const sourceOf = ({ speaker, attribution, text }: Telling): string =>
  speaker ??
  (attribution
    ? attribution.source
        .map((s) => text.slice(...s))
        .join(' ')
        .toLowerCase()
    : '');

/** Who denies it did not tell it; who takes it back did. */
const isByAnswerer = ({ act, telling, before }: AnswerTold, { speaker, speakerType }: Telling): boolean =>
  act === 'denies' &&
  speaker !== null &&
  (speaker === telling.speaker || (speakerType === 'person' && before.includes(surnameOf(speaker))));

/** Whose report is answered is named where it is told. */
function isByMaker({ maker }: AnswerTold, { text, mention, outlet, speaker, attribution }: Telling): boolean {
  if (maker === null || outlet?.includes(maker) || fold(speaker ?? '').includes(maker)) return true;
  const [start, end] = lineAround(text, hullOf(mention.span));
  const around = attribution ? 0 : NEAR;
  return fold(text.slice(Math.max(0, start - around), Math.min(end, start + NEAR) + around)).includes(maker);
}
/** So far around it an article names whom a headline or a lead is from, in UTF-16 code units. */
const NEAR = 2500;

/** What somebody denies to have done is no answer to what is told of somebody else: it names who denies. */
function isOfAnother({ isOfSelf, telling, before }: AnswerTold, told: Telling): boolean {
  if (denyForOneself(telling, told)) return true;
  if (!isOfSelf) return false;
  const { speaker } = telling;
  if (speaker !== null && !fold(told.words).includes(surnameOf(speaker)) && !told.things.has(placeKey(speaker)))
    return true;
  return (
    told.people.size > 0 && ![...told.people].some((name) => before.includes(name) || name === surnameOf(speaker ?? ''))
  );
}

/** How much of what is answered another telling must have, as a share and in words; less where it tells the same event. */
const SHARE = 0.6;
const OF_EVENT = 0.5;
const LEAST = 2;

function isTopicOf(answer: AnswerTold, telling: Telling, least: number): boolean {
  const shared = sharedOf(answer, telling);
  const [isNone, isSame] = [!shared.some(isEventStem), [...answer.topic].some(isEventStem)];
  // Another deed than the answered one, unless nothing but the answered is told.
  if (isSame && isNone && shared.length < Math.min(answer.topic.size, telling.bag.size)) return false;
  const share = isSame && shared.length > LEAST ? OF_EVENT : SHARE;
  if (answer.topic.size < least || shared.length < Math.max(least, share * answer.topic.size)) return false;
  return answer.topic.has(telling.mention.proposition.action ?? '') || samenessOf(answer, telling) >= SAME;
}
/** What tells another deed, and the answered one in passing, must be nearly all of it. */
const SAME = 0.5;

const sharedOf = ({ topic }: AnswerTold, { bag, mention }: Telling): string[] =>
  [...topic].filter((word) => bag.has(word) || word === mention.proposition.action);

/** How much what is answered and a telling are the same: the harmonic mean of the shares of both. */
const samenessOf = (answer: AnswerTold, telling: Telling): number =>
  (2 * sharedOf(answer, telling).length) / Math.max(1, answer.topic.size + telling.bag.size);

/** Two articles hand on one thing: it is one claim, or much the same in its words. */
const ALIKE = 0.4;
const LEAST_SHARED = 3;
/** Sure, but not as sure as the very words of the answer. */
const ONE_CLAIM = 0.5;
function likenessOf(a: Telling, b: Telling, weights: Pick<Weights, 'weighed'>): number {
  if (a.mention.claim === b.mention.claim) return ONE_CLAIM;
  const { likeness, shared } = compareWords(a, b, weights);
  return likeness >= ALIKE && shared >= LEAST_SHARED && shareMatter(a, b) ? Math.min(ONE_CLAIM, likeness) : 0;
}

/** Whether two tellings share more than names: *Norvik opened a yard in Selm* is not *Norvik will leave Selm*. */
function shareMatter(a: Telling, b: Telling): boolean {
  const names = namesOf(a);
  return a.mention.proposition.terms.filter((term) => b.bag.has(term) && !names.has(term)).length >= LEAST_MATTER;
}
const LEAST_MATTER = 2;

/** Stems of names, also of those that nobody knows: what stands with a capital behind the first word. */
const namesOf = remember(
  ({ words, named }: Telling): ReadonlySet<string> =>
    new Set([...named, ...(words.match(/(?<=\S )\p{Lu}\p{L}+/gu) ?? []).map((word) => stemmer(fold(word)))]),
);
