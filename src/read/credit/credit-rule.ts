import { OUTLET_NOUN } from './outlet-slot.js';
import type { CreditScope } from './credit.js';

/**
 * What may fill a rule's slot. `certain`: anything, the words are used of outlets only; `free`: anything that the page does not
 * use as a person or place; `likely`: what is or looks like an outlet; `named`: a known outlet, a
 * host or a name closed by a paper's noun; `known`: a known outlet; `agency`: a known agency; `broadcaster`: a known broadcaster.
 */
export type Slot = 'certain' | 'free' | 'likely' | 'named' | 'known' | 'agency' | 'broadcaster';

/** One way in which outlets credit each other. Patterns are matched inside one line of page text. */
export interface CreditRule {
  readonly rule: string;
  readonly pattern: RegExp;
  readonly slot: Slot;
  readonly scope: CreditScope;
  /** Whether the rule also reads furniture: on some pages the furniture is the only credit. */
  readonly inFurniture?: boolean;
  /** Whether agencies' initials count (src/known/agency-signs.ts): nothing but a credit can stand there. */
  readonly signs?: true;
  /** The only lines that it reads: the article's title, or the lines at its head and foot. */
  readonly only?: 'title' | 'edge';
}

export const REPORTS = String.raw`(?:reports?|reported|writes?|wrote|informs?|informed|notes?|noted|says?|said|claims?|claimed|reveals?|revealed|discloses?|disclosed|transmits?|transmitted|conveys?|documented|publish(?:es|ed)|adds?|added|points? out|pointed out|emphasi[sz]e[sd]?|stress(?:es|ed)|learned|has learned|has reported|has written|understands)`;
const NATION = String.raw`(?:(?:the )?(?:\p{Lu}\p{L}+ )?)`;
/** A word for the kind of outlet may stand before its name, and then even an unknown name is an outlet's. */
export const ANY = String.raw`(?:${NATION}(?<kind>${OUTLET_NOUN}) )?`;
export const re = (source: string, flags = 'gu'): RegExp => new RegExp(source, flags);
