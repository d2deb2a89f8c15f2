import { stemmer } from 'stemmer';
import { shareOfArticles } from '../../known/share-of-articles.js';
import { eventClass } from '../../known/event-words.js';
import { findOfficeholder } from '../../known/find-officeholder.js';
import { findOrganization } from '../../known/organizations.js';
import { countryOfDemonym, findPlace } from '../../known/places.js';
import { stopWordsOf } from '../../known/stop-words.js';
import type { Article } from '../../read/article/article.js';
import type { Reading } from '../../read/reading.js';
import { contains, overlaps, type Span } from '../../span.js';
import { splitWords } from '../../words.js';
import { createLast, type Last, type Memo, withoutMemo } from '../../memo.js';
import { createNumbers, type WordNumbers } from '../../rarity.js';
import { type Vector, toUnit } from './vector.js';

/** The first words of an article tell what it is about: they count more. */
const LEAD_WORDS = 60;
const LEAD_WEIGHT = 1.5;
/** And those of its headline more still. */
const TITLE_WEIGHT = 3.5;
/** And the last of a long article, its background and what it recalls, less. */
const FAR_WORDS = 300;
const FAR_WEIGHT = 0.3;
/** Words of names count a little less than others: reports of two events of one topic share their names before all else. */
const NAME_WEIGHT = 0.8;
/** In what share of news articles a country, a great body or a head of state is named, at least. */
const WIDELY_NAMED = 0.05;
/** A pile of pages is a sample of all news: so many articles of the usual mixture are added to what is counted in it. */
const USUAL_ARTICLES = 300;
/**
 * Counts go up in steps, so many for each time that they double: one more page changes the weights of few articles. The pile itself goes
 * up in small ones, for each of these changes them all, once in 9 % more pages.
 */
const STEPS_OF_WORD = 1.5;
const STEPS_OF_PILE = 8;

/** What is counted of one stem in one article. `times` is weighed by where it stands. */
interface Count {
  times: number;
  /** Whether it stands there in names only, and whether one of them is known to all the world. */
  inNames: boolean;
  known: boolean;
}

/** The stems of one article by the alphabet: how much its places count for each, and whether it stands in a name that all the world knows. */
interface Counted {
  readonly article: string;
  readonly stems: readonly string[];
  readonly weights: Float64Array;
  readonly known: readonly boolean[];
}

/** The words of each article, in the order of their ids, and the numbers of their stems. */
export interface WeighedArticles {
  readonly ids: readonly string[];
  readonly vectors: readonly Vector[];
  readonly numbers: WordNumbers;
}

/**
 * The words of each article by their weight: how often a word stands there (the headline and the lead more), how rare it is in the news and in
 * this pile (inverse document frequency in steps, Spärck Jones 1972, smoothed by what is usual in news), names a little less than other words.
 */
export function weighArticles(readings: readonly Reading[], memo: Memo = withoutMemo): WeighedArticles {
  const numbers = memo(numbersOf)(PILE);
  const [lastNumbered, lastKept, lastUnit] = [memo(numberedOf), memo(keptOf), memo(unitOf)];
  const byId = new Map(readings.flatMap(memo(countStems)).map((own) => [own.article, own] as const));
  const counted = [...byId.values()].sort((a, b) => (a.article < b.article ? -1 : 1));
  const words = counted.map((own) => lastNumbered(own)([numbers], () => Uint32Array.from(own.stems, numbers.numberOf)));
  const rarities = findRarities(words, numbers);
  const vectors = counted.map((one, i) => {
    const own = words[i] ?? new Uint32Array(0);
    const weights = one.weights.map(
      (weight, k) => weight * (rarities[one.known[k] ? 'known' : 'any'][own[k] ?? 0] ?? 0),
    );
    return lastUnit(one)(weights, () => {
      const unit = toUnit(own, weights);
      return { ...unit, words: lastKept(one)(unit.words, () => unit.words) };
    });
  });
  return { ids: counted.map(({ article }) => article), vectors, numbers };
}

