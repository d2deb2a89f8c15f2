import type { Token } from '../language/sentence.js';

/** Whether the tagger takes a word for a verb or an auxiliary. */
export const isTaggedVerb = ({ pos }: Token): boolean => pos === 'VERB' || pos === 'AUX';

/** The same, and forms that are verbs more often than not, also where they were taken for nouns. */
export const isVerb = (text: string, token: Token): boolean =>
  isTaggedVerb(token) || PAST.test(text.slice(...token.span));
const PAST = /^\p{Ll}{3,}ed$/u;
