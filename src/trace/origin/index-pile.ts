import { groupPairs } from '../../group-by.js';
import { findOutlet, findOutletByAddress, hostOf, outletKey, outletName } from '../../known/find-outlet.js';
import type { Article } from '../../read/article/article.js';
import type { Attribution } from '../../read/attribution/attribution.js';
import type { Credit } from '../../read/credit/credit.js';
import type { Reading } from '../../read/reading.js';
import type { ClaimedMention } from '../claim/claim.js';
import type { Echo } from '../echo/echo.js';
import type { JoinName } from '../name/join-names.js';

/** What chains are traced from. */
export interface Pile {
  readonly readings: readonly Reading[];
  readonly echoes: readonly Echo[];
  readonly mentions: readonly ClaimedMention[];
  readonly join: JoinName;
}

/** An article with what its page tells about it. */
export interface PlacedArticle {
  readonly article: Article;
  readonly text: string;
  /** Canonical name of who publishes it; the page's host or id where nothing says so. */
  readonly outlet: string;
  readonly credits: readonly Credit[];
}

/** The pile, indexed for tracing. */
export interface PileIndex {
  readonly articles: ReadonlyMap<string, PlacedArticle>;
  readonly attributions: ReadonlyMap<string, Attribution>;
  /** The attributions of an article, in reading order. */
  readonly attributionsOf: ReadonlyMap<string, readonly Attribution[]>;
  readonly echoes: ReadonlyMap<string, readonly Echo[]>;
  /** Mentions of a claim by the outlet that publishes them: key `claim outletKey`. */
  readonly byOutlet: ReadonlyMap<string, readonly ClaimedMention[]>;
  /** The mentions of one claim in one article: key `claim article`. */
  readonly byArticle: ReadonlyMap<string, readonly ClaimedMention[]>;
  /** Keys of all outlets that publish or are credited in the pile. */
  readonly outlets: ReadonlySet<string>;
  /** Keys of outlets that some article of another outlet credits, with the claims' stories left aside. */
  readonly credited: ReadonlySet<string>;
  readonly join: JoinName;
  /** The outlet whose pages of the pile stand at a host; any other name as it is. */
  readonly outletAt: (name: string) => string;
  /** The attributions to a speaker. */
  readonly bySpeaker: (speaker: string) => readonly Attribution[];
}

export function indexPile({ readings, echoes, mentions, join }: Pile): PileIndex {
  const articles = new Map<string, PlacedArticle>();
  const attributions = new Map<string, Attribution>();
  const credited = new Set<string>();
  const hosts = new Map<string, string>();
  for (const reading of readings) {
    for (const article of reading.articles) {
      const credits = reading.credits.filter((c) => c.article === article.id);
      const outlet = outletOf(article, reading);
      if (reading.page.url) hosts.set(hostOf(reading.page.url), outlet);
      articles.set(article.id, { article, text: reading.page.text, outlet, credits });
      for (const c of credits) if (c.scope !== 'background') credited.add(outletKey(c.outlet));
    }
    for (const a of reading.attributions) attributions.set(a.id, a);
  }
  const speakers = groupPairs(
    [...attributions.values()].flatMap((a) => (a.speaker === null ? [] : [[a.speaker, a] as const])),
  );
  const published = [...articles.values()].map((a) => outletKey(a.outlet));
  return {
    articles,
    attributions,
    attributionsOf: groupPairs([...attributions.values()].map((a) => [a.article, a] as const)),
    echoes: groupPairs(echoes.flatMap((e) => [[e.a.article, e] as const, [e.b.article, e] as const])),
    byOutlet: groupPairs(
      mentions.map((m) => [outletClaim(m.claim, articles.get(m.article)?.outlet ?? ''), m] as const),
    ),
    byArticle: groupPairs(mentions.map((m) => [`${m.claim} ${m.article}`, m] as const)),
    outlets: new Set([...published, ...credited]),
    credited,
    join,
    outletAt: (name) => hosts.get(name.toLowerCase()) ?? name,
    bySpeaker: (speaker) => speakers.get(speaker) ?? [],
  };
}

/** The key of `byOutlet`. */
export const outletClaim = (claim: string, outlet: string): string => `${claim} ${outletKey(outlet)}`;

/** Who publishes an article: what it says, else its page's metadata or address; else the page's id stands for the unknown outlet. */
export function outletOf(article: Article, { page }: Reading): string {
  const said = article.outlet?.name ?? page.outlet;
  if (said) return outletName(said);
  return page.url ? (findOutletByAddress(page.url)?.name ?? hostOf(page.url)) : page.id;
}

/** Whether a name is an outlet's: known to the package, or publishing or credited in the pile. */
export const isOutlet = (name: string, index: PileIndex): boolean =>
  findOutlet(name) !== null || index.outlets.has(outletKey(name));
