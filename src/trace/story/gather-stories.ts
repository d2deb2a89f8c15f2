import { groupPairs } from '../../group-by.js';
import type { Article } from '../../read/article/article.js';
import type { Mention } from '../../read/mention/mention.js';
import type { Reading } from '../../read/reading.js';
import type { Echo } from '../echo/echo.js';
import type { Compare } from '../proposition/compare-propositions.js';
import { Groups } from './groups.js';
import { areNear, followsSoon, leansOn, placeArticles, shareNames, type Placed } from './placed.js';
import type { Story } from './story.js';

/** Two articles tell one event where their headlines or leads tell one proposition at least this much alike. */
const SAME_PROPOSITION = 0.5;
/** Or any of their mentions, of enough words, this much: hardly by chance. */
const SAME_WORDS = 0.75;
const ENOUGH_TERMS = 4;
/** Or where this share of the shorter one stands in the other. */
const SAME_TEXT = 0.3;
/** A word that heads more mentions than this says nothing about the event; comparing them all would grow with the square. */
const MOST_TOGETHER = 400;

/**
 * Gathers articles into stories: one event each. Two articles tell one event where the one hands on the other's report, where they
 * share their text, or where they tell one proposition in a leading place (or any in nearly the same words) and a second sign agrees.
 * The same readings in any order give the same stories.
 */
export function gatherStories(readings: readonly Reading[], echoes: readonly Echo[], compare: Compare): Story[] {
  const placed = placeArticles(readings);
  const groups = new Groups([...placed.keys()].sort());
  for (const [a, b] of relays([...placed.values()])) groups.join(a.article.id, b.article.id);
  for (const { a, b, similarity } of echoes)
    if (similarity >= SAME_TEXT && areNear(placed.get(a.article), placed.get(b.article)))
      groups.join(a.article, b.article);
  const actions = new Map<string, Set<string>>();
  for (const [a, b] of pairsByAction(readings.flatMap((r) => r.mentions))) {
    const [x, y] = [placed.get(a.article), placed.get(b.article)];
    if (!x || !y || !areNear(x, y) || compare(a, b) < barFor(a, b, placed)) continue;
    const key = [a.article, b.article].sort().join(' ');
    const shared = (actions.get(key) ?? new Set<string>()).add(a.proposition.action ?? '');
    actions.set(key, shared);
    if (shared.size > 1 || haveSecondSign(x, y)) groups.join(a.article, b.article);
  }
  return groups.all().map((ids) => toStory(ids.flatMap((id) => placed.get(id)?.article ?? [])));
}

/** Leading mentions may tell one event in other words; the others only in nearly the same ones. */
function barFor(a: Mention, b: Mention, placed: ReadonlyMap<string, Placed>): number {
  const lead = placed.get(a.article)?.leading.has(a.id) && placed.get(b.article)?.leading.has(b.id);
  if (lead) return SAME_PROPOSITION;
  return Math.min(a.proposition.terms.length, b.proposition.terms.length) >= ENOUGH_TERMS ? SAME_WORDS : Infinity;
}

/** Articles that credit an outlet, each with that outlet's own article of those days that speaks of the same people and bodies. */
function* relays(articles: readonly Placed[]): Generator<[Placed, Placed]> {
  for (const relay of articles)
    for (const source of articles)
      if (relay !== source && leansOn(relay, source) && followsSoon(relay, source) && shareNames(relay, source))
        yield [relay, source];
}

/**
 * One proposition in common may come back years later. A second sign makes it one event: both are dated (and near), stand on
 * one page, or lean on one outlet.
 */
function haveSecondSign(a: Placed, b: Placed): boolean {
  return (a.day !== null && b.day !== null) || a.page === b.page || a.credited.some((o) => b.credited.includes(o));
}

function* pairsByAction(mentions: readonly Mention[]): Generator<[Mention, Mention]> {
  const byTerm = groupPairs(mentions.flatMap((m) => m.proposition.terms.map((term) => [term, m] as const)));
  for (const m of mentions) {
    const { action } = m.proposition;
    const others = action === null ? [] : (byTerm.get(action) ?? []);
    if (others.length > MOST_TOGETHER) continue;
    for (const other of others) if (other.article !== m.article) yield [m, other];
  }
}

function toStory(articles: readonly Article[]): Story {
  const dates = articles.flatMap((a) => a.published?.value.slice(0, 10) ?? []).sort();
  const ordered = [...articles].sort((a, b) => (byTime(a) < byTime(b) ? -1 : 1));
  const titled = ordered.find((a) => a.title !== null);
  const first = articles.map((a) => a.id).sort()[0] ?? '';
  return {
    id: `s.${first}`,
    title: titled?.title?.text ?? first,
    articles: ordered.map((a) => a.id),
    from: dates[0] ?? null,
    to: dates.at(-1) ?? null,
  };
}

const byTime = (article: Article): string => `${article.published?.value ?? '9'} ${article.id}`;
