import { createLast, type Last, type Memo, withoutMemo } from '../../memo.js';
import { groupBy, groupPairs } from '../../group-by.js';
import {
  findOutlet,
  findOutletByAddress,
  hostOf,
  outletKey,
  outletName,
  KNOWN_OUTLETS,
  type OutletTable,
} from '../../known/find-outlet.js';
import type { Article } from '../../read/article/article.js';
import type { Attribution } from '../../read/attribution/attribution.js';
import type { Credit } from '../../read/credit/credit.js';
import type { Name } from '../../read/language/name.js';
import type { Reading } from '../../read/reading.js';
import { PlaceIndex } from '../../place-index.js';
import { contains, type Span } from '../../span.js';
import type { ClaimedMention } from '../claim/claim.js';
import type { Echo } from '../echo/echo.js';
import { type EchoHop, findEchoHop } from './find-echo-hop.js';
import type { JoinName } from '../name/join-names.js';
import { nameOutlets } from './name-outlets.js';

/** What chains are traced from. */
export interface Pile {
  readonly readings: readonly Reading[];
  readonly echoes: readonly Echo[];
  readonly mentions: readonly ClaimedMention[];
  readonly join: JoinName;
  /** Known outlets; the shipped ones where absent. */
  readonly known?: OutletTable | undefined;
  readonly memo?: Memo | undefined;
}

/** An article with what its page tells about it. */
export interface PlacedArticle {
  readonly article: Article;
  readonly text: string;
  /** Canonical name of who publishes it; the page's host or id where nothing says so. */
  readonly outlet: string;
  readonly credits: readonly Credit[];
  /** In reading order. */
  readonly attributions: readonly Attribution[];
  /** Its credits and its attributions that share a character with a place, by the span of the one and the cue of the other. */
  readonly creditsAt: (place: Span) => readonly Credit[];
  readonly heardAt: (place: Span) => readonly Attribution[];
}

/** The pile, indexed for tracing. */
export interface PileIndex {
  readonly articles: ReadonlyMap<string, PlacedArticle>;
  readonly attributions: ReadonlyMap<string, Attribution>;
  /** The people whom an article names, in reading order. */
  readonly personsOf: (article: string) => readonly Name[];
  /** Whether some page of the pile uses a name as a person's. */
  readonly isPerson: (name: string) => boolean;
  /** The echo by which an article has its text from another one. */
  readonly echoHop: (article: string) => EchoHop | null;
  /** Mentions of a claim by the outlet that publishes them, the earliest published first, the undated last. */
  readonly byOutlet: (claim: string, outlet: string) => readonly ClaimedMention[];
  /** The mentions of one claim in one article: key `claim article`. */
  readonly byArticle: ReadonlyMap<string, readonly ClaimedMention[]>;
  /** Keys of all outlets that publish or are credited in the pile. */
  readonly outlets: ReadonlySet<string>;
  /** Keys of outlets that some article of another outlet credits, with the claims' stories left aside. */
  readonly credited: ReadonlySet<string>;
  readonly join: JoinName;
  /** One name for each outlet, however it is written; the outlet whose pages stand at a host. */
  readonly nameOutlet: (name: string) => string;
  /** The article of a mention. */
  readonly articleOf: (mention: string) => string;
  /** Whether the first article was published on a later day than the second; false where a date is missing. */
  readonly isLater: (article: string, than: string) => boolean;
  /** Where an article first names somebody, by the joined name; null where it does not. */
  readonly placeOf: (article: string, name: string) => Span | null;
}

export function indexPile({ readings, echoes, mentions, join, known = KNOWN_OUTLETS, memo }: Pile): PileIndex {
  const attributions = new Map(readings.flatMap((r) => r.attributions.map((a) => [a.id, a] as const)));
  const credits = groupBy(
    readings.flatMap((r) => r.credits),
    (c) => c.article,
  );
  const nameOutlet = nameBy(readings, known);
  const articles = placeArticles(readings, nameOutlet, memo);
  const active = [...credits.values()].flat().filter((c) => c.scope !== 'background');
  const credited = new Set(active.map((c) => outletKey(nameOutlet(c.outlet))));
  const published = [...articles.values()].map((a) => outletKey(a.outlet));
  const key = (claim: string, outlet: string): string => `${claim} ${outletKey(outlet)}`;
  const dayOf = (article: string): string => articles.get(article)?.article.published?.value.slice(0, 10) ?? '';
  const told = sortBy(mentions, (m) => `${dayOf(m.article) || '9'} ${m.on ?? '9'} ${m.id}`);
  const byOutlet = groupPairs(told.map((m) => [key(m.claim, articles.get(m.article)?.outlet ?? ''), m] as const));
  const articleOf = new Map(mentions.map((m) => [m.id, m.article]));
  const names = placeNames(readings, join);
  const people = new Set(readings.flatMap((r) => r.names.flatMap((n) => (n.type === 'person' ? [n.name] : []))));
  const persons = placePersons(readings, people);
  return {
    articles,
    attributions,
    personsOf: (article) => persons.get(article) ?? [],
    isPerson: (name) => people.has(name),
    echoHop: echoHopsOf(echoes, articles),
    byOutlet: (claim, outlet) => byOutlet.get(key(claim, outlet)) ?? [],
    byArticle: groupPairs(mentions.map((m) => [`${m.claim} ${m.article}`, m] as const)),
    outlets: new Set([...published, ...credited]),
    credited,
    join,
    nameOutlet,
    articleOf: (mention) => articleOf.get(mention) ?? '',
    isLater: (article, than) => dayOf(than) !== '' && dayOf(article) > dayOf(than),
    placeOf: (article, name) => names.get(`${article} ${name}`) ?? null,
  };
}