/** How rare each word is, by its number: for any word, and where it stands in a name that all the world knows. */
function findRarities(articles: readonly Uint32Array[], numbers: WordNumbers): Record<'any' | 'known', Float64Array> {
  const spread = new Uint32Array(numbers.size());
  for (const words of articles) for (const word of words) spread[word] = (spread[word] ?? 0) + 1;
  const all = inSteps(articles.length + USUAL_ARTICLES, STEPS_OF_PILE);
  const usual = Float64Array.from(numbers.words(), shareOfArticles);
  const rarityOf = (share: number, word: number): number =>
    Math.max(0, Math.LN2 * (all - inSteps((spread[word] ?? 0) + share * USUAL_ARTICLES, STEPS_OF_WORD)));
  return {
    any: usual.map(rarityOf),
    known: usual.map((share, word) => rarityOf(Math.max(share, WIDELY_NAMED), word)),
  };
}

/** How often one doubles to a number, in so many steps each time. */
const inSteps = (count: number, steps: number): number => Math.round(steps * Math.log2(count)) / steps;

/** What is kept of the pile as a whole hangs on this. */
const PILE = {};
const numbersOf = (_pile: typeof PILE): WordNumbers => createNumbers();
const numberedOf = (_counted: Counted): Last<Uint32Array> => createLast();
/** An article whose words weigh as before is the very vector of before; where they weigh something as before, the very words. */
const unitOf = (_counted: Counted): Last<Vector> => createLast();
const keptOf = (_counted: Counted): Last<Uint32Array> => createLast();

/** What one page tells of the words of its articles: nothing of it depends on the pile. */
const countStems = (reading: Reading): readonly Counted[] =>
  reading.articles.map((article) => {
    const counts = [...countWords(article, reading)].sort(([a], [b]) => (a < b ? -1 : 1));
    const weigh = ({ times, inNames, known }: Count): number =>
      Math.max(FAR_WEIGHT, 1 + Math.log(times)) * (inNames && !known ? NAME_WEIGHT : 1);
    return {
      article: article.id,
      stems: counts.map(([stem]) => stem),
      weights: Float64Array.from(counts, ([, count]) => weigh(count)),
      known: counts.map(([, { known }]) => known),
    };
  });

function countWords(article: Article, { page, furniture, names }: Reading): Map<string, Count> {
  const holes = furniture.map((f) => f.span).filter((span) => overlaps(span, article.span));
  const named = new Map<number, boolean>();
  for (const { span, name } of names)
    if (contains(article.span, span))
      for (const { start } of splitWords(page.text, ...span)) named.set(start, isWidelyKnown(name));
  const stopWords = stopWordsOf(page.language);
  const counts = new Map<string, Count>();
  const titleEnd = article.title?.span[1] ?? 0;
  for (const [nth, { start, end, folded }] of ownWords(page.text, article.span, holes).entries()) {
    const bare = folded.replace(/'s?$/, '');
    if (stopWords.has(bare) || (bare.length < 2 && !/\d/.test(bare))) continue;
    const stem = eventClass(stemmer(bare));
    const count = counts.get(stem) ?? { times: 0, inNames: true, known: false };
    count.times += start < titleEnd ? TITLE_WEIGHT : weightAt(nth);
    const known = named.get(start);
    count.inNames &&= known !== undefined;
    count.known ||= known ?? countryOfDemonym(page.text.slice(start, end)) !== null;
    counts.set(stem, count);
  }
  return counts;
}

const weightAt = (nth: number): number => (nth < LEAD_WORDS ? LEAD_WEIGHT : nth < FAR_WORDS ? 1 : FAR_WEIGHT);

/** Countries, great bodies and heads of state: they are in the news every day and tell no event from another. */
const isWidelyKnown = (name: string): boolean =>
  findPlace(name)?.kind === 'country' || findOrganization(name) !== null || findOfficeholder(name) !== null;

/** The words of a span outside its holes, which are in reading order. */
function ownWords(text: string, span: Span, holes: readonly Span[]) {
  let at = 0;
  return splitWords(text, ...span).filter(({ start, end }) => {
    while ((holes[at]?.[1] ?? Infinity) <= start) at++;
    const hole = holes[at];
    return !hole || end <= hole[0];
  });
}
