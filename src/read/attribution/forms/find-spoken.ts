import type { Word } from '../passage/passage.js';
import { isNoName } from '../speaker/is-no-name.js';
import { surnameOf } from './find-interviewee.js';
import type { Introduced } from './find-introduced.js';
import type { Label } from './read-label.js';
import type { Line, Turn } from './read-line.js';

/** A turn with a label that is a speaker. */
export interface Spoken {
  readonly line: Line;
  /** Index of its line. */
  readonly at: number;
  readonly turn: Turn;
}

/** A label that shows nothing by itself is a speaker where it comes back in a talk of at least so many turns. */
const LEAST_TURNS = 3;
/** What is told under such labels are sentences, but for at most this share. */
const NO_SENTENCES = 0.25;
/** From this share of lines with a label on, those without one go on with the turn above them. */
const DENSE = 0.5;
/** A page that is a conversation begins behind at most so many lines. */
const HEADING = 2;

/** The turns of an article whose labels are speakers: shown by the label, or because it comes back and others answer it. */
export function findSpoken(lines: readonly Line[], people: readonly Introduced[]): Spoken[] {
  const all = lines.flatMap((line, i) =>
    line.turns
      .filter(({ label }) => i > 0 || !isTopic(line.passage.words.slice(label.said)))
      .map((turn): Spoken => ({ line, at: i, turn })),
  );
  const counts = new Map<string, number>();
  for (const { turn } of all) counts.set(turn.label.key, (counts.get(turn.label.key) ?? 0) + 1);
  const voices = findVoices(all);
  const isSure = (one: Spoken): boolean =>
    one.turn.label.sure || voices.has(one) || (one.at === 0 && isSurname(one.turn.label, people));
  const isAnswered = (one: Spoken): boolean => one.turn.isQuestion && isAnswer(lines[one.at + 1]?.turns[0], one.turn);
  const answers = ({ turn, at }: Spoken): boolean => isAnswer(turn, lines[at - 1]?.turns[0]);
  const isShown = (one: Spoken): boolean => isSure(one) || isAnswered(one) || answers(one);
  const talk = all.filter((one) => isShown(one) || (counts.get(one.turn.label.key) ?? 0) > 1);
  const bare = talk.filter((one) => !one.turn.isSentence);
  const isTalk =
    talk.length >= LEAST_TURNS &&
    countLabels(talk) > 1 &&
    bare.length <= NO_SENTENCES * talk.length &&
    talk.some(isPersonal);
  return isTalk ? talk : talk.filter(isShown);
}

/** A headline that opens with the surname of somebody named in full below it. */
const isSurname = ({ key }: Label, people: readonly Introduced[]): boolean =>
  people.some(({ name }) => surnameOf(name) === key);

/** Whether somebody asks, or says `I` or `you`: paragraphs on two teams under their names do not. */
const isPersonal = ({ turn, line }: Spoken): boolean =>
  turn.isQuestion || line.passage.words.some(({ text }) => OWN.test(text) || /^[Yy]ou(?:r|rs)?$/.test(text));

/** Whether a turn under a name answers the question of the line above: `Tarn Gazette: What did you see? ¶ Bengt Orlo: One light.` */
const isAnswer = (turn: Turn | undefined, above: Turn | undefined): boolean =>
  turn !== undefined &&
  above?.isQuestion === true &&
  turn.label.key !== above.label.key &&
  (turn.label.sure || FULL_NAME.test(nameIn(turn.label)));

/** Names that no list knows, each before words of its own: several in one article, most of whom say `I`, or are quoted. */
function findVoices(all: readonly Spoken[]): ReadonlySet<Spoken> {
  const named = all.filter(
    ({ turn }) => FULL_NAME.test(nameIn(turn.label)) && !nameIn(turn.label).split(/\s+/).some(isNoName),
  );
  const own = named.filter(({ line, turn }) =>
    line.passage.words.slice(turn.label.said).some(({ text, quote }) => quote >= 0 || OWN.test(text)),
  );
  return new Set(named.length > 1 && own.length >= OWN_SHARE * named.length ? named : []);
}
/** `Ida Stolz | (Merrow)` */
const nameIn = ({ text }: Label): string => text.replace(/\s*\([^()]*\)\s*$/, '');
const FULL_NAME = /^\p{Lu}\p{Ll}[\p{L}'’-]*(?:\s+(?:\p{Lu}\.|de|van|von|al))?\s+\p{Lu}\p{Ll}[\p{L}'’-]*$/u;
const OWN = /^(?:I|[Ww]e|[Mm]y|[Oo]ur|us|me)$/;
const OWN_SHARE = 0.5;

const countLabels = (spoken: readonly Spoken[]): number => new Set(spoken.map(({ turn }) => turn.label.key)).size;

/** A headline that tells what it is about: `Anna Berg: A life for the water`. */
const isTopic = (said: readonly Word[]): boolean =>
  /^(?:an?|the|his|her|their)$/.test(said[0]?.low ?? '') && !said.some(({ pos }) => /^(?:VERB|AUX)$/.test(pos));

/** Whether the lines from the first turn to the last are mostly turns of several speakers. */
export function isDense(lines: readonly Line[], spoken: readonly Spoken[]): boolean {
  const [first, last] = [spoken[0], spoken.at(-1)];
  const isAll = first !== undefined && first.at <= HEADING;
  if (!first || !last || spoken.length < (isAll ? 2 : LEAST_TURNS) || countLabels(spoken) < 2) return false;
  const between = lines.slice(first.at, last.at + 1).filter(({ isStage }) => !isStage);
  return new Set(spoken.map(({ line }) => line)).size >= DENSE * between.length;
}
