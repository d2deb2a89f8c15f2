import { createLast, type Last, type Memo, withoutMemo } from '../../memo.js';
import { groupPairs } from '../../group-by.js';
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
import { rememberText } from '../../remember.js';
import { PlaceIndex } from '../../place-index.js';
import { contains, type Span } from '../../span.js';
import type { ClaimedMention } from '../claim/claim.js';
import type { UncountedClaim } from '../claim/gather-claims.js';
import type { Echo } from '../echo/echo.js';
import { type ComesBefore, type EchoHop, findEchoHop } from './find-echo-hop.js';
import type { JoinName } from '../name/join-names.js';
import { nameOutlets } from './name-outlets.js';

/** What chains are traced from. */
export interface Pile {
  readonly readings: readonly Reading[];
  readonly echoes: readonly Echo[];
  readonly claims: readonly UncountedClaim[];
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
  /** An attribution of its page. */
  readonly attributionOf: (id: string) => Attribution | undefined;
  /** Its credits and its attributions that share a character with a place, by the span of the one and the cue of the other. */
  readonly creditsAt: (place: Span) => readonly Credit[];
  readonly heardAt: (place: Span) => readonly Attribution[];
  /** The names in it, in reading order. */
  readonly names: readonly Name[];
}

/** What a pile answers to who traces the chains of one story: questions and answers are small, so that chains hold while these do. */
export interface PileAnswers {
  readonly placed: (article: string) => PlacedArticle | undefined;
  /** The people whom an article names, in reading order: who is a person on one page of the pile is one on all. */
  readonly personsOf: (article: string) => readonly Name[];
  /** Whether some page of the pile uses a name as a person's. */
  readonly isPerson: (name: string) => boolean;
  /** The echo by which an article has its text from another one. */
  readonly echoHop: (article: string) => EchoHop | null;
  /** Whether the key of an outlet is that of one that publishes or is credited in the pile. */
  readonly hasOutlet: (key: string) => boolean;
  /** Whether some article credits the outlet of a key, with what is only recalled left aside. */
  readonly isCredited: (key: string) => boolean;
  readonly join: JoinName;
  /** One name for each outlet, however it is written; the outlet whose pages stand at a host. */
  readonly nameOutlet: (name: string) => string;
  /** Where an article first names somebody, by the joined name; null where it does not. */
  readonly placeOf: (article: string, name: string) => Span | null;
}

/** A pile with the mentions of one story, indexed for tracing. */
export interface PileIndex extends PileAnswers {
  /** Mentions of a claim by the outlet that publishes them, the earliest published first, the undated last. */
  readonly byOutlet: (claim: string, outlet: string) => readonly ClaimedMention[];
  /** The mentions of one claim in one article. */
  readonly byArticle: (claim: string, article: string) => readonly ClaimedMention[];
  /** The article of a mention. */
  readonly articleOf: (mention: string) => string;
  /** Whether the first article was published on a later day than the second; false where a date is missing. */
  readonly isLater: (article: string, than: string) => boolean;
}

/** Indexes a pile for tracing. */
export function indexPile({ readings, echoes, join, known = KNOWN_OUTLETS, memo = withoutMemo }: Pile): PileAnswers {
  const nameOutlet = nameBy(readings.flatMap(memo(readNames)), known);
  const articles = placeArticles(readings, nameOutlet, memo);
  const active = readings.flatMap((r) => r.credits.filter((c) => c.scope !== 'background'));
  const credited = new Set(active.map((c) => outletKey(nameOutlet(c.outlet))));
  const published = new Set([...articles.values()].map((a) => outletKey(a.outlet)));
  const people = new Set(readings.flatMap(memo(readPeople)));
  const echoesOf = groupPairs(echoes.flatMap((e) => [[e.a.article, e] as const, [e.b.article, e] as const]));
  const lastHop = memo(lastHopOf);
  return {
    placed: (article) => articles.get(article),
    personsOf: rememberText((article) =>
      (articles.get(article)?.names ?? []).filter(
        (n) => n.type === 'person' || (n.type !== 'outlet' && people.has(n.name)),
      ),
    ),
    isPerson: (name) => people.has(name),
    echoHop: (article) => {
      const [at, own] = [articles.get(article), echoesOf.get(article) ?? []];
      const others = own.map(({ a, b }) => articles.get(a.article === article ? b.article : a.article));
      return at ? lastHop(at)([...own, ...others], () => findEchoHop(article, own, comesBeforeIn(articles))) : null;
    },
    hasOutlet: (key) => published.has(key) || credited.has(key),
    isCredited: (key) => credited.has(key),
    join,
    nameOutlet,
    placeOf: (article, name) => articles.get(article)?.names.find((n) => join(n.name) === name)?.span ?? null,
  };
}

