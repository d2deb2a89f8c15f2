import { SPEECH_VERBS } from '../../known/speech-verbs.js';
import { compareSpans } from '../../span.js';
import { Persons } from './join-persons.js';
import { isTitleCase, nameWords, type NameWord } from './name-words.js';
import type { Name } from './name.js';
import { findKnown, isPersonCue, readRun, type Candidate } from './read-run.js';
import type { Sentence } from './sentence.js';
import { splitRuns } from './split-runs.js';

/** A candidate with the words around it. */
interface Seen extends Candidate {
  readonly before: NameWord | undefined;
  readonly after: readonly NameWord[];
}

/** The names in sentences, each under the one canonical form of all its spellings on the page. */
export function findNames(text: string, sentences: readonly Sentence[]): Name[] {
  const all = sentences.map((sentence) => nameWords(text, sentence));
  const prose = all.filter((words) => !isTitleCase(words));
  const headlines = all.filter((words) => isTitleCase(words));
  const persons = new Persons();
  const seen = prose.flatMap(findCandidates);
  const full = seen.map((candidate) => (isFullName(candidate) ? nameOf(persons, candidate) : null));
  const small = smallWords(all);
  const rest = seen.map((candidate, i) => full[i] ?? readShort(candidate, persons, small));
  const titles = headlines.flatMap((words) => readHeadline(words, persons));
  return [...rest.filter((name) => name !== null), ...titles].sort((a, b) => compareSpans(a.span, b.span));
}

function findCandidates(words: readonly NameWord[]): Seen[] {
  const index = new Map(words.map((word, i) => [word.span[0], i]));
  return splitRuns(words)
    .flatMap(readRun)
    .map((candidate) => {
      const at = index.get(candidate.span[0]) ?? 0;
      const end = at + candidate.words.length;
      return { ...candidate, before: words[at - 1], after: words.slice(end, end + 3) };
    });
}

/** Words that the page also writes small: capitalised at the start of a sentence they are no names. */
function smallWords(all: readonly (readonly NameWord[])[]): ReadonlySet<string> {
  const small = new Set<string>();
  for (const words of all) for (const word of words) if (!word.capital) small.add(word.folded);
  return small;
}

function isFullName(candidate: Seen): boolean {
  if (candidate.words.length < 2) return false;
  if (candidate.type) return candidate.type === 'person';
  return candidate.words.length <= 4 && hasPersonCue(candidate);
}

const nameOf = (persons: Persons, { words, span }: Candidate): Name => ({
  span,
  name: persons.add(
    words.map((word) => word.text),
    span[0],
  ),
  type: 'person',
});

/** What people do and bodies seldom. */
const PERSON_VERBS = /^(?:who|spoke|met|died|resigned|smiled|laughed|nodded|married|himself|herself)$/;

/** Whether the words around say that a person is named: `the columnist X`, `X said`, `X, 45,`, `X, who`. */
function hasPersonCue({ before, after, titled }: Seen): boolean {
  const [first, second] = after;
  if (titled || isPersonCue(before)) return true;
  if (first && (SPEECH_VERBS.has(first.text) || PERSON_VERBS.test(first.text))) return true;
  return (
    first?.text === ',' && second !== undefined && (second.pos === 'NUM' || /^(?:who|an?|the|whose)$/.test(second.text))
  );
}

/** Short forms and single words: typed by the tables, by the full names of the page, by the words around. */
function readShort(candidate: Seen, persons: Persons, small: ReadonlySet<string>): Name | null {
  const { span, words, type, name } = candidate;
  const [word] = words;
  if (!word) return null;
  const text = words.map((part) => part.text).join(' ');
  if (words.length === 1) {
    const common = word.initial && small.has(word.folded) && word.pos !== 'PROPN';
    if (
      type === 'place' &&
      persons.has(word.text) &&
      (candidate.titled || SPEECH_VERBS.has(candidate.after[0]?.text ?? ''))
    )
      return { span, name: persons.find(word.text, span[0]) ?? text, type: 'person' };
    const person = (type === null || type === 'person') && !common ? persons.find(word.text, span[0]) : null;
    if (person) return { span, name: person, type: 'person' };
  }
  if (type) return { span, name: name ?? text, type };
  if (words.length > 1 || small.has(word.folded) || (word.initial && word.pos !== 'PROPN' && !candidate.titled))
    return null;
  if (candidate.titled || isPersonCue(candidate.before)) return { span, name: text, type: 'person' };
  return readCued(candidate, text);
}

const RELAYS = /^(?:reports?|reported|writes?|wrote|informs?|informed)$/;

/** A single unknown word that says something: an outlet if it reports or writes, else a person. */
function readCued({ span, after }: Seen, text: string): Name | null {
  const verb = after.find((word) => word.pos !== 'ADV')?.text ?? '';
  if (RELAYS.test(verb)) return { span, name: text, type: 'outlet' };
  return SPEECH_VERBS.has(verb) ? { span, name: text, type: 'person' } : null;
}

/** In a headline every word has a capital: only names that the tables or the rest of the page know count. */
function readHeadline(words: readonly NameWord[], persons: Persons): Name[] {
  const names: Name[] = [];
  for (let i = 0; i < words.length;) {
    const found = longestKnown(words, i, persons);
    if (found) names.push(found.name);
    i += found?.length ?? 1;
  }
  return names;
}

function longestKnown(words: readonly NameWord[], at: number, persons: Persons): { name: Name; length: number } | null {
  for (let length = Math.min(5, words.length - at); length > 0; length--) {
    const piece = words.slice(at, at + length);
    const [first, last] = [piece[0], piece.at(-1)];
    if (!first?.capital || !last?.capital) continue;
    const span = [first.span[0], last.span[1]] as const;
    const known = findKnown(piece.map((word) => word.text).join(' '));
    if (known) return { name: { span, ...known }, length };
    const person = length <= 3 ? persons.find(last.text, span[0]) : null;
    if (person && piece.slice(0, -1).every((word) => person.split(' ').includes(word.text)))
      return { name: { span, name: person, type: 'person' }, length };
  }
  return null;
}
