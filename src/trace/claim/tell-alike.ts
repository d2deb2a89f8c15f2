import type { Mention } from '../../read/mention/mention.js';

/**
 * What a mention tells, as one string: mentions with the same one are the same to every comparison of propositions. In a story of
 * hundreds of reports most mentions are copies, so that comparing what is told instead of who tells it saves most of the work.
 */
export function signOf({ proposition, mode }: Mention): string {
  const { actor, action, objects, terms, demanded } = proposition;
  return JSON.stringify([actor, action, objects, terms, demanded, mode]);
}
