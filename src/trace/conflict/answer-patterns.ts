import { BRUSHED_ASIDE, DENYING_VERB, FALSE_WORDS, REPORT_NOUN } from '../../known/answer-words.js';
import type { Answer } from './conflict.js';

/** One way in which words answer what others report. */
export interface AnswerPattern {
  readonly act: Answer['act'];
  readonly pattern: RegExp;
  /** Where it says what the report tells: behind the words, between a report and what is said of it, or in the mention; or nowhere. */
  readonly topic: 'behind' | 'inside' | 'mention' | 'none';
}

/** Words between: adjectives, names, a possessive. */
const SOME = String.raw`(?:[\p{L}\p{N}’'“”"‘«».-]+ ){0,5}?`;
const QUOTE = String.raw`[“"‘'«]?\s?`;
/** Not `the wrong move`, `hoax devices`: what follows is what is said of it, or nothing. */
const CLOSES = String.raw`(?!\p{L})(?= ?(?:$|[^\p{L}\s]|(?:and|or|but|in|on|at|from|because|as|when|since|for|to|information|news|speculation|reports?|claims?|stor(?:y|ies)|propaganda|rumou?rs?)\b))`;
const UNLESS_NOT = String.raw`(?!(?:[\p{L}’'-]+ ){0,2}(?:not|no|never|hardly) (?:a |an )?(?!(?:at all )?(?:true|accurate|correct)))`;
const FALSE = String.raw`${UNLESS_NOT}${QUOTE}(?:[\p{L}’'-]+ ){0,3}?${QUOTE}${FALSE_WORDS}${CLOSES}`;
/** Of what is only called *it* many things may be said to be wrong: these say that it is not so. */
const UNTRUE = String.raw`${UNLESS_NOT}${QUOTE}(?:(?:just|simply|pure|purely|complete|completely|total|totally|all|absolutely|utterly|entirely|a|an|plain|another|piece|of|clearly) ){0,4}${QUOTE}(?:false|untrue|inaccurate|incorrect|baseless|unfounded|fabricat(?:ed|ion)|(?:pure )?invention|fiction|fake news|hoax|a lie|lies|not (?:at all )?(?:true|accurate|correct))${CLOSES}`;
/** Outlets by what they are. */
const OUTLET_NOUN = String.raw`(?:(?:news)?papers?|news agency|agency|outlet|publication|broadcaster|network|magazine|media|press|site|website|reporters?|journalists?)`;
const NAMED = String.raw`(?!(?:The|He|She|They|It|We|You|Who|If|And|But|Of|By)\b)\p{Lu}[\p{L}.]+`;
const ITS = String.raw`(?:its|the|a|an|that|this|their|his|her)`;
const TAKEN_BACK = String.raw`(?:retract(?:s|ed|ing)?|withdr(?:ew|awn|aws?|awing)|took back|taken? back|takes back|delet(?:es?|ed|ing)|pull(?:s|ed) down|remov(?:es?|ed|ing)|apologi[sz](?:es?|ed|ing) for)`;

const row = (act: Answer['act'], topic: AnswerPattern['topic'], source: string): AnswerPattern => ({
  act,
  topic,
  // Where a capital tells a name, small letters are not taken for capitals.
  pattern: new RegExp(String.raw`(?<![\p{L}’'])${source}`, source.includes(NAMED) ? 'u' : 'iu'),
});

