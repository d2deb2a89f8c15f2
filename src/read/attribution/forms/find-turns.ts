import type { Span } from '../../../span.js';
import type { Passage } from '../passage/passage.js';
import type { Placed } from '../placed.js';
import type { Around } from '../rules/draft.js';
import type { NameIndex } from '../speaker/name-index.js';
import { findAnswers } from './find-answers.js';
import { findIntroduced } from './find-introduced.js';
import { findInterviewee } from './find-interviewee.js';
import { findMeanings } from './find-meanings.js';
import { findSpoken, isDense, type Spoken } from './find-spoken.js';
import type { Label } from './read-label.js';
import { placeForm } from './place-form.js';
import { readLine, type Line } from './read-line.js';

/** What turns are found by, beside their lines. */
interface About {
  readonly names: NameIndex;
  readonly isNamed: Around['isNamed'];
  /** The same of people and outlets alone: below the headline a body’s name before a colon heads a paragraph on it. */
  readonly isVoice: Around['isNamed'];
}

/** The words before a conversation are looked through for names this far. */
const LONGEST_INTRO = 4000;
const RULE = 'dialogue-turn';

/**
 * Who has the turn in the conversations of a page: lines with a label (*Q:*, *Dr. Klein:*, *BERG: … LORNE: …*), paragraphs that go on
 * with a turn, and interviews whose labels are given once or not at all. A label that only points at somebody (`A`, `HK`) carries the
 * place where the article names who that is.
 */
export function findTurns(text: string, passages: readonly Passage[], about: About): Placed[] {
  const articles = new Map<string, Line[]>();
  for (const passage of passages) {
    const lines = articles.get(passage.article);
    const line = readLine(passage, lines ? about.isVoice : about.isNamed);
    if (lines) lines.push(line);
    else articles.set(passage.article, [line]);
  }
  return [...articles.values()].flatMap((lines) => turnsOf(text, lines, about.names));
}

function turnsOf(text: string, lines: readonly Line[], names: NameIndex): Placed[] {
  if (!isLikely(lines)) return [];
  const start = lines[0]?.content[0] ?? 0;
  const named = findIntroduced(text, [start, Math.min(lines.at(-1)?.content[1] ?? 0, start + LONGEST_INTRO)], names);
  const spoken = findSpoken(lines, named);
  // A headline’s label is no turn of the conversation below.
  const talk = spoken.filter(({ at, turn }) => at > 0 || spoken[1]?.at === 1 || !/\p{Ll}/u.test(turn.label.text));
  const headline = spoken.filter((one) => !talk.includes(one));
  const first = talk[0]?.line ?? lines.find(({ isQuestion, isDashed }, i) => i > 0 && (isQuestion || isDashed));
  const end = first?.content[0] ?? start;
  const intro: Span = [Math.max(start, end - LONGEST_INTRO), end];
  const people = intro[0] === start ? named.filter(({ span }) => span[1] <= end) : findIntroduced(text, intro, names);
  const interviewee = findInterviewee(text, intro, people);
  const before = { text, intro, names, interviewee: interviewee?.person ?? null };
  const meanings = findMeanings({ ...before, people }, talk.map(labelOf));
  const answers = findAnswers(text, { lines, spoken: talk, interviewee });
  const taken = new Set(answers.map(({ line }) => line));
  const more: ReadonlyMap<Spoken, readonly Span[]> = isDense(lines, talk) ? findMore(lines, talk, taken) : new Map();
  return [
    ...placeTurns(headline, { meanings: findMeanings({ ...before, people: named }, headline.map(labelOf)), more }),
    ...placeTurns(talk, { meanings, more }),
    ...answers.map(({ line, label, person }) => {
      const source = label?.span ?? person;
      const means = label ? meanings.get(label.key) : (person ?? undefined);
      const found = { source: source ? [source] : [], cue: [], content: [line.content] };
      return placeForm(line.passage, RULE, { ...found, ...(means && { means }) });
    }),
  ];
}

const labelOf = ({ turn }: Spoken): Label => turn.label;

interface Known {
  /** Where the article names whom a label means, by the label's key. */
  readonly meanings: ReadonlyMap<string, Span>;
  /** Paragraphs that go on with a turn. */
  readonly more: ReadonlyMap<Spoken, readonly Span[]>;
}

const placeTurns = (spoken: readonly Spoken[], { meanings, more }: Known): Placed[] =>
  spoken.map((one) => {
    const { label, content } = one.turn;
    const means = meanings.get(label.key);
    const found = { source: [label.span], cue: [label.mark], content: [content, ...(more.get(one) ?? [])] };
    return placeForm(one.line.passage, RULE, { ...found, ...(means && { means }) });
  });

/** Whether there is anything to look into: a label, two questions, some dashes. */
const isLikely = (lines: readonly Line[]): boolean =>
  lines.some(({ turns }) => turns.length > 0) ||
  lines.filter(({ isQuestion }) => isQuestion).length > 1 ||
  lines.filter(({ isDashed }) => isDashed).length > 2;

/** Paragraphs without a label inside a conversation, by the turn that they go on with; none where they tell of the speakers. */
function findMore(lines: readonly Line[], spoken: readonly Spoken[], taken: ReadonlySet<Line>): Map<Spoken, Span[]> {
  const more = new Map<Spoken, Span[]>();
  const byLine = new Map(spoken.map((one) => [one.line, one]));
  let open: Spoken | null = null;
  let [all, telling] = [0, 0];
  for (const line of lines.slice(0, spoken.at(-1)?.at ?? 0)) {
    const turn = byLine.get(line);
    if (turn) open = turn;
    else if (open && !line.isStage && !taken.has(line)) {
      more.set(open, [...(more.get(open) ?? []), line.content]);
      all++;
      if (namesSpeaker(line, open)) telling++;
    }
  }
  return telling > TELLING * all ? new Map() : more;
}

/** From this share on paragraphs below labels tell of those whom the labels name: `Berg: Hold on. ¶ Anna Berg has led in the polls …`. */
const TELLING = 0.2;

function namesSpeaker({ passage }: Line, { turn }: Spoken): boolean {
  const surname = turn.label.key.split(' ').at(-1) ?? '';
  return surname.length > 2 && passage.words.some(({ low, text }) => low === surname && /^\p{Lu}/u.test(text));
}
