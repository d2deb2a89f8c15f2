import type { Around } from '../rules/draft.js';
import { placeOf, type Passage } from '../passage/passage.js';
import type { Span } from '../../../span.js';
import { readLabel, type Label } from './read-label.js';

/** What somebody with a label says in one line. */
export interface Turn {
  readonly label: Label;
  readonly content: Span;
  readonly isQuestion: boolean;
  /** Whether it ends as sentences do. */
  readonly isSentence: boolean;
}

/** One paragraph as a line of what may be a conversation. */
export interface Line {
  readonly passage: Passage;
  /** Turns with a label; the first one at the start of the line or behind other words. */
  readonly turns: readonly Turn[];
  /** What it says without label and opening dash. */
  readonly content: Span;
  readonly isQuestion: boolean;
  /** Whether a dash opens it. */
  readonly isDashed: boolean;
  /** `(APPLAUSE)`, `[crosstalk]`: nobody's words. */
  readonly isStage: boolean;
}

const DASH = /^(?:[—–-]|--)$/;
const ENDS = /^(?:[.?!…)\]"”’]|\.{2,}|--|—)$/;
/** A question has at most so many words. */
const LONGEST_QUESTION = 90;
/** A label inside a line has at most so many words. */
const SHOUTED = /^\p{Lu}[\p{Lu}.'’-]+$/u;

/** Reads one paragraph: which labels stand in it, whether it asks, whether a dash opens it. */
export function readLine(passage: Passage, isNamed: Around['isNamed']): Line {
  const { words } = passage;
  const isDashed = DASH.test(words[0]?.text ?? '') && words.length > 2;
  const starts = findLabels(passage, isNamed);
  const turns = starts.map(({ label }, i): Turn => {
    const end = starts[i + 1]?.at ?? words.length;
    return {
      label,
      content: placeOf(passage, [label.said, end]),
      isQuestion: isQuestion(passage, label.said, end),
      isSentence: ENDS.test(words[end - 1]?.text ?? ''),
    };
  });
  return {
    passage,
    turns,
    content: placeOf(passage, [isDashed ? 1 : 0, words.length]),
    isQuestion: isQuestion(passage, 0, words.length),
    isDashed,
    isStage: isStage(passage),
  };
}

interface Start {
  readonly at: number;
  readonly label: Label;
}

/** The label at the start of a line and those in its midst: `BERG: … LORNE: …`; without one at the start at least two. */
function findLabels(passage: Passage, isNamed: Around['isNamed']): Start[] {
  const { words } = passage;
  const first = readLabel(passage, 0, isNamed);
  const later: Start[] = [];
  for (let at = first?.said ?? 1; at < words.length - 2; at++) {
    if (!SHOUTED.test(words[at]?.text ?? '') || !ENDS.test(words[at - 1]?.text ?? '')) continue;
    const label = readLabel(passage, at, isNamed);
    if (label && isShouted(passage, at, label)) later.push({ at, label });
  }
  if (first) return [{ at: 0, label: first }, ...later];
  return later.length > 1 ? later : [];
}

const isShouted = ({ words }: Passage, at: number, { said }: Label): boolean =>
  said - at <= 6 && words.slice(at, said - 1).every(({ text }) => !/\p{Ll}/u.test(text));

function isQuestion({ words }: Passage, from: number, to: number): boolean {
  let last = to - 1;
  while (last > from && /^["”’)\]]$|^''$/.test(words[last]?.text ?? '')) last--;
  return words[last]?.text === '?' && to - from <= LONGEST_QUESTION;
}

const isStage = ({ words }: Passage): boolean =>
  words.length > 2 &&
  words.length < 12 &&
  /^[([]$/.test(words[0]?.text ?? '') &&
  words.slice(-2).some(({ text }) => /^[)\]]$/.test(text));
