import { outletKey } from '../../known/find-outlet.js';
import type { Article } from '../article/article.js';
import type { Name } from '../language/name.js';
import type { FoundCredit } from './find-credits.js';

/** Names in full that stand before a place on the page, and the outlet's own. */
interface Full {
  readonly name: string;
  readonly key: string;
  readonly at: number;
}

/**
 * Gives a short name (`The Post`, `the Times`) the outlet that the article named in full before it, the last one of that name;
 * else the article's own outlet, which so credits itself. Without either it keeps what it says. It knows more than `joinOutlets`
 * does of names alone: whom the article credits, and whose it is.
 */
export function resolveShortNames(
  article: Article,
  credits: readonly FoundCredit[],
  names: readonly Name[],
): FoundCredit[] {
  const own: Full[] = article.outlet ? [toFull(article.outlet.name, -1)] : [];
  const named = names.filter((n) => n.type === 'outlet').map((n) => toFull(n.name, n.span[0]));
  const full = [...own, ...named, ...credits.map((c) => toFull(c.outlet, c.span[0]))].sort((a, b) => a.at - b.at);
  return credits.map((credit) => {
    const key = outletKey(credit.outlet).replace(/^the /, '');
    if (key.includes(' ') || !credit.stated) return credit;
    const meant = full.findLast((f) => f.at < credit.span[0] && f.key.endsWith(` ${key}`));
    return meant ? { ...credit, outlet: meant.name } : credit;
  });
}

const toFull = (name: string, at: number): Full => ({ name, key: outletKey(name), at });