const lastHopOf = (_placed: PlacedArticle): Last<EchoHop | null> => createLast();

/** Adds the mentions of one story. */
export function indexMentions(pile: PileAnswers, mentions: readonly ClaimedMention[]): PileIndex {
  const key = (claim: string, outlet: string): string => `${claim} ${outletKey(outlet)}`;
  const dayOf = (article: string): string => pile.placed(article)?.article.published?.value.slice(0, 10) ?? '';
  const told = sortBy(mentions, (m) => `${dayOf(m.article) || '9'} ${m.on ?? '9'} ${m.id}`);
  const byOutlet = groupPairs(told.map((m) => [key(m.claim, pile.placed(m.article)?.outlet ?? ''), m] as const));
  const byArticle = groupPairs(mentions.map((m) => [`${m.claim} ${m.article}`, m] as const));
  const articleOf = new Map(mentions.map((m) => [m.id, m.article]));
  return {
    ...pile,
    byOutlet: (claim, outlet) => byOutlet.get(key(claim, outlet)) ?? [],
    byArticle: (claim, article) => byArticle.get(`${claim} ${article}`) ?? [],
    articleOf: (mention) => articleOf.get(mention) ?? '',
    isLater: (article, than) => dayOf(than) !== '' && dayOf(article) > dayOf(than),
  };
}

function sortBy<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const keyed = items.map((item) => [keyOf(item), item] as const);
  return keyed.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item);
}

/** Who credits somebody comes first, for the credit is what the other one lost; then the earlier one. */
function comesBeforeIn(articles: ReadonlyMap<string, PlacedArticle>): ComesBefore {
  const rank = (id: string): string => {
    const placed = articles.get(id);
    const isCrediting = placed?.credits.some((c) => c.scope === 'article') ?? false;
    return `${isCrediting ? '0' : '1'} ${placed?.article.published?.value.slice(0, 10) ?? '9'} ${id}`;
  };
  return (a, b) => rank(a) < rank(b);
}

/** The names of outlets on one page: who publishes its articles, at which host, and who is credited. */
interface OutletNames {
  readonly host: string | null;
  readonly published: readonly string[];
  readonly credited: readonly string[];
}

const readNames = (reading: Reading): OutletNames[] => [
  {
    host: reading.page.url === null ? null : hostOf(reading.page.url),
    published: reading.articles.map((a) => outletOf(a, reading)),
    credited: reading.credits.map((c) => c.outlet),
  },
];

function nameBy(pages: readonly OutletNames[], known: OutletTable): (name: string) => string {
  const named = nameOutlets(
    pages.flatMap(({ published }) => published),
    pages.flatMap(({ credited }) => credited),
  );
  const hosts = new Map(
    pages.flatMap(({ host, published }) => (host ? published.map((outlet) => [host, outlet] as const) : [])),
  );
  return rememberText((name) => known.nameOf(named(hosts.get(name.toLowerCase()) ?? known.nameOf(name))));
}

const readPeople = ({ names }: Reading): readonly string[] => [
  ...new Set(names.flatMap((n) => (n.type === 'person' ? [n.name] : []))),
];

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

const placeAll = ({ page, articles, credits, attributions, names }: Reading): PlacedOnPage[] => {
  const byId = new Map(attributions.map((a) => [a.id, a] as const));
  return articles.map((article) => {
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
      attributionOf: (id) => byId.get(id),
      names: names.filter((n) => contains(article.span, n.span)),
    };
  });
};

/** Who publishes an article: what it says, else its page's metadata or address; else the page's id stands for the unknown outlet. */
export function outletOf(article: Article, { page }: Reading): string {
  const said = article.outlet?.name ?? page.outlet;
  if (said) return outletName(said);
  return page.url ? (findOutletByAddress(page.url)?.name ?? hostOf(page.url)) : page.id;
}

/** Whether a name is an outlet's: known to the package, or publishing or credited in the pile. */
export const isOutlet = (name: string, index: PileAnswers): boolean =>
  findOutlet(name) !== null || index.hasOutlet(outletKey(name));
