import { OUTLETS } from '../../../known/outlets.js';
import { PERSON_TITLES } from '../../../known/titles.js';
import { sliceSpan, type Span } from '../../../span.js';
import type { Name } from '../../language/name.js';
import { findSalient } from './find-salient.js';
import { headNoun, isDefinite, PREPOSITION, readPhrase, type Phrase } from './read-phrase.js';
import { resolveDescription } from './resolve-description.js';
import { resolvePronoun } from './resolve-pronoun.js';
import { BODY_NOUNS, GROUP_NOUNS, OUTLET_NOUNS, UNNAMED } from '../source-words.js';
import { named, NOBODY, UNNAMED_SPEAKER, type Scene, type Speaker } from './speaker.js';

/** Who a source phrase means: a name in it, an outlet or body it points back to, a description; else whether it is an unnamed source. */
export function resolvePhrase(scene: Scene, index: number, span: Span): Speaker {
  const phrase = readPhrase(scene, index, span);
  const surnamed = bySurname(scene, phrase);
  if (surnamed) return surnamed;
  if (isCrowd(phrase)) return UNNAMED_SPEAKER;
  if (isSeveral(scene, phrase)) return GROUP_NOUNS.test(phrase.noun) ? UNNAMED_SPEAKER : NOBODY;
  if (GROUP_NOUNS.test(phrase.noun)) return UNNAMED_SPEAKER;
  return (
    sectionOf(scene, phrase) ??
    headName(scene, phrase) ??
    outletOf(scene, phrase) ??
    bodyOf(scene, phrase) ??
    resolveDescription(scene, phrase) ??
    properName(scene, phrase) ??
    rest(phrase)
  );
}

/** `Berg and Lorne`, `Berg, among others`, `Berg and his lawyer`: more than one, so no one speaker. */
function isSeveral({ text }: Scene, { span, words: head, inside }: Phrase): boolean {
  const words = sliceSpan(text, span);
  if (/\bamong others\b|^\s*both\b/i.test(words)) return true;
  if (/\band (?:his|her|its|their|others?|two|three|four|several|many|some)\b/i.test(head)) return true;
  if (isPair(head, inside)) return true;
  const able = inside.filter(({ type }) => type !== 'place');
  return able.some((name, i) => {
    const next = able[i + 1];
    if (!next || i > 3 || /\s(?:who|which|that|whose)\s/.test(sliceSpan(text, [span[0], next.span[0]]))) return false;
    const between = sliceSpan(text, [name.span[1], Math.max(name.span[1], next.span[0])]);
    return (
      /^[^,;]{0,40}\s(?:and|&)\s+(?:the\s+|\p{Lu}[\p{L}.]*\s+|former\s+){0,4}$/u.test(between) &&
      !/\b(?:who|editor|of|for)\b/.test(between.replace(/^\s+of\s+\p{Lu}\S+(?:\s+\p{Lu}\S+)?/u, ''))
    );
  });
}

/** `Berg and Lorne`, `Venn, Lorne`: two capitalised names and nothing else, where neither is a part of one name. */
const isPair = (words: string, inside: readonly Name[]): boolean =>
  PAIR.test(words) && inside.every(({ span: [start, end] }) => end - start < words.trim().length);
const PAIR = /^\s*\p{Lu}[\p{L}.'’-]+\s+(?:and|&)\s+\p{Lu}[\p{L}.'’-]+\s*$/u;

/**
 * A source that is nothing but a name that no list knows: `Lantern Lives Matter`, and `Dashwell` where the page writes it with a capital
 * inside sentences. In a headline capitals show nothing.
 */
