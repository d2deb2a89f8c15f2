import { groupPairs } from '../../group-by.js';
import { isEventStem } from '../../known/event-words.js';
import { type Carry, createCarry } from '../../carry.js';
import { createLast, type Last, type Memo, withoutMemo } from '../../memo.js';
import { remember } from '../../remember.js';
import type { Mention } from '../../read/mention/mention.js';
import type { Echo } from '../echo/echo.js';
import type { Compare } from '../proposition/compare-propositions.js';
import type { Pair } from './find-pairs.js';
import { areNear, areSoon, followsSoon, leansOn, type Placed, shareNames, SOON } from './placed.js';

/** Two articles tell one event where their headlines or leads tell one proposition at least this much alike. */
const SAME_PROPOSITION = 0.5;
/** Or any of their mentions, of enough words, this much: hardly by chance. */
const SAME_WORDS = 0.75;
const ENOUGH_TERMS = 4;
/** Or where this share of the shorter one stands in the other. */
const SAME_TEXT = 0.3;

/** What tells that two articles are about one event before their words are weighed. */
export interface Signs {
  readonly placed: ReadonlyMap<string, Placed>;
  /** Ids of articles, each at the place by which pairs have it. */
  readonly ids: readonly string[];
  readonly pairs: readonly Pair[];
  readonly echoes: readonly Echo[];
  readonly compare: Compare;
  readonly memo?: Memo | undefined;
}

/**
 * Pairs of articles that surely tell one event: the one hands on the other's report, they share their text, or they tell one
 * proposition in a leading place (or any in nearly the same words) and a second sign agrees.
 */
export function* findKernels(signs: Signs): Generator<readonly [string, string]> {
  const { placed, ids, pairs, echoes, compare, memo = withoutMemo } = signs;
  for (const [a, b] of findRelays([...placed.values()])) yield [a.article.id, b.article.id];
  for (const { a, b, similarity } of echoes)
    if (similarity >= SAME_TEXT && areNear(placed.get(a.article), placed.get(b.article))) yield [a.article, b.article];
  const [lastOf, toldWith] = [memo(lastTeller), memo(comparedWith)];
  const known = { compare, byTerm: remember(groupByTerm) };
  const tellers = ids.map((id) => {
    const [own, at] = [compare.articles.get(id), placed.get(id)];
    return at && own && lastOf(at)([own], () => [at, own.mentions]);
  });
  const others = tellers.map((): Told[] => []);
  for (const { a, b } of pairs) {
    const [x, y] = [tellers[a], tellers[b]];
    if (x && y && areNear(x[0], y[0], SOON)) others[a]?.push(y);
  }
  for (const [a, x] of tellers.entries()) {
    const [own, near] = [x, others[a] ?? []];
    if (!own || near.length === 0) continue;
    const found = toldWith(own)(near, (y) => tellOneEvent(own, y, known));
    for (const [i, [{ article }]] of near.entries()) if (found[i]) yield [own[0].article.id, article.id];
  }
}

/** An article whose mentions compare as before is the very object of before: what came of comparing it holds. */
const lastTeller = (_placed: Placed): Last<Told> => createLast();
const comparedWith = (_teller: Told): Carry<Told, boolean> => createCarry();

/** What tells whether two articles tell one event; their words are kept as long as they are compared. */
interface Known {
  readonly compare: Compare;
  readonly byTerm: typeof groupByTerm;
}

function tellOneEvent(x: Told, y: Told, known: Known): boolean {
  const actions = sharedActions(x, y, known);
  return actions.size > 1 || (actions.size > 0 && haveSecondSign(x[0], y[0]));
}

type Told = readonly [placed: Placed, mentions: readonly Mention[]];

const groupByTerm = (mentions: readonly Mention[]): ReadonlyMap<string, readonly Mention[]> =>
  groupPairs(mentions.flatMap((m) => m.proposition.terms.map((term) => [term, m] as const)));

/** The actions of the propositions that both articles tell. */
function sharedActions([x, mentions]: Told, [y, others]: Told, { compare, byTerm: group }: Known): Set<string> {
  const byTerm = group(others);
  const shared = new Set<string>();
  for (const m of mentions) {
    const { action } = m.proposition;
    if (action === null || shared.has(action)) continue;
    if (
      (byTerm.get(action) ?? []).some((other) => !differ(m, other) && compare(m, other) >= barFor([x, m], [y, other]))
    )
      shared.add(action);
  }
  return shared;
}

/**
 * Whether the two tell no event and count with numbers that do not fit: *top speed is 124 mph*, *… 109 mph* is said of two things.
 * An event told with two numbers is a report that grew, or a conflict.
 */
const differ = ({ proposition: a }: Mention, { proposition: b }: Mention): boolean =>
  !isEventStem(a.action ?? '') &&
  a.numbers.length > 0 &&
  b.numbers.length > 0 &&
  !a.numbers.some((n) => b.numbers.some((m) => n.low <= m.high && m.low <= n.high));

/** Leading mentions may tell one event in other words; the others only in nearly the same ones. */
function barFor([x, a]: readonly [Placed, Mention], [y, b]: readonly [Placed, Mention]): number {
  if (x.leading.has(a.id) && y.leading.has(b.id)) return SAME_PROPOSITION;
  return Math.min(a.proposition.terms.length, b.proposition.terms.length) >= ENOUGH_TERMS ? SAME_WORDS : Infinity;
}

/** Articles that credit an outlet, each with that outlet's own article of those days that speaks of the same people and bodies. */
function* findRelays(articles: readonly Placed[]): Generator<readonly [Placed, Placed]> {
  const byOutlet = groupPairs(articles.flatMap((a) => (a.outlet === null ? [] : [[a.outlet, a] as const])));
  for (const relay of articles)
    for (const outlet of new Set(relay.credited))
      for (const source of byOutlet.get(outlet) ?? [])
        if (relay !== source && leansOn(relay, source) && followsSoon(relay, source) && shareNames(relay, source))
          yield [relay, source];
}

/**
 * One proposition in common may come back years later. A second sign makes it one event: they are dated within days, stand on
 * one page, or lean on one outlet.
 */
function haveSecondSign(a: Placed, b: Placed): boolean {
  return areSoon(a, b) || a.page === b.page || a.credited.some((o) => b.credited.includes(o));
}
