import { groupBy } from '../../group-by.js';
import { isEventStem } from '../../known/event-words.js';
import { VAGUE_ACTIONS, VAGUE_WORDS } from '../../known/vague-stems.js';
import { createLast, type Last, type Memo, withoutMemo } from '../../memo.js';
import { createNumbers, type Rarity, weighRarity, type WordNumbers } from '../../rarity.js';
import type { Mention, Proposition } from '../../read/mention/mention.js';
import { rememberText } from '../../remember.js';
import type { JoinName } from '../name/join-names.js';
import { actorKeys, type ActorKeys } from './actor-keys.js';
import { type Counts, FIGURE_WEIGHT, readCounts } from './counts.js';

/** A proposition made ready to be compared: words and names by number, sorted, each with its weight; who may act for whom. */
export interface Weighed {
  readonly terms: readonly Term[];
  readonly names: readonly Term[];
  readonly action: number;
  /** Whether it is done by several with each other, so that any of them may stand first. */
  readonly isMutual: boolean;
  readonly kind: 'event' | 'plain' | 'vague';
  readonly actor: ActorKeys | null;
  readonly demanded: boolean;
  /** Its whole days, sorted, the years of all its times, and the names it touches. */
  readonly days: readonly string[];
  readonly years: readonly number[];
  readonly objects: readonly string[];
  readonly weight: number;
  /** Whether it tells that something was given up, or that this is not so. */
  readonly isGivenUp: boolean;
  /** What it counts. */
  readonly counts: Counts;
  /** How many of its words say something, its action among them. */
  readonly solid: number;
  /** The square of its length as a vector of its words, names and figures. */
  readonly square: number;
}

/** A word or name by number, with its weight. */
export interface Term {
  readonly id: number;
  readonly weight: number;
  /** Whether it says something of what is done; titles and turns of phrase do not. */
  readonly isSolid: boolean;
}

export const NAME_WEIGHT = 2;
export const NO_ACTION = -1;

/** The mentions of one article, and how they are compared: the very object of before while all of them compare as before. */
export interface WeighedArticle {
  readonly mentions: readonly Mention[];
  readonly weighed: readonly Weighed[];
}

/**
 * Weighs the words of mentions by how rare they are among all of them, and their names by whom they stand for in the pile. What stays of
 * one page to the next is asked for article by article: most articles weigh as before, and their mentions need not be looked at.
 */
export function weighMentions(
  mentions: readonly Mention[],
  join: JoinName,
  memo: Memo = withoutMemo,
): { readonly weighed: (mention: Mention) => Weighed; readonly articles: ReadonlyMap<string, WeighedArticle> } {
  const words = memo(wordsOf)(PILE);
  const [lastNumbered, lastWeights, lastArticle] = [memo(numberedOf), memo(weightsOf), memo(articleOf)];
  const numbered = [...groupBy(mentions, (m) => m.article)].flatMap(([id, own]) =>
    own[0] ? [{ id, ...lastNumbered(own[0])([words, ...own], () => numberTerms(own, words)) }] : [],
  );
  const terms = numbered.map((own) => own.terms);
  const rarity = weighRarity(terms, { size: words.size(), count: mentions.length });
  const ground: Ground = { words, actorOf: rememberText((name) => actorKeys(name, join)), memo };
  const articles = new Map(
    numbered.map((own): [string, WeighedArticle] => {
      const now = new Float64Array(own.terms.length);
      for (let k = 0; k < now.length; k++) now[k] = rarity.weights[own.terms[k] ?? 0] ?? RAREST;
      const weights = lastWeights(own.terms)(now, () => now);
      const actors = own.names.map(ground.actorOf).flatMap(({ person, country }) => [person, country]);
      return [own.id, lastArticle(own.terms)([weights, ...actors], () => weighArticle(own.mentions, weights, ground))];
    }),
  );
  const known = new Map<Mention, Weighed>();
  const look = (mention: Mention): Weighed => {
    const own = articles.get(mention.article);
    own?.mentions.forEach((m, i) => known.set(m, own.weighed[i] as Weighed));
    const found = known.get(mention) ?? weighOne(mention, rarityOf(mention, rarity, words), ground);
    known.set(mention, found);
    return found;
  };
  return { weighed: (mention) => known.get(mention) ?? look(mention), articles };
}

/** What a word weighs that no mention of the pile has. */
const RAREST = 1;
/** What is kept of the pile as a whole hangs on this. */
const PILE = {};
const wordsOf = (_pile: typeof PILE): WordNumbers => createNumbers();
/** A word of one weight is one object, however many mentions tell it. */
type TermOf = (id: number, weight: number, isSolid: boolean) => Term;
const termsOf = (_pile: typeof PILE): TermOf => {
  const known = new Map<number, Term[]>();
  return (id, weight, isSolid) => {
    const own = known.get(id) ?? [];
    const found = own.find((one) => one.weight === weight && one.isSolid === isSolid);
    if (found) return found;
    const made = { id, weight, isSolid };
    known.set(id, [...own, made]);
    return made;
  };
};
const numberedOf = (_first: Mention): Last<NumberedArticle> => createLast();
const weightsOf = (_terms: Uint32Array): Last<Float64Array> => createLast();
const articleOf = (_terms: Uint32Array): Last<WeighedArticle> => createLast();
const weighedOf = (_mention: Mention): Last<Weighed> => createLast();

