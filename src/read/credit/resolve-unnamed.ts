import type { Article } from '../article/article.js';
import type { FoundCredit } from './find-credits.js';

/**
 * Gives credits to unnamed outlets (`the publication`) the outlet they mean: the last one credited before them for the same
 * report, else the next one; never one that is only recalled. Where the article names none, they keep their own words.
 */
export function resolveUnnamed(article: Article, credits: readonly FoundCredit[]): FoundCredit[] {
  const recapAt = Math.min(...credits.filter((c) => c.scope === 'background').map((c) => c.span[0]), article.span[1]);
  const named = credits.filter((c) => c.stated && c.scope !== 'background');
  return credits.map((credit) => {
    if (credit.stated || COLLECTIVE.test(credit.outlet)) return credit;
    const before = named.filter((c) => c.span[0] < credit.span[0]).at(-1);
    const after = named.find((c) => c.span[0] > credit.span[0] && c.span[0] < recapAt);
    const meant = before ?? after;
    return meant ? { ...credit, outlet: meant.outlet } : credit;
  });
}

/** Words for many outlets at once, which no single one can resolve. */
const COLLECTIVE = /\b(?:reports|media|agencies|journalists)$/i;
