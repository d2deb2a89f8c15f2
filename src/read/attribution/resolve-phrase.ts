import { countryOfDemonym, findPlace } from '../../known/places.js';
import { PERSON_TITLES } from '../../known/titles.js';
import { sliceSpan, type Span } from '../../span.js';
import type { Name } from '../language/name.js';
import type { PersonFacts } from './person-facts.js';
import { BODY_NOUNS, LEADER_NOUNS, OUTLET_NOUNS, UNNAMED } from './source-words.js';
import { named, NOBODY, UNNAMED_SPEAKER, type Scene, type Speaker } from './speaker.js';

/** Who a source phrase means: a name in it, an outlet or body it points back to, an office; else whether it is an unnamed source. */
export function resolvePhrase(scene: Scene, span: Span): Speaker {
  const inside = scene.names.within(span);
  const whole = sliceSpan(scene.text, span);
  const cut = whole.search(/,|\(| who /);
  const head: Span = [span[0], cut < 0 ? span[1] : span[0] + cut];
  const phrase: Phrase = {
    span,
    head,
    words: sliceSpan(scene.text, head),
    noun: headNoun(sliceSpan(scene.text, head)),
    inside,
  };
  return (
    headName(scene, phrase) ??
    outletOf(scene, phrase) ??
    bodyOf(scene, phrase) ??
    officeOf(scene, phrase) ??
    rest(phrase)
  );
}

interface Phrase {
  readonly span: Span;
  /** The phrase without what a comma, bracket or relative pronoun adds. */
  readonly head: Span;
  readonly words: string;
  /** Lower-case head noun. */
  readonly noun: string;
  readonly inside: readonly Name[];
}

const PREPOSITION =
  /^(?:of|for|in|at|from|with|on|to|who|close|familiar|near|by|inside|within|involved|briefed|speaking|among|about)$/i;

/** The last word before a preposition: `sources close to the White House` -> `sources`. */
function headNoun(phrase: string): string {
  const words = phrase.trim().split(/\s+/);
  const cut = words.findIndex((word, i) => i > 0 && PREPOSITION.test(word));
  return (words[(cut < 0 ? words.length : cut) - 1] ?? '').replace(/['’]s?$/, '').toLowerCase();
}

/** A name that heads the phrase: `Columnist Simon Tisdall`, `Berg of the ministry`, `the minister, Anna Berg`. */
function headName({ text }: Scene, { head, inside }: Phrase): Speaker | null {
  const heads = (name: Name): boolean => {
    const rest = sliceSpan(text, [name.span[1], Math.max(name.span[1], head[1])]).trim();
    const ends = rest === '' || PREPOSITION.test(rest.split(/\s+/)[0] ?? '');
    return name.span[1] <= head[1] && ends && !isGoverned(sliceSpan(text, [head[0], name.span[0]]), name);
  };
  const found = inside.find(heads);
  if (found) return named(found.name);
  const added = inside.find((name) => name.type === 'person' && name.span[0] > head[1]);
  const owned = inside.some((name) => name.span[1] <= head[1] && name.type !== 'place');
  return added && !owned ? named(added.name) : null;
}

/** Whether a preposition or possessive before a name makes it a part of what it is not: `the administration of current US President | Biden`. */
function isGoverned(before: string, { type }: Name): boolean {
  const words = before.trim().split(/\s+/).filter(Boolean);
  if (/(?:^|\s)(?:of|for|in|at|from|with|to|by|on|near)\s+(?:the\s+|an?\s+)?$/i.test(before)) return true;
  if (type !== 'person') return words.some((word) => PREPOSITION.test(word));
  const noun = headNoun(before);
  return (
    words.some((word) => /^(?:for|from|at|with|to|by|close|near)$/i.test(word)) ||
    (words.includes('of') && (BODY_NOUNS.test(noun) || UNNAMED.test(noun)))
  );
}

/** `the agency`, `the article`, `Bloomberg journalists`: an outlet named in the phrase or before it. */
function outletOf(scene: Scene, { span, words, noun, inside }: Phrase): Speaker | null {
  if (!OUTLET_NOUNS.test(noun)) return null;
  const outlet = inside.find((name) => name.type === 'outlet');
  if (outlet) return named(outlet.name);
  if (!isDefinite(words)) return null;
  const fits = ({ type, name }: Name) =>
    type === 'outlet' || (type === 'organization' && name.toLowerCase().includes(noun));
  const last = scene.names.last([scene.article[0], span[0]], fits);
  return last ? named(last.name) : NOBODY;
}

const isDefinite = (words: string): boolean => /^\s*(?:the|this|that|its|their)\b/i.test(words);

/** `the Biden administration` and `the administration of President Joe Biden` are one body; `the ministry` is the one named before. */
function bodyOf(scene: Scene, { span, words, noun, inside }: Phrase): Speaker | null {
  if (!BODY_NOUNS.test(noun)) return null;
  const [owner] = inside;
  if (owner)
    return named(`${owner.type === 'person' ? (owner.name.split(' ').at(-1) ?? owner.name) : owner.name} ${noun}`);
  if (!isDefinite(words)) return null;
  const fits = ({ type, name }: Name) => type === 'organization' && name.toLowerCase().includes(noun);
  const last = scene.names.last([scene.article[0], span[0]], fits);
  return last && named(last.name);
}

/** `the Russian leader`: whoever the page or the table of offices gives that office, the one named last. */
function officeOf(scene: Scene, { span, words, noun }: Phrase): Speaker | null {
  if (!isDefinite(words) && !/['’]s\s/.test(words)) return null;
  const list = words
    .trim()
    .replace(/^(?:the|this|that)\s+/i, '')
    .split(/\s+/);
  const country = list.map(countryIn).find((found) => found !== null) ?? null;
  const title = list
    .filter((word) => countryIn(word) === null)
    .join(' ')
    .toLowerCase()
    .replace(/ of(?: the)?$/, '');
  const head = /\bhead of (?:state|government|the country)/i.test(words);
  const leads = head || (LEADER_NOUNS.test(noun) && noun !== 'minister' && noun !== 'head');
  const fits = (name: Name): boolean => {
    const facts = scene.facts.get(name.name);
    return (
      name.type === 'person' &&
      facts !== undefined &&
      holds(facts, { country, title, leads: leads && (country !== null || head) })
    );
  };
  const last = scene.names.last([scene.article[0], span[0]], fits);
  return last && named(last.name);
}

const RULERS = /^(?:president|prime minister|chancellor|king|supreme leader|leader|premier)$/;

function holds(
  { titles, countries }: PersonFacts,
  asked: { country: string | null; title: string; leads: boolean },
): boolean {
  if (asked.country !== null && !countries.has(asked.country)) return false;
  const same = (known: string) => known === asked.title || known.endsWith(` ${asked.title}`);
  return (
    asked.title !== '' && ([...titles].some(same) || (asked.leads && [...titles].some((known) => RULERS.test(known))))
  );
}

function rest({ noun, words }: Phrase): Speaker {
  const counted = /^\s*(?:one|two|three|four|five|several|some|many|most|others?)\b/i.test(words);
  return UNNAMED.test(noun) || counted || (PERSON_TITLES.has(noun) && !isDefinite(words)) ? UNNAMED_SPEAKER : NOBODY;
}

const countryIn = (word: string): string | null => {
  const bare = word.replace(/['’]s$/, '');
  const place = /^\p{Lu}/u.test(bare) ? findPlace(bare) : null;
  return countryOfDemonym(bare) ?? (place?.kind === 'country' ? place.name : null);
};
