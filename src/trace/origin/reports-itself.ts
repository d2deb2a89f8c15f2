import type { PlacedArticle } from './index-pile.js';

/** Whether a text says that its outlet heard or saw for itself: "told us", "seen by OUTLET", "OUTLET has learned". */
export function hasSeenForItself(text: string, outlet: string): boolean {
  const name = outlet.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/^The /, '(?:[Tt]he )?');
  return new RegExp(
    String.raw`\b(?:told|(?:seen|obtained|reviewed|viewed|examined) by|interview with|speaking to|spoke to) (?:${name}|us\b|our )|${name} (?:has |had )?(?:learned|seen|obtained|reviewed|viewed)|\bour (?:own )?(?:reporters?|correspondents?)\b`,
    'u',
  ).test(text);
}

/** Whether an article says anywhere that its outlet reported for itself. */
export const reportsItself = ({ text, article, outlet }: PlacedArticle): boolean =>
  hasSeenForItself(text.slice(...article.span), outlet);
