import type { Certainty } from '../../read/mention/certainty.js';

/** FactBank's scale in words a reader knows. */
const WORDS: Readonly<Record<Certainty, string>> = {
  'CT+': 'certain',
  'PR+': 'probable or planned',
  'PS+': 'possible or considered',
  'CT-': 'certainly not',
  'PR-': 'probably not',
  'PS-': 'possibly not',
  U: 'not said how sure',
};

export const CERTAINTIES = Object.keys(WORDS) as readonly Certainty[];

/** `PS+` -> `possible or considered`. */
export const showCertainty = (certainty: Certainty): string => WORDS[certainty];