function properName({ list, proper, facts }: Scene, { index, words, noun }: Phrase): Speaker | null {
  const name = words.trim().replace(/^[Tt]he\s+/, '');
  const parts = name.split(/\s+/);
  const named = parts.every((part) => PROPER.test(part)) && parts.length <= LONGEST_NAME;
  if (
    !named ||
    list[index]?.paragraph === 0 ||
    [UNNAMED, GROUP_NOUNS, OUTLET_NOUNS, BODY_NOUNS].some((nouns) => nouns.test(noun))
  )
    return null;
  const known = parts.slice(words.trim() === name ? 1 : 0).concat(parts.length === 1 ? parts : []);
  if (!known.every((part) => proper.has(part))) return null;
  const [full, ...others] = [...facts.keys()].filter((person) => person.endsWith(` ${name}`));
  return others.length > 0 ? null : { speaker: full ?? name, anonymous: false };
}
const PROPER = /^(?!.*['’]s$)\p{Lu}[\p{L}'’-]*\p{Ll}[\p{L}-]*$/u;
const LONGEST_NAME = 4;

/** `Doctor says`, where the page tells of a Ken Doctor: a surname that is also a word for people. */
function bySurname({ facts }: Scene, { words, noun }: Phrase): Speaker | null {
  const word = words.trim();
  if (!/^\p{Lu}\p{Ll}+$/u.test(word) || !(UNNAMED.test(noun) || PERSON_TITLES.has(noun))) return null;
  const [only, ...others] = [...facts.keys()].filter((name) => name.endsWith(` ${word}`));
  return only !== undefined && others.length === 0 ? named(only) : null;
}

/** `Others`, `Aides`: one word for people whom nobody counts, though a capital may make it look like a name. */
const isCrowd = ({ words, noun }: Phrase): boolean =>
  /^\s*\p{Lu}\p{Ll}+(?:\s+(?:in|at|from|of|on|near|across|around)\s.*)?\s*$/u.test(words) &&
  UNNAMED.test(noun) &&
  !BODY_NOUNS.test(noun);

/** A name that heads the phrase: `Columnist Simon Tisdall`, `Berg of the ministry`, `the minister, Anna Berg`. */
function headName(scene: Scene, phrase: Phrase): Speaker | null {
  const { text } = scene;
  const { span, head, inside } = phrase;
  const heads = (name: Name): boolean => {
    const rest = sliceSpan(text, [name.span[1], Math.max(name.span[1], head[1])]).trim();
    const ends = rest === '' || PREPOSITION.test(rest.split(/\s+/)[0] ?? '');
    if (isAbbreviation(text, name, head[0])) return false;
    return name.span[1] <= head[1] && ends && !isGoverned(sliceSpan(text, [head[0], name.span[0]]), name);
  };
  const found = inside.find(heads);
  if (found) return named(ownName(scene, phrase, found));
  // `the minister, Anna Berg`, but not `Berg, a critic of | Lorne`
  const added = inside.find(
    (name) => name.type === 'person' && name.span[0] > head[1] && isApposed(sliceSpan(text, [head[1], name.span[0]])),
  );
  const owned = inside.some((name) => name.span[1] <= head[1] && name.type === 'person');
  if (added && !owned) return named(added.name);
  const dashed = /\s[—–-]\s+(?:the\s+)?$/;
  const body = inside.find((name) => name.span[0] > head[1] && dashed.test(text.slice(span[0], name.span[0])));
  return body ? named(body.name) : null;
}

/** `a CT of his chest`, `ET`: letters that name a thing or an hour, no body. */
const isAbbreviation = (text: string, { span, type }: Name, from: number): boolean =>
  type !== 'person' &&
  (HOURS.test(sliceSpan(text, span)) ||
    (/^\p{Lu}{2,3}$/u.test(sliceSpan(text, span)) && /^an?\s/i.test(text.slice(from, span[0]))));
const HOURS = /^(?:[ECMP][SD]?T|GMT|BST|CES?T|UTC|[AP]M|TV|PC|ID|CEO|CFO|COO|CTO|[SE]?VP|MP|CT|MRI|DNA|HIV)$/;

/** Whether a name follows a comma at once, or behind a title. */
function isApposed(between: string): boolean {
  const last = between.slice(between.lastIndexOf(',') + 1);
  return (
    between.includes(',') &&
    last.trim().split(/\s+/).length <= 3 &&
    !/\b(?:of|for|to|with|by|from|against|in|and|or)\s/.test(last)
  );
}

/** Whose name it is where two of a page share a surname: the one more in mind. */
function ownName(scene: Scene, { index }: Phrase, { span, name, type }: Name): string {
  if (type !== 'person' || /\s/.test(sliceSpan(scene.text, span))) return name;
  const surname = name.split(' ').at(-1) ?? name;
  const sharing = [...scene.facts.keys()].filter((other) => other.split(' ').at(-1) === surname);
  return sharing.length > 1 ? (findSalient(scene, index, (other) => sharing.includes(other)) ?? name) : name;
}

/** Whether a preposition or possessive before a name makes it a part of what it is not: `the administration of current US President | Biden`. */
function isGoverned(before: string, { type }: Name): boolean {
  const words = before.trim().split(/\s+/).filter(Boolean);
  if (/(?:^|\s)(?:of|for|in|at|from|with|to|by|on|near|like|including|as)\s+(?:the\s+|an?\s+)?$/i.test(before))
    return true;
  if (/\s(?:whose|who|that|which)\s/.test(before)) return true;
  if (type !== 'person') return words.some((word) => PREPOSITION.test(word));
  const noun = headNoun(before);
  return (
    words.some((word) => /^(?:for|from|at|with|to|by|close|near)$/i.test(word)) ||
    (words.includes('of') && (BODY_NOUNS.test(noun) || UNNAMED.test(noun)))
  );
}

const AGENCIES = new Set(OUTLETS.filter(({ kind }) => kind === 'agency').map(({ name }) => name));

/** `The New York Times | Dealbook`: what an outlet calls a part of it. */
function sectionOf({ text }: Scene, { head, inside }: Phrase): Speaker | null {
  const outlet = inside.find(({ type }) => type === 'outlet');
  const isPerson = inside.some(({ type, name }) => type === 'person' && name.includes(' '));
  const opens = outlet && !isPerson && /^(?:the\s+)?$/i.test(text.slice(head[0], outlet.span[0]));
  return opens && /^\s\p{Lu}[\p{L}]+$/u.test(text.slice(outlet.span[1], head[1])) ? named(outlet.name) : null;
}

/** `the Journal`, where `the Tarn Street Journal` stands before it. */
function shortOutlet({ names, article }: Scene, { span, words, noun, inside }: Phrase): Speaker | null {
  if (inside.length > 0 || !/^\s*the \p{Lu}\p{Ll}+\s*$/iu.test(words) || !/\p{Lu}\p{Ll}+\s*$/u.test(words)) return null;
  const last = names.last(
    [article[0], span[0]],
    ({ type, name }) => type === 'outlet' && name.toLowerCase().endsWith(` ${noun}`),
  );
  return last && named(last.name);
}

/** `the agency`, `the article`, `Bloomberg journalists`: an outlet named in the phrase or before it. */
function outletOf(scene: Scene, phrase: Phrase): Speaker | null {
  const { span, words, noun, inside } = phrase;
  const own = shortOutlet(scene, phrase);
  if (own || !OUTLET_NOUNS.test(noun)) return own;
  const outlet = inside.find((name) => name.type === 'outlet');
  if (outlet) return named(outlet.name);
  if (!isDefinite(words)) return null;
  const fits = ({ type, name }: Name) =>
    (type === 'outlet' && (noun !== 'agency' || AGENCIES.has(name))) ||
    (type === 'organization' && name.toLowerCase().includes(noun));
  const last = scene.names.last([scene.article[0], span[0]], fits);
  return last ? named(last.name) : noun === 'agency' ? null : NOBODY;
}

/**
 * `the Biden administration` and `the administration of President Joe Biden` are one body; `her campaign` is that of whom `her` means;
 * `the ministry` is the one named before, `the company` the body that the sentence before speaks of.
 */
function bodyOf(scene: Scene, { index, span, head, words, noun, inside }: Phrase): Speaker | null {
  if (!BODY_NOUNS.test(noun)) return null;
  const [owner] = inside;
  // `The group, the Tarn Coalition, said`: its name, not its owner's.
  if (owner && owner.span[0] > head[1] && owner.type !== 'person') return named(owner.name);
  // `the RAC motoring group`: what it is, behind its name.
  if (owner && owner.type !== 'person' && owner.type !== 'place' && KIND_OF_BODY.test(noun)) return named(owner.name);
  if (owner) return named(`${owner.type === 'person' ? surnameOf(owner.name) : owner.name} ${noun}`);
  const possessor = /^\s*(his|her)\s/i.exec(words)?.[1]?.toLowerCase();
  if (possessor) {
    const { speaker } = resolvePronoun(scene, index, possessor);
    return speaker === null ? NOBODY : named(`${surnameOf(speaker)} ${noun}`);
  }
  if (!isDefinite(words)) return null;
  const fits = ({ type, name }: Name) => type === 'organization' && name.toLowerCase().includes(noun);
  const last = scene.names.last([scene.article[0], span[0]], fits);
  if (last) return named(last.name);
  return noun === 'group' ? presentedGroup(scene, span[0]) : bodyBefore(scene, noun, span[0]); // any people are a group
}

/** `The group, the Tarn Coalition, was formed in May. … | The group`: a group whose name the article gives beside the noun. */
function presentedGroup({ names, text, article }: Scene, at: number): Speaker | null {
  const isPresented = ({ span: [start], type }: Name): boolean =>
    type !== 'place' && GROUP_CALLED.test(text.slice(Math.max(0, start - LONGEST_CALLING), start));
  const found = names.last([article[0], at], isPresented);
  return found && named(found.name);
}
const GROUP_CALLED = /\bgroup(?:,| called| named| known as)\s+(?:the\s+)?$/i;
const LONGEST_CALLING = 24;

const KIND_OF_BODY =
  /^(?:group|company|firm|giant|retailer|union|bank|charity|network|association|agency|carmaker|automaker)$/;

const surnameOf = (name: string): string => name.split(' ').at(-1) ?? name;

/** A company is no court, and an agency no university: bodies whose name says of what kind they are. */
const KIND =
  /\b(university|college|school|court|senate|house|congress|police|parliament|ministry|party|union|council|committee|department)\b/i;
/** Nouns that may stand for a body of another kind. */
const OFFICIAL = /^(?:agency|department|office|service|institution|body)$/;
const OFFICIAL_KIND = /\b(?:department|ministry|police|office)\b/i;
const canBe = (noun: string, name: string): boolean =>
  !KIND.test(name) || name.toLowerCase().includes(noun) || (OFFICIAL.test(noun) && OFFICIAL_KIND.test(name));

/** The one body that the last two sentences name, the nearer sentence first. */
function bodyBefore({ names, sentences }: Scene, noun: string, at: number): Speaker | null {
  for (const sentence of sentences.upTo(at, 2)) {
    const inside = names.within([sentence.span[0], Math.min(at, sentence.span[1])]);
    const bodies = inside.filter(({ type, name }) => type === 'organization' && canBe(noun, name));
    const [only, ...others] = new Set(bodies.map(({ name }) => name));
    if (only !== undefined) return others.length === 0 ? named(only) : null;
  }
  return null;
}

function rest({ noun, words, inside }: Phrase): Speaker {
  // `Governor Berg and leaders of the house` are several, not unnamed.
  if (/\sand\s/.test(words) && inside.some(({ type }) => type === 'person')) return NOBODY;
  const counted = /^\s*(?:one|two|three|four|five|several|some|many|most|others?|another|a|an)\b/i.test(words);
  // In a headline: `Mill to close: report`.
  return UNNAMED.test(noun) ||
    words.trim().toLowerCase() === 'report' ||
    (counted && noun !== '') ||
    (PERSON_TITLES.has(noun) && !isDefinite(words))
    ? UNNAMED_SPEAKER
    : NOBODY;
}
