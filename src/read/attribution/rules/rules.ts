import { accordingTo } from './according-to.js';
import { asClause } from './as-clause.js';
import { aside } from './aside.js';
import { byAgent } from './by-agent.js';
import { cueThenContent } from './cue-then-content.js';
import { headlineSpeaker } from './headline-speaker.js';
import { nounCue } from './noun-cue.js';
import { quotationAndSpeaker } from './quotation-and-speaker.js';
import { relayedBefore } from './relayed-before.js';
import { signedQuotation } from './signed-quotation.js';
import type { AttributionRule } from './draft.js';

/** The rules in the order in which they have the say. */
export const RULES: readonly AttributionRule[] = [
  headlineSpeaker,
  signedQuotation,
  quotationAndSpeaker,
  accordingTo,
  asClause,
  relayedBefore,
  aside,
  byAgent,
  cueThenContent,
  nounCue,
];
