import { stemmer } from 'stemmer';
import { groupBy } from '../../group-by.js';
import { contains, hullOf, type Span } from '../../span.js';
import { fold, splitWords } from '../../words.js';
import { type AnswerTold, readAnswer } from './read-answer.js';
import { surnameOf, type Telling } from './telling.js';
import { compareWords, type Weights } from './weigh-likeness.js';
import { isTold } from './weigh-tellings.js';

/** An answer with what it answers: tellings of other articles. */
export interface Answered {
  readonly answer: AnswerTold;
  readonly told: readonly Telling[];
}

/** Which tellings of other articles each answer of a story answers: through what its own article says of the report, and by its own words. */
export function findAnswered(tellings: readonly Telling[], weights: Pick<Weights, 'weighed'>): Answered[] {
  const byArticle = groupBy(tellings, ({ mention }) => mention.article);
  if (byArticle.size < 2) return [];
  const others = tellings.filter(isReported);
  return [...byArticle.values()].flatMap((own) =>
    chooseAnswers(own).flatMap((answer) => {
      const meant = findMeant(answer, own);
      const told = others.filter(
        (one) =>
          one.mention.article !== answer.telling.mention.article &&
          !isByAnswerer(answer, one) &&
          !isOfAnother(answer, one) &&
          (meant.some((m) => tellAlike(m, one, weights)) || (answer.topic.size > 0 && isTopicOf(answer, one, IN_OTHER))),
      );
      return told.length > 0 ? [{ answer, told }] : [];
    }),
  );
}

/** One telling for each place that answers: the one that holds the words, else the last one before them in their sentence. */
function chooseAnswers(own: readonly Telling[]): AnswerTold[] {
  const answers = own.flatMap((telling) => readAnswer(telling) ?? []);
  return [...groupBy(answers, ({ span }) => String(span[0])).values()].flatMap((same) => {
    const holding = same.filter(({ isOwn }) => isOwn).sort((a, b) => lengthOf(b) - lengthOf(a))[0];
    const before = same.filter(({ telling, span }) => hullOf(telling.mention.span)[1] <= span[0]).at(-1);
    const chosen = holding ?? (before?.act === 'denies' ? before : undefined);
    return chosen ? [chosen] : [];
  });
}
const lengthOf = ({ telling }: AnswerTold): number => telling.words.length;

/** What can be answered: it is told as so, and answers nothing itself. */
const isReported = (telling: Telling): boolean =>
  isTold(telling) && !readAnswer(telling)?.isOwn && !/^(?:denied|no-plans|rejected|not-said)/.test(telling.mention.rule);

/** What the answer's own article tells of the report that is answered. */
function findMeant(answer: AnswerTold, own: readonly Telling[]): Telling[] {
  const { telling, around } = answer;
  const told = own.filter((one) => one !== telling && isReported(one) && !isByAnswerer(answer, one));
  if (answer.topic.size > 0) return told.filter((one) => isTopicOf(answer, one, IN_OWN));
  const words = fold(telling.text.slice(...around));
  const named = told.filter(({ speaker }) => speaker !== null && words.includes(surnameOf(speaker)));
  const handedOn = named.length > 0 ? named : told.filter(({ attribution }) => attribution !== null);
  const [start] = hullOf(telling.mention.span);
  const near = handedOn.filter((one) => contains(around, hullOf(one.mention.span)));
  const before = handedOn.filter(({ mention }) => hullOf(mention.span)[1] <= start);
  const last = before.at(-1);
  // Who is answered told it just before; the report's main point is what stands first.
  const same = last ? before.filter((one) => sourceOf(one) === sourceOf(last)) : handedOn.slice(0, 1);
  return [...new Set([...near, ...same.slice(0, MAIN), ...same.slice(-1)])];
}
/** So many of the first things that a report is said to tell are its main points. */
const MAIN = 2;

const sourceOf = ({ speaker, attribution, text }: Telling): string =>
  speaker ?? (attribution ? attribution.source.map((s) => text.slice(...s)).join(' ').toLowerCase() : '');

/** Who answers did not tell it. */
const isByAnswerer = ({ telling }: AnswerTold, { speaker }: Telling): boolean =>
  speaker !== null && speaker === telling.speaker;

/** What somebody denies to have done is no answer to what is told of somebody else. */
function isOfAnother({ isOfSelf, telling }: AnswerTold, { actor, actorType, people }: Telling): boolean {
  if (!isOfSelf || telling.speaker === null || telling.speakerType !== 'person') return false;
  const name = surnameOf(telling.speaker);
  return actorType === 'person' ? actor !== name : people.size > 0 && !people.has(name);
}

/** How much of what is answered another telling must have, in its own article and in others. */
const IN_OWN = { share: 0.5, least: 1 } as const;
const IN_OTHER = { share: 0.6, least: 2 } as const;

function isTopicOf(
  { topic }: AnswerTold,
  { bag, mention }: Telling,
  { share, least }: { readonly share: number; readonly least: number },
): boolean {
  const shared = [...topic].filter((word) => bag.has(word) || bag.has(stemmer(word)) || word === mention.proposition.action);
  return shared.length >= least && shared.length >= share * topic.size;
}

/** Two articles hand on one thing: it is one claim, or much the same in its words. */
const ALIKE = 0.4;
const LEAST_SHARED = 3;
function tellAlike(a: Telling, b: Telling, weights: Pick<Weights, 'weighed'>): boolean {
  if (a.mention.claim === b.mention.claim) return true;
  const { likeness, shared } = compareWords(a, b, weights);
  return likeness >= ALIKE && shared >= LEAST_SHARED;
}

/** The words of a place. */
export const wordsAt = (text: string, span: Span): string => splitWords(text, ...span).map(({ folded }) => folded).join(' ');
