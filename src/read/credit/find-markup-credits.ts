import { withAgencySigns } from '../../known/agency-signs.js';
import { hostOf, outletKey, type OutletTable } from '../../known/find-outlet.js';
import type { Outlet } from '../../known/outlets.js';
import type { Article } from '../article/article.js';
import type { HandOver } from '../page/page.js';
import { endingAgency } from './find-byline-agency.js';
import type { CreditedPage, FoundCredit } from './find-credits.js';

/** Fields that name owners of other things too (a picture, a brand): there only an agency is whose report it is. */
const AGENCIES_ONLY = new Set(['provider', 'copyrightHolder', 'copyright', 'source', 'image']);
const WRITERS = new Set(['author', 'creator', 'article:author', 'dc.creator', 'byl']);
/** Fields that are there to say whose report a page is: any other host counts. */
const STATES_SOURCE = new Set(['isBasedOn', 'syndication-source', 'original-source']);

/**
 * Outlets to which only the markup hands the page's first article: an agency as its author, a canonical address on another
 * outlet's site. No words of the page say so: the credit stands on the headline, with what the markup says as its `evidence`.
 */
export function findMarkupCredits(
  page: CreditedPage,
  credits: readonly FoundCredit[],
  known: OutletTable,
): FoundCredit[] {
  const [article] = page.articles;
  if (!article) return [];
  const self = selfOf(article, page, known);
  const found: FoundCredit[] = [];
  for (const handOver of page.handOvers ?? []) {
    const outlet = outletOf(handOver, { known, self });
    if (outlet === null || self.keys.has(outletKey(outlet))) continue;
    const isThere = [...credits, ...found].some(
      (c) => c.article === article.id && c.scope === 'article' && outletKey(c.outlet) === outletKey(outlet),
    );
    if (!isThere) found.push(creditOf(article, outlet, handOver.where));
  }
  return found;
}

interface Self {
  /** Keys of the names of the page's own outlet. */
  readonly keys: ReadonlySet<string>;
  readonly families: ReadonlySet<string>;
  /** Its site, `corrindaily.example`; empty where its address is not known. */
  readonly site: string;
}

function selfOf({ outlet }: Article, { url }: CreditedPage, known: OutletTable): Self {
  const names = [outlet?.name, url ? known.findByAddress(url)?.name : undefined].filter((n) => n !== undefined);
  const outlets = names.map((name) => known.find(name)).filter((one): one is Outlet => one !== null);
  return {
    keys: new Set([...names, ...outlets.map((o) => o.name)].map(outletKey)),
    families: new Set(outlets.flatMap((o) => o.family ?? [])),
    site: url ? siteOf(url) : '',
  };
}

/** The registered part of an address's host, near enough to tell two sites apart: `www.news.example.co.uk` -> `example.co.uk`. */
const siteOf = (address: string): string =>
  /[^.]+\.(?:(?:com?|org|net|gov|ac)\.)?[^.]+$/.exec(hostOf(address))?.[0] ?? hostOf(address);

function outletOf({ field, value }: HandOver, { known, self }: { known: OutletTable; self: Self }): string | null {
  if (/^https?:/i.test(value)) return outletOfAddress(field, value, { known, self });
  const signed = withAgencySigns(known);
  if (WRITERS.has(field)) {
    const span = endingAgency(value, [0, value.length], signed);
    return span && signed.nameOf(value.slice(...span));
  }
  const outlet = signed.find(value.replace(/^(?:©|\([cC]\)|Copyright)(?: ?\d{4})? */u, ''));
  if (!outlet || (AGENCIES_ONLY.has(field) && outlet.kind !== 'agency')) return null;
  return isKin(outlet, self) ? null : outlet.name;
}

/** A page may give its address at its owner's other label. */
const isKin = ({ family }: Outlet, { families }: Self): boolean => family !== null && families.has(family);

function outletOfAddress(
  field: string,
  value: string,
  { known, self }: { known: OutletTable; self: Self },
): string | null {
  if (self.site === '' || siteOf(value) === self.site) return null;
  const outlet = known.findByAddress(value);
  if (outlet) return isKin(outlet, self) ? null : outlet.name;
  return STATES_SOURCE.has(field) ? hostOf(value) : null;
}

const creditOf = ({ id, title, span }: Article, outlet: string, evidence: string): FoundCredit => ({
  article: id,
  outlet,
  span: title?.span ?? span,
  cue: title?.span ?? span,
  anonymousSources: false,
  sources: null,
  scope: 'article',
  stated: false,
  many: false,
  through: null,
  evidence,
  rule: 'markup',
});
