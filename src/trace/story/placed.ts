import { outletKey, outletName } from '../../known/find-outlet.js';
import { type Memo, withoutMemo } from '../../memo.js';
import type { Article } from '../../read/article/article.js';
import type { Mention } from '../../read/mention/mention.js';
import type { Reading } from '../../read/reading.js';
import { contains } from '../../span.js';

/** An article with what tells which event it reports. */
export interface Placed {
  readonly article: Article;
  readonly page: string;
  /** Day of publication, counted from 1970; null where undated. */
  readonly day: number | null;
  readonly outlet: string | null;
  /** Keys of the outlets whose report it hands on, and of its own. */
  readonly credited: readonly string[];
  /** People and bodies it names. */
  readonly names: ReadonlySet<string>;
  /** Ids of the mentions that tell what it is about: headline, lead, and what is said first. */
  readonly leading: ReadonlySet<string>;
}

/** Dated articles further apart tell two events, however alike: press conferences repeat. Days. */
const LONGEST_PAUSE = 12;
const FIRST_MENTIONS = 4;
const LEAST_NAMES = 2;
const DAY = 86_400_000;

export const placeArticles = (readings: readonly Reading[], memo: Memo = withoutMemo): Map<string, Placed> =>
  new Map(readings.flatMap(memo(placeAll)));

const placeAll = (reading: Reading): (readonly [article: string, placed: Placed])[] =>
  reading.articles.map((article) => [article.id, place(article, reading)]);

function place(article: Article, { page, articles, credits, names, mentions }: Reading): Placed {
  const credited = credits
    .filter((c) => c.article === article.id && c.scope !== 'background')
    .map((c) => outletKey(c.outlet));
  const said = article.outlet?.name ?? page.outlet;
  const outlet = said === null ? null : outletKey(outletName(said));
  const own = mentions.filter((m) => m.article === article.id);
  return {
    article,
    page: page.id,
    // An undated article shares the day of the page's dated one: both came out on that page.
    day: dayOf(article) ?? articles.map(dayOf).find((day) => day !== null) ?? null,
    outlet,
    credited: outlet === null ? credited : [...credited, outlet],
    names: new Set(
      names
        .filter((n) => n.type !== 'place' && n.type !== 'outlet' && contains(article.span, n.span))
        .map((n) => n.name),
    ),
    leading: new Set(own.filter(isLeading).map((m) => m.id)),
  };
}

const isLeading = (mention: Mention, at: number): boolean =>
  mention.kind === 'headline' || mention.kind === 'lead' || at < FIRST_MENTIONS;

function dayOf(article: Article): number | null {
  const time = article.published ? Date.parse(article.published.value.slice(0, 10)) : Number.NaN;
  return Number.isNaN(time) ? null : Math.round(time / DAY);
}

/** Within so many days dates speak for one event; beyond, half of the likeness is left every so many days more. */
const CLOSE = 2;
const HALF_LIFE = 4;

/** A group of articles, with the days of those that are dated, sorted. */
type Dated = { readonly articles: readonly string[]; readonly days: readonly number[] };

/**
 * What is left of the likeness of two groups of articles for their days, 0 to 1. A stray date does not move a group, and the one date
 * of five articles is not that of the four others: the days speak for the share of pairs of which both are dated.
 */
export function weighDays(a: Dated, b: Dated): number {
  if (a.days.length === 0 || b.days.length === 0) return 1;
  const apart = Math.max(0, dayAt(LOW, a.days) - dayAt(HIGH, b.days), dayAt(LOW, b.days) - dayAt(HIGH, a.days));
  if (apart > LONGEST_PAUSE) return 0;
  const lost = 1 - 0.5 ** (Math.max(0, apart - CLOSE) / HALF_LIFE);
  return 1 - lost * shareOfDated(a) * shareOfDated(b);
}

const shareOfDated = ({ articles, days }: Dated): number => days.length / articles.length;

/** The days between which the middle half lies. */
const LOW = 0.25;
const HIGH = 0.75;
const dayAt = (share: number, days: readonly number[]): number => days[Math.round(share * (days.length - 1))] ?? 0;

const YEAR = 365.25;

/**
 * Whether two articles may report one event by their dates. A whole year (or two) apart counts as near as well: datelines are
 * commonly off by a year, and what the articles tell must agree anyway.
 */
export function areNear(a: Placed | undefined, b: Placed | undefined, pause = LONGEST_PAUSE): boolean {
  if (!a || !b) return false;
  if (a.day === null || b.day === null) return true;
  const apart = Math.abs(a.day - b.day);
  return [0, YEAR, 2 * YEAR].some((years) => Math.abs(apart - years) <= (years ? 1 : pause));
}

/** A relay comes out within days of what it relays. */
export const SOON = 3;

/** Whether both are dated, within days of each other. */
export const areSoon = (a: Placed, b: Placed): boolean =>
  a.day !== null && b.day !== null && Math.abs(a.day - b.day) <= SOON;

export const followsSoon = (relay: Placed, source: Placed): boolean =>
  relay.day !== null && source.day !== null && relay.day >= source.day && relay.day - source.day <= SOON;

/** Whether the one hands on a report of the other's outlet. */
export const leansOn = (relay: Placed, source: Placed): boolean =>
  source.outlet !== null && relay.outlet !== source.outlet && relay.credited.includes(source.outlet);

export const shareNames = (a: Placed, b: Placed): boolean =>
  [...a.names].filter((n) => b.names.has(n)).length >= LEAST_NAMES;