/** The ordered list: the first that stands in a sentence decides. */
export const ANSWER_PATTERNS: readonly AnswerPattern[] = [
  // Taken back by whoever told it.
  row(
    'retracts',
    'behind',
    String.raw`${TAKEN_BACK} ${ITS} ${SOME}(?:report|story|article|dispatch|post|claim|headline)s?\b`,
  ),
  row(
    'corrects',
    'behind',
    String.raw`(?:(?:an|the) )?(?:earlier|previous) (?:version|edition)s? of (?:this|the|its|our|a) (?:story|article|report|piece|post|dispatch)\b(?:,[^,.]{0,60},)?(?: (?:had|has|have|also|incorrectly|erroneously|wrongly|mistakenly))* (?:said|stated|reported|gave|claimed|wrote)`,
  ),
  row(
    'corrects',
    'behind',
    String.raw`this (?:story|article|report|post) (?:had )?(?:previously|originally|initially|earlier|incorrectly|erroneously|wrongly|mistakenly) (?:and \p{L}+ly )?(?:said|stated|reported|gave|claimed|wrote)`,
  ),
  row(
    'corrects',
    'behind',
    String.raw`(?:(?:erroneously|incorrectly|wrongly|mistakenly|in error) (?:reported|said|stated|wrote|announced)|(?:reported|said|stated|wrote|announced) (?:erroneously|incorrectly|wrongly|mistakenly|in error))`,
  ),
  row(
    'corrects',
    'behind',
    String.raw`(?:has|have|had|was|were|later|since) (?:(?:since|later|been) )*corrected ${ITS} ${SOME}(?:report|story|article|dispatch)\b`,
  ),
  // Said of a report that it is not so.
  row(
    'denies',
    'behind',
    String.raw`(?:call|brand|label+|dub|term|describ|denounc|dismiss|condemn|reject|deem)\p{Ll}* ${SOME}${REPORT_NOUN}\b(?:,[^,.]{0,80},)?(?: as| to be)? ${FALSE}`,
  ),
  row(
    'denies',
    'none',
    String.raw`(?:call|brand|label+|dub|term|describ|denounc|dismiss|condemn|reject|deem)\p{Ll}* (?:it|that|this|them)(?: as| to be)? ${UNTRUE}`,
  ),
  row('denies', 'inside', String.raw`${REPORT_NOUN}\b[^.!?;]{0,140}? (?:is|are|was|were|be|been|as) ${FALSE}`),
  row('denies', 'inside', String.raw`${REPORT_NOUN} (?:that|of|about|on|over) [^.!?;:]{1,100}?: ${FALSE}`),
  row('denies', 'behind', String.raw`${DENYING_VERB} ${SOME}${QUOTE}${REPORT_NOUN}\b`),
  row('denies', 'none', String.raw`${BRUSHED_ASIDE}\b`),
  // A deed that the article has named before.
  row(
    'denies',
    'none',
    String.raw`den(?:y|ies|ied|ying) (?:the|any such|such an?|that|this) (?:alleged |reported |supposed )?(?:move|transfer|deal|sale|takeover|merger|agreement|meeting|talks|plans?|call|conversation|visit|switch|purchase|payments?|attack|strike|resignation)\b(?! (?:of|to|with|that|between|on|for|by|request|at)\b)`,
  ),
  row('denies', 'behind', String.raw`no truth (?:in|to|behind) ${SOME}${REPORT_NOUN}\b`),
  row(
    'denies',
    'behind',
    String.raw`(?:false|fake|fabricated|unfounded|baseless) (?:and \p{L}+ )?(?:information|news|reports?|claims?)(?= (?:that|stating|saying|claiming|alleging)\b)`,
  ),
  row(
    'denies',
    'none',
    String.raw`(?:it|this|that|these|all (?:of )?this|all that)(?: (?:is|are|was|were)|['’]s|['’]re) ${UNTRUE}`,
  ),
  row(
    'denies',
    'none',
    String.raw`(?:there (?:is|was)|there['’]s) no(?:t a word of| grain of)? truth (?:in|to|behind) (?:it|this|that|them)\b`,
  ),
  // Who reported it is told to lie.
  row(
    'denies',
    'none',
    String.raw`(?:${NAMED}|[Tt]he ${OUTLET_NOUN}) (?:is|are|was|were|has been|have been) ${QUOTE}lying\b`,
  ),
  row('denies', 'none', String.raw`(?:${NAMED}|[Tt]he ${OUTLET_NOUN}) ${QUOTE}lying\b`),
  row('denies', 'none', String.raw`accus\p{Ll}+ ${SOME}of ${QUOTE}(?:lying|lies|fabricat|invent)`),
  row('denies', 'none', String.raw`lash(?:es|ed) out at ${SOME}(?:for|over) ${QUOTE}lies\b`),
  // A deed denied by its noun, and what stands in a clause of its own.
  row(
    'denies',
    'none',
    String.raw`(?:den(?:y|ies|ied|ying)) (?:(?:any|all) )?(?:involvement|it|this|that|them|(?:any )?(?:role|part) in (?:it|this|that))(?= *(?:[.,;”"’]|$))`,
  ),
  row(
    'denies',
    'behind',
    String.raw`(?:den(?:y|ies|ied|ying)|refut(?:es|ed|ing)|reject(?:s|ed|ing)?) (?=(?:the|any|such|a|his|her|its|their)? ?(?:alleged|reported|supposed|purported|rumou?red) )`,
  ),
  row(
    'denies',
    'mention',
    String.raw`(?:den(?:y|ies|ied|ying)|refut(?:es?|ed|ing)|rebut(?:s|ted|ting)?|disput(?:es?|ed|ing)|contradict(?:s|ed|ing)?)(?!\p{L})`,
  ),
];

/** What is not denied, only not confirmed; and refusals. */
export const NOT_DENIED =
  /\b(?:not|n['’]t|never|neither|nor|cannot|nobody|no one|without|(?:refus|declin)(?:e|es|ed|ing) to|hard to|difficult to|impossible to|(?:confirm(?:ed|s|ing)?|confirm it) (?:or|nor)) (?:\p{L}+ ){0,3}?$/iu;
/** What is refused, and not said to be untrue: `denied bail`, `denied the request`. */
export const REFUSED =
  /^den(?:y|ies|ied|ying) (?:(?:him|her|them|us|it|me|\p{Lu}\p{L}+) )?(?:(?:a|an|the|any|their|his|her|its|such|further) )?(?:\p{L}+ ){0,2}?(?:bail|access|entry|visas?|permission|requests?|appeals?|petitions?|motions?|asylum|rights?|services?|parole|applications?|treatment|care|opportunity|chance|help|aid|coverage|boarding|wrongdoing)\b/iu;
