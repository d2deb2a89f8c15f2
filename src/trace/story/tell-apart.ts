import { stemmer } from 'stemmer';
import { findOrganization } from '../../known/organizations.js';
import { countryOfDemonym, findPlace } from '../../known/places.js';
import type { Reading } from '../../read/reading.js';
import { overlaps } from '../../span.js';
import { splitWords } from '../../words.js';
import type { Group } from './link-groups.js';
import { hasWord } from './vector.js';

/** What is left of the likeness of two groups whose headlines name others. */
const LEFT_OF_OTHERS = 0.4;

/** A headline that says its article tells many things: what it shares with the report of one of them is not its event. */
const DIGEST =
  /^\W*(?:(?:the )?(?:opening|closing) bell|(?:\p{L}+ ){0,2}(?:digest|round-?up|briefing|newsletter|wrap(?:-?up)?)(?=\W*$|:| [-–—|] )|(?:the )?(?:news|sport|business|world) in brief|\d+ (?:\p{L}+ ){1,3}(?:you need )?to know|(?:the )?(?:morning|evening|weekend|today['’]s|top) (?:headlines|stories|reads|brief))/iu;

/** What the headlines of a pile name, by article. */
export interface Headlines {
  /** The names in each article's headline, by the numbers of their stems, but for countries and great bodies, which stand in any. */
  readonly names: ReadonlyMap<string, readonly number[]>;
  readonly digests: ReadonlySet<string>;
}

/** Reads the headlines of a pile; `numbers` has the number of each stem that stands in its articles. */
export function readHeadlines(readings: readonly Reading[], numbers: ReadonlyMap<string, number>): Headlines {
  const titled = readings.flatMap((r) => r.articles.flatMap((a) => (a.title ? [{ r, a, title: a.title }] : [])));
  return {
    names: new Map(
      titled.map(({ r, a, title }) => [
        a.id,
        r.names
          .filter((n) => n.type !== 'outlet' && overlaps(title.span, n.span) && !standsInAny(n.name))
          .flatMap((n) => lastWord(r.page.text.slice(...n.span)))
          .map((stem) => numbers.get(stem) ?? NOWHERE),
      ]),
    ),
    digests: new Set(titled.filter(({ title }) => DIGEST.test(title.text)).map(({ a }) => a.id)),
  };
}

/** No word has this number: no article weighs it. */
const NOWHERE = -1;

const standsInAny = (name: string): boolean =>
  findPlace(name)?.kind === 'country' || findOrganization(name) !== null || countryOfDemonym(name) !== null;

/** The stem of a name's last word, by which a text would speak of it. */
const lastWord = (name: string): string[] =>
  splitWords(name, 0, name.length)
    .slice(-1)
    .map(({ folded }) => stemmer(folded.replace(/'s?$/, '')));

/**
 * What is left of the likeness of two groups by their headlines, 0 to 1: nothing where one is a single digest, and little where the
 * headlines of each name somebody or something that the other's texts never do: two cars of one motor show.
 */
export function weighHeadlines({ names, digests }: Headlines, a: Group, b: Group): number {
  if ([a, b].some(({ articles }) => articles.every((id) => digests.has(id)))) return 0;
  const strangers = Math.min(shareOfStrangers(names, a, b), shareOfStrangers(names, b, a));
  return 1 - (1 - LEFT_OF_OTHERS) * strangers;
}

/** The share of articles whose headline has names, of which the other group has none. */
function shareOfStrangers(names: Headlines['names'], { articles }: Group, { words }: Group): number {
  const strange = articles.filter((id) => {
    const own = names.get(id) ?? [];
    return own.length > 0 && !own.some((word) => hasWord(words, word));
  });
  return strange.length / articles.length;
}