/** The mentions of an article with their terms by number, one mention behind the other, and all who act or are touched in them. */
interface NumberedArticle {
  readonly mentions: readonly Mention[];
  readonly terms: Uint32Array;
  readonly names: readonly string[];
}

const numberTerms = (mentions: readonly Mention[], { numberOf }: WordNumbers): NumberedArticle => ({
  mentions,
  terms: Uint32Array.from(
    mentions.flatMap((m) => m.proposition.terms),
    numberOf,
  ),
  names: [
    ...new Set(
      mentions.flatMap(({ proposition: { actor, objects } }) => (actor === null ? objects : [actor, ...objects])),
    ),
  ],
});

/** What weighing a mention needs beside the weights of its words. */
interface Ground {
  readonly words: WordNumbers;
  readonly actorOf: (name: string) => ActorKeys;
  readonly memo: Memo;
}

function weighArticle(mentions: readonly Mention[], weights: Float64Array, ground: Ground): WeighedArticle {
  let at = 0;
  const weighed = mentions.map((m) => {
    const own = weights.subarray(at, (at += m.proposition.terms.length));
    return weighOne(m, own, ground);
  });
  return { mentions, weighed };
}

function weighOne(mention: Mention, terms: Float64Array, { words, actorOf, memo }: Ground): Weighed {
  const { actor, objects } = mention.proposition;
  const keyOf = (name: string): string => actorOf(name).country ?? actorOf(name).person ?? name;
  const [keys, acting] = [objects.map(keyOf), actor === null ? null : actorOf(actor)];
  const names = acting ? [...keys, keyOf(actor ?? '')] : keys;
  const termOf = memo(termsOf)(PILE);
  const inputs = [words, ...terms, ...names, acting?.person, acting?.country];
  return memo(weighedOf)(mention)(inputs, () =>
    weighProposition(mention.proposition, { terms, names, keys, acting, words, termOf, isGivenUp: givesUp(mention) }),
  );
}

const rarityOf = ({ proposition }: Mention, { weights }: Rarity, { numberOf }: WordNumbers): Float64Array =>
  Float64Array.from(proposition.terms, (term) => weights[numberOf(term)] ?? RAREST);

/** What the pile says of a proposition: weights of its terms, and as whom its names act. */
interface Placed {
  readonly terms: Float64Array;
  readonly names: readonly string[];
  /** The names that it touches. */
  readonly keys: readonly string[];
  readonly acting: ActorKeys | null;
  readonly words: WordNumbers;
  readonly termOf: TermOf;
  readonly isGivenUp: boolean;
}

function weighProposition(
  proposition: Proposition,
  { terms: weights, names, keys, acting, words, termOf, isGivenUp }: Placed,
): Weighed {
  const { action } = proposition;
  const counted = new Set(proposition.numbers.map(({ unit }) => unit));
  const byNumber = (a: Term, b: Term): number => a.id - b.id;
  const terms = proposition.terms
    .map((t, i) => {
      const weight = (weights[i] ?? RAREST) * (t === action ? 2 : 1);
      return termOf(words.numberOf(t), weight, counted.has(t) || !VAGUE_WORDS.has(t));
    })
    .sort(byNumber);
  const named = [...new Set(names)].map((name) => termOf(words.numberOf(`name ${name}`), NAME_WEIGHT, true));
  const [counts, deed] = [readCounts(proposition), action === null ? NO_ACTION : words.numberOf(action)];
  return {
    terms,
    names: named.sort(byNumber),
    action: deed,
    kind: kindOf(action),
    actor: acting,
    isMutual: action !== null && MUTUAL.has(action),
    demanded: proposition.demanded,
    days: proposition.times.filter((t) => DAY.test(t)),
    years: [...new Set(proposition.times.flatMap((t) => (YEAR.test(t) ? Number(t.slice(0, 4)) : [])))],
    objects: keys,
    weight: [...terms, ...named].reduce((sum, { weight }) => sum + weight, 0),
    isGivenUp,
    counts,
    solid: terms.filter(({ id, isSolid }) => isSolid || id === deed).length,
    square: squareOf({ terms, names: named, action: deed, counts }),
  };
}

/** An action weighs double where deeds are compared; between two wordings of one deed it is a word as others are. */
export const plainWeight = ({ id, weight }: Term, action: number): number => (id === action ? weight / 2 : weight);

const squareOf = ({ terms, names, action, counts }: Pick<Weighed, 'terms' | 'names' | 'action' | 'counts'>): number =>
  terms.reduce((sum, t) => sum + plainWeight(t, action) ** 2, 0) +
  names.reduce((sum, n) => sum + n.weight ** 2, 0) +
  (counts.figures.length > 0 ? FIGURE_WEIGHT ** 2 : 0);

/** Rules of certainty by which something is given up. */
const GIVEN_UP: ReadonlySet<string> = new Set(['given-up', 'denied-denial']);

/** Whether a mention tells that something was given up, or that this is not so. */
const givesUp = ({ rule }: Mention): boolean => GIVEN_UP.has(rule);

/** What an action says by itself: that something came about, that something was done, or next to nothing. */
const kindOf = (action: string | null): Weighed['kind'] =>
  action === null || VAGUE_ACTIONS.has(action) ? 'vague' : isEventStem(action) ? 'event' : 'plain';

const DAY = /^\d{4}-\d\d-\d\d$/;
const YEAR = /^\d{4}(?:$|-|T)/;

/** Stems of what two do with each other. */
const MUTUAL = new Set(['meet', 'speak', 'agre', 'fight', 'marri']);
