import { stemmer } from 'stemmer';
import { findOrganization } from '../../known/organizations.js';
import { countryOfDemonym, findPlace } from '../../known/places.js';
import { type Memo, withoutMemo } from '../../memo.js';
import type { Reading } from '../../read/reading.js';
import { overlaps } from '../../span.js';
import { splitWords } from '../../words.js';
import type { Group } from './link-groups.js';
import type { WeighedArticles } from './weigh-articles.js';

/** What is left of the likeness of two groups whose headlines name others. */
const LEFT_OF_OTHERS = 0.4;

/** A headline that says its article tells many things: what it shares with the report of one of them is not its event. */
const DIGEST =
  /^\W*(?:(?:the )?(?:opening|closing) bell|(?:\p{L}+ ){0,2}(?:digest|round-?up|briefing|newsletter|wrap(?:-?up)?)(?=\W*$|:| [-–—|] )|(?:the )?(?:news|sport|business|world) in brief|\d+ (?:\p{L}+ ){1,3}(?:you need )?to know|(?:the )?(?:morning|evening|weekend|today['’]s|top) (?:headlines|stories|reads|brief))/iu;

/** What the headlines of a pile name. */
export interface Headlines {
  /** The names in each article's headline, by the numbers of their stems, but for countries and great bodies, which stand in any. */
  readonly names: ReadonlyMap<string, readonly number[]>;
  readonly digests: ReadonlySet<string>;
  /** The articles in whose text a word stands that some headline names, by its number. */
  readonly speakOf: ReadonlyMap<number, ReadonlySet<string>>;
}

/** Reads the headlines of weighed articles. */
export function readHeadlines(
  readings: readonly Reading[],
  { ids, vectors, numbers }: WeighedArticles,
  memo: Memo = withoutMemo,
): Headlines {
  const titled = readings.flatMap(memo(readTitles));
  const names = new Map(titled.map(({ article, stems }) => [article, stems.map(numbers.numberOf)] as const));
  const speakOf = new Map([...names.values()].flat().map((word) => [word, new Set<string>()] as const));
  const isNamed = new Uint8Array(numbers.size());
  for (const word of speakOf.keys()) isNamed[word] = 1;
  for (const [i, { words }] of vectors.entries())
    for (const word of words) if (isNamed[word]) speakOf.get(word)?.add(ids[i] ?? '');
  const digests = new Set(titled.flatMap(({ article, isDigest }) => (isDigest ? [article] : [])));
  return { names, digests, speakOf };
}

/** The headlines of one page, each with the stems of what it names. */
const readTitles = ({ page, articles, names }: Reading) =>
  articles.flatMap(({ id, title }) => {
    if (!title) return [];
    const stems = names
      .filter((n) => n.type !== 'outlet' && overlaps(title.span, n.span) && !standsInAny(n.name))
      .flatMap((n) => lastWord(page.text.slice(...n.span)));
    return [{ article: id, stems, isDigest: DIGEST.test(title.text) }];
  });

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
export function weighHeadlines({ names, digests, speakOf }: Headlines, a: Group, b: Group): number {
  if ([a, b].some(({ articles }) => articles.every((id) => digests.has(id)))) return 0;
  const strangers = Math.min(shareOfStrangers({ names, speakOf }, a, b), shareOfStrangers({ names, speakOf }, b, a));
  return 1 - (1 - LEFT_OF_OTHERS) * strangers;
}

/** The share of articles whose headline has names, of which the other group has none. */
function shareOfStrangers(
  { names, speakOf }: Pick<Headlines, 'names' | 'speakOf'>,
  { articles }: Group,
  { articles: others }: Group,
): number {
  const strange = articles.filter((id) => {
    const own = names.get(id) ?? [];
    return own.length > 0 && !own.some((word) => others.some((other) => speakOf.get(word)?.has(other)));
  });
  return strange.length / articles.length;
}
