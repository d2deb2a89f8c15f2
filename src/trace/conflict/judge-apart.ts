import { findCorrection } from './find-answer.js';
import type { Finding } from './rule.js';
import type { Telling } from './telling.js';
import { haveOneVoice, isLater, isTentative } from './weigh-tellings.js';

/**
 * The verdict on two tellings of which only one can hold: an update where the second corrects the first, or comes later from the same
 * voice or, with `grows`, from any; unsure where both only plan or expect.
 */
export function judgeApart(a: Telling, b: Telling, { why, grows = false }: { why: string; grows?: boolean }): Finding {
  const answer = findCorrection(b);
  if (answer || (isLater(a, b) && (grows || haveOneVoice(a, b)))) return { verdict: 'update', why, answer };
  return { verdict: isTentative(a) && isTentative(b) ? 'unsure' : 'conflict', why };
}
