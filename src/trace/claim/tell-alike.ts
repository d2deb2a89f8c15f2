import type { Mention } from '../../read/mention/mention.js';

/**
 * What a mention tells, as one string: mentions with the same one are the same to every comparison of propositions. In a story of
 * hundreds of reports most mentions are copies, so that comparing what is told instead of who tells it saves most of the work.
 */
export function signOf({ proposition, rule }: Mention): string {
  const { actor, action, objects, terms, demanded } = proposition;
  const supposed = rule === 'conditional' || rule === 'question';
  return JSON.stringify([actor, action, objects, terms, demanded, supposed]);
}
