import { OFFICES } from '../../../known/offices.js';
import { countryOfDemonym, findPlace } from '../../../known/places.js';
import { genderOf } from '../../../known/person-names.js';
import { PERSON_TITLES } from '../../../known/titles.js';
import { sliceSpan } from '../../../span.js';
import { fold } from '../../../words.js';
import type { Name } from '../../language/name.js';
import { findGenders } from './find-genders.js';

/** What a page, or the table of offices, says of a person: enough to know `the Russian leader` again. */
export interface PersonFacts {
  /** Titles, lower case: `president`, `columnist`. */
  readonly titles: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
  readonly gender: 'female' | 'male' | null;
  /** Every word, lower case, by which the page says who this is: role (`nominee`), side (`Democratic`), place (`Vermont`). */
  readonly words: ReadonlySet<string>;
}

interface Growing {
  readonly titles: Set<string>;
  readonly countries: Set<string>;
  readonly words: Set<string>;
  gender: PersonFacts['gender'];
}

/** How far before and after a name its description may stand, in characters. */
const BEFORE = 70;
const AFTER = 110;

/** The facts of every person a page names, by canonical name. */
export function gatherFacts(text: string, names: readonly Name[]): Map<string, PersonFacts> {
  const facts = new Map<string, Growing>();
  for (const { span, name, type } of names) {
    if (type !== 'person') continue;
    const known = facts.get(name) ?? officeFacts(name);
    facts.set(name, known);
    const before =
      sliceSpan(text, [Math.max(0, span[0] - BEFORE), span[0]])
        .split(/[!?;:\n"“”,]|\.\s(?=\p{Lu})(?<!\p{Lu}\p{Ll}{1,3}\.\s)/u)
        .at(-1) ?? '';
    const rest = text.slice(span[1], span[1] + AFTER);
    const after = /^,\s+(?:the\s+|an?\s+)?([^,.;\n]{3,90})[,.]/.exec(rest)?.[1] ?? '';
    if (/\bhead of the (?:\p{Lu}\p{L}+ )?Ministry\b/u.test(before)) known.titles.add('minister');
    const apposed = before.trim() === '' ? apposedBefore(text.slice(Math.max(0, span[0] - BEFORE), span[0])) : '';
    if (apposed !== '') {
      addFacts(known, apposed, false);
      addWords(known, apposed);
    }
    for (const words of [before.trim(), after.trim()]) addFacts(known, words, words === after.trim());
    addWords(known, descriptionBefore(before));
    addWords(known, after.split(/\s+(?:who|which|that|whose)\s/)[0] ?? '');
    addWords(known, partyOf(rest));
    addWords(known, predicateOf(rest));
    if (/(?:^|\s)Mr\.?\s*$/.test(before)) known.gender = 'male';
    if (/(?:^|\s)(?:Mrs|Ms|Miss)\.?\s*$/.test(before)) known.gender = 'female';
  }
  // The page knows better than a list of given names: Taylor is a name of both.
  for (const [name, gender] of findGenders(text, names)) {
    const known = facts.get(name);
    if (known) known.gender = gender;
  }
  return facts;
}

/** `Nigerian police minister, | Berg`: a phrase with a title between the start of a sentence and the comma before a name. */
function apposedBefore(before: string): string {
  const phrase = /(?:^|[.!?\n“"]\s*|\b(?:the|our|its|his|her)\s)([\p{L}'’ -]{3,60}),\s$/iu.exec(before)?.[1] ?? '';
  const words = phrase.split(/\s+/).filter((word) => !ENDS.test(word));
  return words.length <= LONGEST_APPOSED && words.some((word) => PERSON_TITLES.has(fold(word))) ? words.join(' ') : '';
}
const LONGEST_APPOSED = 7;

function officeFacts(name: string): Growing {
  const held = OFFICES.filter((office) => office.person === name);
  return {
    titles: new Set(held.map((office) => office.office)),
    countries: new Set(held.map((office) => office.country)),
    gender: genderOf(name),
    words: new Set(held.flatMap((office) => wordsOf(`${office.office} ${office.country}`))),
  };
}

/** Words that say the same of a person, under one of them. */
const SAME: Readonly<Record<string, string>> = {
  gov: 'governor', sen: 'senator', rep: 'representative', congressman: 'representative', congresswoman: 'representative', pres: 'president', dem: 'democrat', democratic: 'democrat', gop: 'republican',
  nominee: 'candidate', 'front-runner': 'candidate', frontrunner: 'candidate', contender: 'candidate', hopeful: 'candidate', challenger: 'candidate',
  spokeswoman: 'spokesman', spokesperson: 'spokesman', chairwoman: 'chairman', chair: 'chairman', businesswoman: 'businessman', mogul: 'businessman', tycoon: 'businessman', billionaire: 'businessman', developer: 'businessman',
  's': '', calif: 'california', fla: 'florida', vt: 'vermont', wis: 'wisconsin', tex: 'texas', 'u.s': 'american', us: 'american', d: 'democrat', r: 'republican',
}; // prettier-ignore

const SMALL =
  /^(?:the|an?|and|or|of|for|in|at|on|to|by|from|with|his|her|its|their|former|current|then|now|new|late|longtime|fellow|who|is|was|as|rival|opponent)$/;

/** The words of a description that say something, each under its one form. */
export const wordsOf = (description: string): string[] =>
  (description.match(/[\p{L}.-]+/gu) ?? [])
    .map((word) => fold(word).replace(/\.+$/, ''))
    .map((word) => SAME[word] ?? word)
    .filter((word) => word.length > 1 && !SMALL.test(word));

const addWords = (facts: Growing, description: string): void => {
  for (const word of wordsOf(description)) facts.words.add(word);
};

/** What stands before a name in its own phrase: `Republican presidential nominee | Donald Trump`, not the verb before that. */
function descriptionBefore(before: string): string {
  const words = before.split(/\s+/).filter(Boolean);
  let from = words.length;
  while (from > 0 && !ENDS.test(words[from - 1] ?? '')) from--;
  const phrase = words.slice(from);
  const titled = phrase.some((word) => PERSON_TITLES.has(fold(word)) || fold(word).replace(/\.$/, '') in SAME);
  return titled ? phrase.join(' ') : '';
}

/** Words that begin or end another phrase. */
const ENDS =
  /^(?:said|says|told|asked|called|by|with|to|from|on|at|against|and|but|as|that|when|while|if|after|before|because|is|was|are|were|has|had|have|will|would|like|than|over|under|between|named|met|for|of|in)$|(?:ed|ing|['’]s?)$/i;

/** `(R-Wis.)`, `, D-Calif.,` */
function partyOf(rest: string): string {
  const found = /^\s*[,(]\s*([DRI])-([\p{L}. ]{2,12})[),]/u.exec(rest);
  return found ? `${found[1] ?? ''} ${found[2] ?? ''}` : '';
}

/** `Berg is the Democratic nominee`: what the page says somebody is. */
function predicateOf(rest: string): string {
  const found = /^\s+(?:is|was|remains|became)\s+(?:an?|the)\s+([^,.;:\n]{3,60})/.exec(rest)?.[1] ?? '';
  return found.split(/\s(?:who|which|that|and|to|in|for|with|at|on)\s/)[0] ?? '';
}

/** Titles directly before a name (`Russian Foreign Minister Sergey Lavrov`) or first after it (`…, head of the office,`). */
function addFacts(facts: Growing, words: string, opening: boolean): void {
  const list = words.split(/\s+/).filter(Boolean);
  const near = opening ? list.slice(0, 6) : list.slice(-6);
  let found = false;
  for (let from = 0; from < near.length; from++)
    for (let to = Math.min(near.length, from + 4); to > from; to--) {
      const title = near.slice(from, to).join(' ').toLowerCase();
      // Before the name, a title must reach up to it; after it, it must come first or behind an adjective.
      if (!PERSON_TITLES.has(title) || (!opening && to !== near.length) || (opening && from > 2)) continue;
      facts.titles.add(title);
      found = true;
    }
  if (!found) return;
  for (const word of near) {
    const country = countryIn(word);
    if (country) facts.countries.add(country);
  }
}

/** The country that a word names, by its people or itself: `Russian`, `Ukraine’s`. */
export function countryIn(word: string): string | null {
  const bare = word.replace(/['’]s$/, '');
  const place = /^\p{Lu}/u.test(bare) ? findPlace(bare) : null;
  return countryOfDemonym(bare) ?? (place?.kind === 'country' ? place.name : null);
}
