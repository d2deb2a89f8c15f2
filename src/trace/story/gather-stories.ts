import type { Article } from '../../read/article/article.js';
import type { Mention } from '../../read/mention/mention.js';
import type { Reading } from '../../read/reading.js';
import type { Echo } from '../echo/echo.js';
import type { Compare } from '../proposition/compare-propositions.js';
import type { Story } from './story.js';

/** Two articles tell one event where their headlines or leads tell one proposition at least this much alike. */
const SAME_PROPOSITION = 0.5;
/** Or where this share of the shorter one stands in the other. */
const SAME_TEXT = 0.3;
/** Dated articles further apart tell two events, however alike: press conferences repeat. Days. */
const LONGEST_PAUSE = 12;
/** A word that heads more mentions than this says nothing about the event; comparing them all would grow with the square. */
const MOST_TOGETHER = 400;

interface Placed {
  readonly article: Article;
  readonly page: string;
  readonly day: number | null;
  /** Outlets whose report it hands on, and its own. */
  readonly leansOn: readonly string[];
}

/** Gathers articles into stories: one event each. The same readings in any order give the same stories. */
export function gatherStories(readings: readonly Reading[], echoes: readonly Echo[], compare: Compare): Story[] {
  const placed = new Map(
    readings.flatMap((r) => r.articles.map((article): [string, Placed] => [article.id, place(article, r)])),
  );
  const leads = readings.flatMap((r) => r.mentions.filter((m) => isLeading(m, r.mentions)));
  const groups = new Groups([...placed.keys()].sort());
  for (const { a, b, similarity } of echoes) {
    if (similarity >= SAME_TEXT && areNear(placed, a.article, b.article)) groups.join(a.article, b.article);
  }
  const actions = new Map<string, Set<string>>();
  for (const [a, b] of pairsByAction(leads)) {
    if (!areNear(placed, a.article, b.article) || compare(a, b) < SAME_PROPOSITION) continue;
    const key = [a.article, b.article].sort().join(' ');
    const shared = (actions.get(key) ?? new Set<string>()).add(a.proposition.action ?? '');
    actions.set(key, shared);
    if (shared.size > 1 || haveSecondSign(placed.get(a.article), placed.get(b.article)))
      groups.join(a.article, b.article);
  }
  return groups.all().map((ids) => toStory(ids.flatMap((id) => placed.get(id)?.article ?? [])));
}

/**
 * One proposition in common may come back years later. A second sign makes it one event: both are dated (and near), stand on
 * one page, or lean on one outlet.
 */
function haveSecondSign(a: Placed | undefined, b: Placed | undefined): boolean {
  if (!a || !b) return false;
  return (a.day !== null && b.day !== null) || a.page === b.page || a.leansOn.some((o) => b.leansOn.includes(o));
}

/** Headline, lead, and what is said in the first paragraphs: the mentions that tell what an article is about. */
const LEADING = 4;
const isLeading = (mention: Mention, all: readonly Mention[]): boolean =>
  mention.kind === 'headline' ||
  mention.kind === 'lead' ||
  all.filter((m) => m.article === mention.article).indexOf(mention) < LEADING;

function* pairsByAction(mentions: readonly Mention[]): Generator<[Mention, Mention]> {
  const byTerm = new Map<string, Mention[]>();
  for (const m of mentions) for (const term of m.proposition.terms) byTerm.set(term, [...(byTerm.get(term) ?? []), m]);
  for (const m of mentions) {
    const { action } = m.proposition;
    const others = action === null ? [] : (byTerm.get(action) ?? []);
    if (others.length > MOST_TOGETHER) continue;
    for (const other of others) if (other.article !== m.article) yield [m, other];
  }
}

function areNear(placed: ReadonlyMap<string, Placed>, a: string, b: string): boolean {
  const [x, y] = [placed.get(a)?.day ?? null, placed.get(b)?.day ?? null];
  return x === null || y === null || Math.abs(x - y) <= LONGEST_PAUSE;
}

const DAY = 86_400_000;
const dayOf = (article: Article): number | null => {
  const time = article.published ? Date.parse(article.published.value.slice(0, 10)) : Number.NaN;
  return Number.isNaN(time) ? null : time / DAY;
};

function place(article: Article, { page, credits }: Reading): Placed {
  const credited = credits.filter((c) => c.article === article.id && c.scope !== 'background').map((c) => c.outlet);
  const own = article.outlet?.name ?? page.outlet;
  return { article, page: page.id, day: dayOf(article), leansOn: own ? [...credited, own] : credited };
}

function toStory(articles: readonly Article[]): Story {
  const dates = articles.flatMap((a) => a.published?.value.slice(0, 10) ?? []).sort();
  const ordered = [...articles].sort(
    (a, b) => (a.published?.value ?? '9').localeCompare(b.published?.value ?? '9') || (a.id < b.id ? -1 : 1),
  );
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

/** Disjoint sets (union-find) whose root is always the smallest id, so that the order of joining leaves no trace. */
export class Groups {
  readonly #parent = new Map<string, string>();
  constructor(ids: readonly string[]) {
    for (const id of ids) this.#parent.set(id, id);
  }
  root(id: string): string {
    let at = id;
    for (let up = this.#parent.get(at); up !== undefined && up !== at; up = this.#parent.get(at)) {
      this.#parent.set(at, this.#parent.get(up) ?? up);
      at = up;
    }
    return at;
  }
  join(a: string, b: string): void {
    const [x, y] = [this.root(a), this.root(b)].sort() as [string, string];
    this.#parent.set(y, x);
  }
  all(): string[][] {
    const groups = new Map<string, string[]>();
    for (const id of this.#parent.keys()) groups.set(this.root(id), [...(groups.get(this.root(id)) ?? []), id]);
    return [...groups.values()];
  }
}
