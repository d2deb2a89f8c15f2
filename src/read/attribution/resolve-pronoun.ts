import { hullOf, sliceSpan } from '../../span.js';
import { named, NOBODY, type Nested, type Scene, type Speaker } from './speaker.js';

/** A pronoun looks back over so many paragraphs, and so many attributions, at most. */
const PARAGRAPHS = 4;
const STEPS = 60;
/** A title before a subject has at most so many words: `Deputy Foreign Minister`. */
const TITLE = 5;
/** How near, in characters, the only person named must be where nobody has spoken yet. */
const NEAR = 400;

const ONE = /^(?:he|she|him|her|his)$/;

/** Whether a word is a pronoun that this file resolves. */
export const isPronoun = (word: string): boolean =>
  /^(?:he|she|him|her|his|they|them|their|i|we|me|us|who|it|which)$/.test(word);

/** Whom a pronoun means: by agreement, by who spoke last, and inside somebody's words by whom they name. */
export function resolvePronoun(scene: Scene, index: number, pronoun: string): Speaker {
  const placed = scene.list[index];
  if (!placed) return NOBODY;
  const outer = placed.within === null ? null : (scene.speakers[placed.within] ?? null);
  if (/^(?:i|we|me|us)$/.test(pronoun)) return outer ?? NOBODY;
  if (pronoun === 'who' || pronoun === 'which') return nameBefore(scene, hullOf(placed.source)[0]);
  const inside = outer && personInside(scene, index, { pronoun, outer: outer.speaker });
  const subject = placed.within === null ? subjectBefore(scene, placed, pronoun) : null;
  return inside ?? subject ?? lastSpeaker(scene, index, pronoun) ?? onlyPersonBefore(scene, placed, pronoun) ?? NOBODY;
}

/** The name that a relative pronoun follows: `Berg, who said …`. */
function nameBefore({ names }: Scene, at: number): Speaker {
  const name = names.last([Math.max(0, at - 60), at], (found) => at - found.span[1] <= 3);
  return name ? named(name.name) : NOBODY;
}

/**
 * Inside a quotation `he` is a person named in it before who is not speaking. Inside indirect speech it is the speaker: *Biden said
 * that he declined …*.
 */
function personInside(scene: Scene, index: number, asked: { pronoun: string; outer: string | null }): Speaker | null {
  const placed = scene.list[index];
  const holder = scene.list[placed?.within ?? -1];
  if (!placed || !holder) return null;
  const { pronoun, outer } = asked;
  if (holder.quoted < 0.5) {
    const suits = outer !== null && scene.facts.has(outer) && agrees(scene, outer, pronoun);
    return suits ? named(outer) : null;
  }
  const start = hullOf([...holder.content, ...holder.cue, ...holder.source])[0];
  const fits = (name: { name: string; type: string }) =>
    name.type === 'person' && name.name !== outer && agrees(scene, name.name, pronoun);
  const at = hullOf(placed.source)[0];
  const other =
    scene.names.last([start, at], fits) ?? scene.names.last([Math.max(scene.article[0], start - NEAR), start], fits);
  return other ? named(other.name) : NOBODY;
}

/** The person who is the subject of the sentence before: nothing but a title stands before the name. */
function subjectBefore(scene: Scene, placed: Nested, pronoun: string): Speaker | null {
  const sentence = ONE.test(pronoun) ? scene.sentenceBefore(hullOf(placed.source)[0]) : null;
  if (!sentence) return null;
  const [first] = scene.names.within(sentence).filter((name) => name.type === 'person');
  if (!first || !agrees(scene, first.name, pronoun)) return null;
  const before = sliceSpan(scene.text, [sentence[0], first.span[0]]).trim();
  return before.split(/\s+/).length <= TITLE &&
    !/[,.:;"“”‘'(]|\b(?:of|for|to|with|by|from|in|on|at|after|before|than|as)$/i.test(before)
    ? named(first.name)
    : null;
}

/** Who spoke last at the same level, or inside an outlet's report; nobody who only speaks inside another person's words. */
function lastSpeaker(scene: Scene, index: number, pronoun: string): Speaker | null {
  const placed = scene.list[index];
  if (!placed) return null;
  for (let i = index - 1; i >= Math.max(0, index - STEPS); i--) {
    const other = scene.list[i];
    if (!other || other.article !== placed.article || placed.paragraph - other.paragraph > PARAGRAPHS) return null;
    if (i === placed.within || isAnothersWords(scene, other, placed)) continue;
    const said = scene.speakers[i];
    if (said && (said.speaker !== null || said.anonymous)) {
      const found = suitable(scene, said, pronoun);
      if (found) return found;
    }
  }
  return null;
}

function isAnothersWords(scene: Scene, other: Nested, placed: Nested): boolean {
  if (other.within === null || other.within === placed.within) return false;
  return scene.facts.has(scene.speakers[other.within]?.speaker ?? '');
}

function suitable(scene: Scene, said: Speaker, pronoun: string): Speaker | null {
  const person = said.speaker !== null && scene.facts.has(said.speaker);
  if (ONE.test(pronoun)) {
    if (said.anonymous) return said;
    return person && said.speaker !== null && agrees(scene, said.speaker, pronoun) ? said : null;
  }
  if (pronoun === 'it') return person || said.anonymous ? null : said;
  return person ? null : said;
}

/** The one person named shortly before, where nobody has spoken yet. */
function onlyPersonBefore(scene: Scene, placed: Nested, pronoun: string): Speaker | null {
  if (!ONE.test(pronoun)) return null;
  const at = hullOf(placed.source)[0];
  const start = Math.max(scene.article[0], at - NEAR);
  const near = scene.names
    .within([start, at])
    .filter((name) => name.type === 'person' && agrees(scene, name.name, pronoun));
  const [only, ...others] = new Set(near.map((name) => name.name));
  return only !== undefined && others.length === 0 ? named(only) : null;
}

/** Whether a pronoun can mean a person, by the gender of the given name where the table knows it. */
function agrees({ facts }: Scene, person: string, pronoun: string): boolean {
  const gender = facts.get(person)?.gender ?? null;
  if (/^(?:she|her)$/.test(pronoun)) return gender !== 'male';
  return /^(?:he|him|his)$/.test(pronoun) ? gender !== 'female' : true;
}
