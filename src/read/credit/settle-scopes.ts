import type { CreditedPage, FoundCredit } from './find-credits.js';

/** How far into an article its first paragraphs reach (the headline is paragraph 0): a credit there hands over the whole report. */
const LEAD_PARAGRAPHS = 2;

/**
 * Settles how much each credit covers. Whatever follows a recap formula in its paragraph is recalled too; a sentence credit in
 * the lead or in the title covers the article.
 */
export function settleScopes(page: CreditedPage, credits: readonly FoundCredit[]): FoundCredit[] {
  const paragraphAt = (at: number): number =>
    page.sentences.find((s) => s.span[0] <= at && at < s.span[1])?.paragraph ?? Infinity;
  const recaps = credits.filter((c) => c.rule === 'recap');
  return credits.map((credit) => {
    const paragraph = paragraphAt(credit.span[0]);
    const recap = recaps.find(
      (r) => r !== credit && r.span[0] < credit.span[0] && paragraphAt(r.span[0]) === paragraph,
    );
    if (recap) return { ...credit, scope: 'background', through: recap.outlet };
    if (credit.scope === 'sentence' && paragraph <= LEAD_PARAGRAPHS && !SPOKEN_TO.has(credit.rule))
      return { ...credit, scope: 'article' };
    return credit;
  });
}

/** Rules by which only the words said to the outlet, or told behind the credit, come from it, not the whole report. */
const SPOKEN_TO = new Set(['told-outlet', 'article-for', 'after-report']);
