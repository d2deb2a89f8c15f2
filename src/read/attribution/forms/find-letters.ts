import { BODY_WORDS } from '../../../known/titles.js';
import { placeOf, type Passage, type Word } from '../passage/passage.js';
import type { Placed } from '../placed.js';
import { placeForm } from './place-form.js';
import { groupBy } from '../../../group-by.js';

/** A page of letters has at least so many; one letter alone is one where it greets an editor. */
const LEAST_LETTERS = 2;
/** The line that signs a letter has at most so many words, its name at most so many. */
const LONGEST_LINE = 8;
const LONGEST_NAME = 4;
const GREETS = /^(?:dear|sir|madam|editor|sirs)$/;
const EDITOR = /^(?:sir|sirs|madam|editor|editors|readers?)$/;

/** One letter: its paragraphs and the line that signs it. */
interface Letter {
  readonly lines: readonly Passage[];
  readonly signature: Passage;
}

/**
 * Letters to the editor without marks: paragraphs closed by a line with a name and a place (`Agnes Thorne, Merrow`), several on one page;
 * or one that greets the editor and is closed by a name.
 */
export function findLetters(passages: readonly Passage[]): Placed[] {
  return [...groupBy(passages, ({ article }) => article).values()].flatMap((lines) => {
    const letters = lettersOf(lines);
    return letters.length >= LEAST_LETTERS || letters.some(isGreeting) ? letters.map(placed) : [];
  });
}

function lettersOf(passages: readonly Passage[]): Letter[] {
  const letters: Letter[] = [];
  let lines: Passage[] = [];
  for (const passage of passages) {
    const isSigned = lines.length > 0 && isSignatureOf(passage.words, lines[0]);
    if (isSigned) letters.push({ lines, signature: passage });
    lines = !isSigned && isProse(passage) ? [...lines, passage] : [];
  }
  return letters;
}

const isProse = ({ words }: Passage): boolean =>
  /^[.?!…”"’)]$/.test(words.at(-1)?.text ?? '') && words.length > LONGEST_NAME;

/** `Agnes Thorne, Merrow`; below a letter that greets the editor the name alone. */
function isSignatureOf(words: readonly Word[], first: Passage | undefined): boolean {
  const comma = words.findIndex(({ text }) => text === ',');
  const name = comma < 0 ? words : words.slice(0, comma);
  const place = comma < 0 ? [] : words.slice(comma + 1);
  const isName =
    name.length > 1 &&
    name.length <= LONGEST_NAME &&
    name.every(({ text, low }) => /^\p{Lu}[\p{L}.'’-]*$/u.test(text) && !BODY_WORDS.has(low));
  if (!isName || words.length > LONGEST_LINE) return false;
  if (comma < 0) return first !== undefined && opensGreeting(first.words);
  return (
    place.length > 0 && place.every(({ text, low }) => /^\p{Lu}/u.test(text) || /^(?:of|on|the|near|[.’'-])$/.test(low))
  );
}

const isGreeting = ({ lines }: Letter): boolean => lines[0] !== undefined && opensGreeting(lines[0].words);

/** `Dear editor, …`, `Sir – …` */
const opensGreeting = ([first, second]: readonly Word[]): boolean =>
  first !== undefined && GREETS.test(first.low) && (first.low !== 'dear' || EDITOR.test(second?.low ?? ''));

const placed = ({ lines, signature }: Letter): Placed =>
  placeForm(lines[0] ?? signature, 'signed-quotation', {
    source: [placeOf(signature, [0, signature.words.length])],
    cue: [],
    content: lines.map((line) => placeOf(line, [0, line.words.length])),
  });
