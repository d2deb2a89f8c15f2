import { REPORT_NOUN } from '../../known/answer-words.js';
import { PERSON_TITLES } from '../../known/titles.js';
import { sliceSpans } from '../../span.js';
import type { Attribution } from '../attribution/attribution.js';

/**
 * Cues of intention: "considered inviting". Their words belong to the proposition (a plan of its actor), while a cue of speech,
 * belief or denial only hands it on.
 */
const INTENTION =
  /\b(?:consider(?:s|ed|ing)?|consideration|weigh(?:s|ed|ing)?|mull(?:s|ed|ing)?|discuss(?:es|ed|ing)?|explor(?:es|ed|ing)|contemplat(?:es|ed|ing)|want(?:s|ed|ing)?|wish(?:es|ed)?|hop(?:e|es|ed|ing)|plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|intention|aim(?:s|ed|ing)?|seek(?:s|ing)?|sought|decid(?:es|ed|ing)|decision|agree(?:s|d)?|abandon(?:s|ed|ing)?|reject(?:s|ed|ing)?|refus(?:es|ed|ing)|declin(?:es|ed|ing)|propos(?:es|ed|ing|al)|prepar(?:es|ed|ing)|pledg(?:es|ed|ing)|vow(?:s|ed)|order(?:s|ed)?|approv(?:es|ed|ing)|tr(?:y|ies|ied|ying))\b/i;
/** Cues that are the deed itself: what the board appointed, banned or granted is told, not handed on. */
const DEED =
  /\b(?:appoint|nominat|endors|bann(?:ed|ing)|bans|forbid|forbade|pardon|grant|impos|approv|veto|sentenc|outlaw|barr(?:ed|ing)|authori[sz]|permitt?|adopt|ratif|repeal|overturn|convict|acquit)\w*/i;
/** What is done to people and said of words: `dismissed the minister`, `dismissed the report`. */
const REMOVAL = /\bdismiss(?:es|ed|ing)?\b/i;
/** What is reported is denied, and not refused: `rejected reports that he left`. */
const OF_A_REPORT = new RegExp(String.raw`^[“"‘']?(?:[\p{L}’'-]+ ){0,3}?[“"‘']?${REPORT_NOUN}\b`, 'iu');
const REJECTS = /\breject(?:s|ed|ing)?\b/i;
const SPEECH =
  /\b(?:sa(?:y|ys|id|ying)|told|tells?|report(?:s|ed)?|writ(?:es|ing)|wrote|stat(?:es|ed)|announc(?:es|ed)|according|claim(?:s|ed)?|explain(?:s|ed)?|not(?:es|ed)|confirm(?:s|ed)?)\b/i;

/** Whether an attribution hands on what somebody says, thinks or denies, and does not itself tell what its source means to do. */
export function isSaying(text: string, attribution: Attribution): boolean {
  const cue = sliceSpans(text, attribution.cue);
  const isDeed = DEED.test(cue) || (REMOVAL.test(cue) && namesPerson(sliceSpans(text, attribution.content)));
  const denies = REJECTS.test(cue) && OF_A_REPORT.test(sliceSpans(text, attribution.content));
  return attribution.content.length > 0 && ((!INTENTION.test(cue) && !isDeed) || denies || SPEECH.test(cue));
}

/** Whether words mean somebody by an office and tell no more: `the defence minister before Christmas`. */
const namesPerson = (words: string): boolean =>
  /^(?:the|its|his|her|their|an?)\s/i.test(words) &&
  !/[“”"]|\bthat\b/.test(words) &&
  words
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .slice(1, 5)
    .some((word) => PERSON_TITLES.has(word));
