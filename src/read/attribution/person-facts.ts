import { OFFICES } from '../../known/offices.js';
import { countryOfDemonym, findPlace } from '../../known/places.js';
import { genderOf } from '../../known/person-names.js';
import { PERSON_TITLES } from '../../known/titles.js';
import { sliceSpan } from '../../span.js';
import type { Name } from '../language/name.js';

/** What a page, or the table of offices, says of a person: enough to know `the Russian leader` again. */
export interface PersonFacts {
  /** Titles, lower case: `president`, `columnist`. */
  readonly titles: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
  readonly gender: 'female' | 'male' | null;
}

/** How far before and after a name its title may stand, in characters. */
const BEFORE = 60;
const AFTER = 60;

/** The facts of every person a page names, by canonical name. */
export function gatherFacts(text: string, names: readonly Name[]): Map<string, PersonFacts> {
  const facts = new Map<string, { titles: Set<string>; countries: Set<string>; gender: PersonFacts['gender'] }>();
  for (const { span, name, type } of names) {
    if (type !== 'person') continue;
    const known = facts.get(name) ?? officeFacts(name);
    facts.set(name, known);
    const before =
      sliceSpan(text, [Math.max(0, span[0] - BEFORE), span[0]])
        .split(/[.!?;:\n"“”,]/)
        .at(-1) ?? '';
    const after = /^,\s+(?:the\s+|an?\s+)?([^,.;\n]{3,60})[,.]/.exec(text.slice(span[1], span[1] + AFTER))?.[1] ?? '';
    if (/\bhead of the (?:\p{Lu}\p{L}+ )?Ministry\b/u.test(before)) known.titles.add('minister');
    for (const words of [before.trim(), after.trim()]) addFacts(known, words, words === after.trim());
    if (/(?:^|\s)Mr\.?\s*$/.test(before)) known.gender = 'male';
    if (/(?:^|\s)(?:Mrs|Ms|Miss)\.?\s*$/.test(before)) known.gender = 'female';
  }
  return facts;
}

function officeFacts(name: string): { titles: Set<string>; countries: Set<string>; gender: PersonFacts['gender'] } {
  const held = OFFICES.filter((office) => office.person === name);
  return {
    titles: new Set(held.map((office) => office.office)),
    countries: new Set(held.map((office) => office.country)),
    gender: genderOf(name),
  };
}

/** Titles directly before a name (`Russian Foreign Minister Sergey Lavrov`) or first after it (`…, head of the office,`). */
function addFacts(facts: { titles: Set<string>; countries: Set<string> }, words: string, opening: boolean): void {
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
    const country = countryOfDemonym(word) ?? countryOf(word);
    if (country) facts.countries.add(country);
  }
}

const countryOf = (word: string): string | null => {
  const place = findPlace(word.replace(/['’]s$/, ''));
  return place?.kind === 'country' ? place.name : null;
};
