import { stemmer } from 'stemmer';
import { fold, splitWords } from '../../words.js';
import { findCorrection } from './find-answer.js';
import type { ConflictRule, Finding, Told, Value } from './rule.js';
import { surnameOf, type Telling } from './telling.js';
import { haveOneVoice, isTold } from './weigh-tellings.js';

/** Who is told to have said or done it. */
export interface VoiceTold extends Value {
  readonly name: string;
  /** Surname of the one to whom it was given by mistake, where a correction says so. */
  readonly instead: string | null;
  /** The words that must agree: what is said, or what follows the actor. */
  readonly words: readonly string[];
}

/** Fewer words are a formula that anybody may say. */
const LEAST = { quoted: 6, reported: 9, done: 4 } as const;
const ALIKE = { quoted: 0.8, reported: 0.85, done: 0.8 } as const;

/** One saying given to two people, or one deed to two actors. */
export const speakerRule: ConflictRule<VoiceTold> = {
  kind: 'speaker',
  bar: { inClaim: 0.2, inStory: 0.35 },
  takesAll: true,
  valuesOf: (telling) => [...corrected(telling), ...saidBy(telling), ...(isTold(telling) ? doneBy(telling) : [])],
  judge: (a, b) => (areTwo(a.value, b.value) && shareWords(a.value, b.value) ? judgeVoices(a, b) : null),
};

function judgeVoices(a: Told<VoiceTold>, b: Told<VoiceTold>): Finding | null {
  const why = `${a.value.name} against ${b.value.name}`;
  const answer = findCorrection(b.telling);
  if (b.value.instead !== null)
    return b.value.instead === surnameOf(a.value.name) ? { verdict: 'update', why, answer } : null;
  // Who hands on another one's words names that person.
  if (fold(b.telling.line).includes(surnameOf(a.value.name)) || fold(a.telling.line).includes(surnameOf(b.value.name)))
    return null;
  // An outlet that prints its report again names the same speaker in other words.
  if (haveOneVoice(a.telling, b.telling)) return null;
  return { verdict: 'conflict', why };
}

const wordsOf = (text: string): string[] => splitWords(text).map((w) => w.folded);

function saidBy({ attribution, speaker, speakerType, words, text }: Telling): VoiceTold[] {
  if (!attribution || attribution.within || !speaker || speakerType !== 'person') return [];
  const source = attribution.source.map((s) => text.slice(...s)).join(' ');
  if (/spokes/i.test(source) || !speaker.includes(' ') || !fold(source).includes(surnameOf(speaker))) return [];
  const group = attribution.kind === 'indirect' ? 'reported' : 'quoted';
  const said = wordsOf(words);
  return said.length < LEAST[group]
    ? []
    : [{ key: surnameOf(speaker), group, span: null, name: speaker, instead: null, words: said }];
}

/** Deeds of one person alone: a report that names another one contradicts. */
const LONE = new Set([
  'dismiss',
  'sack',
  'sign',
  'appoint',
  'order',
  'pardon',
  'veto',
  'write',
  'discov',
  'invent',
  'found',
  'command',
]);

/** Forms that their stem does not show. */
const WROTE = new Set(['wrote', 'written']);

function doneBy({ mention, words, actorType, speaker }: Telling): VoiceTold[] {
  const { actor, action } = mention.proposition;
  if (actor === null || actorType !== 'person' || mention.certainty !== 'CT+' || actor === speaker) return [];
  const surname = surnameOf(actor);
  const all = wordsOf(words);
  const rest = all.slice(all.indexOf(surname) + 1);
  const verb = stemmer(rest[0] ?? '');
  return !(LONE.has(action ?? '') || LONE.has(verb) || WROTE.has(verb)) || rest.length < LEAST.done
    ? []
    : [{ key: surname, group: 'done', span: null, name: actor, instead: null, words: rest }];
}

const CORRECTED =
  /\b(?:spoken|said|made|given|written|uttered) by ((?:\p{Lu}[\p{L}’'-]+ ?){1,4}), (?:and )?not (?:by )?((?:\p{Lu}[\p{L}’'-]+ ?){1,4})/u;

function corrected({ line, words }: Telling): VoiceTold[] {
  const match = CORRECTED.exec(line);
  const quoted = /["“]([^"”]+)["”]/.exec(words)?.[1];
  if (!match?.[1] || !match[2] || !quoted) return [];
  const name = match[1].trim();
  return [
    {
      key: surnameOf(name),
      group: 'quoted',
      span: null,
      name,
      instead: surnameOf(match[2].trim()),
      words: wordsOf(quoted),
    },
  ];
}

/** Two people, not two spellings of one: names of one letter more or less are one. */
function areTwo(a: VoiceTold, b: VoiceTold): boolean {
  const [x, y] = [surnameOf(a.name), surnameOf(b.name)];
  return x !== y && !isOneSlip(x, y) && !wordsOf(a.name).includes(y) && !wordsOf(b.name).includes(x);
}

function isOneSlip(x: string, y: string): boolean {
  if (Math.abs(x.length - y.length) > 1) return false;
  let [start, end] = [0, 0];
  while (start < Math.min(x.length, y.length) && x[start] === y[start]) start++;
  while (end < Math.min(x.length, y.length) - start && x[x.length - 1 - end] === y[y.length - 1 - end]) end++;
  return Math.max(x.length, y.length) - start - end <= 1;
}

function shareWords(a: VoiceTold, b: VoiceTold): boolean {
  const group = a.group as keyof typeof ALIKE;
  const rest = [...b.words];
  const shared = a.words.filter((w) => {
    const at = rest.indexOf(w);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  }).length;
  return shared / Math.max(a.words.length, b.words.length) >= ALIKE[group];
}
