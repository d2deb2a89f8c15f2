import { sliceSpan, type Span } from '../../../span.js';
import type { Interviewee } from './find-interviewee.js';
import type { Spoken } from './find-spoken.js';
import type { Label } from './read-label.js';
import type { Line } from './read-line.js';

/** A line without a label that is somebody's turn: by the label it takes up, or by the one who is interviewed. */
export interface Answer {
  readonly line: Line;
  readonly label: Label | null;
  readonly person: Span | null;
}

/** A conversation of which some lines have no label. */
interface Talk {
  readonly lines: readonly Line[];
  readonly spoken: readonly Spoken[];
  readonly interviewee: Interviewee | null;
}

/** What an interview without labels shows in: who answers says `I`, who asks says `you`. */
const I = /\b(?:I|[Ww]e|[Mm]y|[Oo]ur|[Mm]e|us)\b/;
const YOU = /\b(?:you|your|yours)\b/i;
/** Reporting words: such a paragraph tells, it does not ask or answer. */
const TOLD = /\b(?:he|she|they|[\p{Lu}][\p{Ll}]+) (?:said|says|asked|added|told)\b|\bsaid (?:he|she|[\p{Lu}])/u;
const LEAST_QUESTIONS = 2;
const LEAST_DASHES = 3;
/** An answer has at most so many paragraphs. */
const LONGEST_ANSWER = 7;

/** Lines that are turns without a label of their own: the labels were given once, stand only before questions, or nowhere. */
export function findAnswers(text: string, talk: Talk): Answer[] {
  const { lines, spoken, interviewee } = talk;
  if (spoken.length > 0 && spoken.every(({ turn }) => turn.isQuestion) && interviewee)
    return afterQuestions(text, lines, new Set(spoken.map(({ line }) => line))).map(({ line }) =>
      by(line, interviewee),
    );
  if (spoken.length > 0) return onceLabelled(talk);
  if (!interviewee?.shown) return [];
  const dashed = lines.filter(({ isDashed }) => isDashed);
  if (dashed.length >= LEAST_DASHES && dashed.some(({ isQuestion }) => isQuestion))
    return dashed.filter(({ isQuestion }) => !isQuestion).map((line) => by(line, interviewee));
  return isInterview(text, lines)
    ? afterQuestions(text, lines, questionsOf(text, lines)).map(({ line }) => by(line, interviewee))
    : [];
}

const by = (line: Line, { person }: Interviewee): Answer => ({ line, label: null, person: person.span });

const questionsOf = (text: string, lines: readonly Line[]): Set<Line> =>
  new Set(lines.filter(({ isQuestion, content }, i) => i > 0 && isQuestion && !TOLD.test(sliceSpan(text, content))));

/** Whether questions and answers take turns: some ask `you`, and most answer with `I`. */
function isInterview(text: string, lines: readonly Line[]): boolean {
  const questions = questionsOf(text, lines);
  const answers = afterQuestions(text, lines, questions);
  const share = (list: readonly Line[], pattern: RegExp): number =>
    list.filter(({ content }) => pattern.test(sliceSpan(text, content))).length / Math.max(1, list.length);
  const told = share(
    answers.map(({ line }) => line),
    TOLD,
  );
  const firsts = answers.filter(({ isFirst }) => isFirst).map(({ line }) => line);
  const asks = share([...questions], YOU);
  return (
    questions.size >= LEAST_QUESTIONS &&
    firsts.length === questions.size &&
    answers.length <= LONGEST_ANSWER * questions.size &&
    told < 0.2 &&
    asks >= 0.3 &&
    (asks >= 0.5 || share(firsts, I) >= 0.5)
  );
}

interface After {
  readonly line: Line;
  readonly isFirst: boolean;
}

/** The lines that follow each question, up to the next; behind the last one those that say `I`. */
function afterQuestions(text: string, lines: readonly Line[], questions: ReadonlySet<Line>): After[] {
  const last = lines.findLastIndex((line) => questions.has(line));
  const found: After[] = [];
  let isOpen = false;
  let isFirst = false;
  lines.forEach((line, i) => {
    if (questions.has(line)) isOpen = isFirst = true;
    else if (isOpen && !line.isStage) {
      isOpen = i < last || isFirst || I.test(sliceSpan(text, line.content));
      if (isOpen) found.push({ line, isFirst });
      isFirst = false;
    }
  });
  return found;
}

/** The labels were given once, then question and answer take turns without them. */
function onceLabelled({ lines, spoken }: Talk): Answer[] {
  const asked = spoken.filter(({ turn }) => turn.isQuestion);
  const answered = spoken.filter(({ turn }) => !turn.isQuestion);
  const [asker, answerer] = [asked[0]?.turn.label, answered.at(-1)?.turn.label];
  const isOnce = asked.length === 1 && answered.length === 1 && asker?.key !== answerer?.key;
  const rest = lines.slice((spoken.at(-1)?.at ?? 0) + 1).filter(({ isStage }) => !isStage);
  if (!isOnce || !asker || !answerer || rest.length < 2 || rest[0]?.isQuestion !== true) return [];
  const isAlternate = rest.every(({ isQuestion }, i) => isQuestion === false || rest[i + 1]?.isQuestion === false);
  return isAlternate ? rest.map((line) => ({ line, label: line.isQuestion ? asker : answerer, person: null })) : [];
}