function sortBy<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const keyed = items.map((item) => [keyOf(item), item] as const);
  return keyed.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item);
}

function echoHopsOf(
  echoes: readonly Echo[],
  articles: ReadonlyMap<string, PlacedArticle>,
): (article: string) => EchoHop | null {
  const found = groupPairs(echoes.flatMap((e) => [[e.a.article, e] as const, [e.b.article, e] as const]));
  // Who credits somebody comes first, for the credit is what the other one lost; then the earlier one.
  const rank = (id: string): string => {
    const placed = articles.get(id);
    const isCrediting = placed?.credits.some((c) => c.scope === 'article') ?? false;
    return `${isCrediting ? '0' : '1'} ${placed?.article.published?.value.slice(0, 10) ?? '9'} ${id}`;
  };
  const hops = new Map<string, EchoHop | null>();
  for (const [id, own] of found)
    hops.set(
      id,
      findEchoHop(id, own, (a, b) => rank(a) < rank(b)),
    );
  return (article) => hops.get(article) ?? null;
}

function nameBy(readings: readonly Reading[], known: OutletTable): (name: string) => string {
  const published = readings.flatMap((r) => r.articles.map((a) => outletOf(a, r)));
  const named = nameOutlets(
    published,
    readings.flatMap((r) => r.credits.map((c) => c.outlet)),
  );
  const hosts = new Map(
    readings.flatMap((r) =>
      r.articles.flatMap((a) => (r.page.url ? [[hostOf(r.page.url), outletOf(a, r)] as const] : [])),
    ),
  );
  return (name) => known.nameOf(named(hosts.get(name.toLowerCase()) ?? known.nameOf(name)));
}

const placeArticles = (
  readings: readonly Reading[],
  nameOutlet: (name: string) => string,
  memo: Memo = withoutMemo,
): Map<string, PlacedArticle> => {
  const [placesOf, lastOf] = [memo(placeAll), memo(lastPlaced)];
  const placed = readings.flatMap((reading) =>
    placesOf(reading).map((own) => {
      const outlet = nameOutlet(outletOf(own.article, reading));
      return lastOf(own)([outlet], () => ({ ...own, outlet }));
    }),
  );
  return new Map(placed.map((own) => [own.article.id, own] as const));
};

/** An article before its outlet gets its name of the pile. */
type PlacedOnPage = Omit<PlacedArticle, 'outlet'>;

/** An article whose outlet is called as before is the very object of before: what was found in its words holds. */
const lastPlaced = (_placed: PlacedOnPage): Last<PlacedArticle> => createLast();

const placeAll = ({ page, articles, credits, attributions }: Reading): PlacedOnPage[] =>
  articles.map((article) => {
    const own = credits.filter((c) => c.article === article.id);
    const said = attributions.filter((a) => a.article === article.id);
    const [creditsAt, heardAt] = [new PlaceIndex(own, (c) => [c.span]), new PlaceIndex(said, (a) => a.cue)];
    return {
      article,
      text: page.text,
      credits: own,
      attributions: said,
      creditsAt: (place) => creditsAt.touching(place),
      heardAt: (place) => heardAt.touching(place),
    };
  });

/** Where articles first name whom: key `article name`. */
function placeNames(readings: readonly Reading[], join: JoinName): Map<string, Span> {
  const places = new Map<string, Span>();
  for (const { articles, names } of readings)
    for (const article of articles)
      for (const { span, name } of names) {
        const key = `${article.id} ${join(name)}`;
        if (contains(article.span, span) && !places.has(key)) places.set(key, span);
      }
  return places;
}

/** The people of each article; who is a person on one page of the pile is one on all. */
function placePersons(readings: readonly Reading[], people: ReadonlySet<string>): ReadonlyMap<string, readonly Name[]> {
  const placed = readings.flatMap(({ articles, names }) => {
    const persons = names.filter((n) => n.type === 'person' || (n.type !== 'outlet' && people.has(n.name)));
    return articles.map((a) => [a.id, persons.filter((n) => contains(a.span, n.span))] as const);
  });
  return new Map(placed);
}

/** Who publishes an article: what it says, else its page's metadata or address; else the page's id stands for the unknown outlet. */
export function outletOf(article: Article, { page }: Reading): string {
  const said = article.outlet?.name ?? page.outlet;
  if (said) return outletName(said);
  return page.url ? (findOutletByAddress(page.url)?.name ?? hostOf(page.url)) : page.id;
}

/** Whether a name is an outlet's: known to the package, or publishing or credited in the pile. */
export const isOutlet = (name: string, index: PileIndex): boolean =>
  findOutlet(name) !== null || index.outlets.has(outletKey(name));
