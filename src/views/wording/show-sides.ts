import type { ClaimBrief, Range } from '../../record/questions/claim-brief.js';
import { showRange } from './show-count.js';

/**
 * How many origins tell a claim and how many deny it: `2–3 origins`, `told by 2–3 origins, denied by 1`,
 * `denied by 1 origin, told by none`.
 */
export function showSides({ told, denied }: Pick<ClaimBrief, 'told' | 'denied'>): string {
  if (denied.most === 0) return showOrigins(told);
  if (told.most === 0) return `denied by ${showOrigins(denied)}, told by none`;
  return `told by ${showOrigins(told)}, denied by ${showRange(denied.least, denied.most)}`;
}

const showOrigins = ({ least, most }: Range): string =>
  `${showRange(least, most)} ${most === 1 ? 'origin' : 'origins'}`;
