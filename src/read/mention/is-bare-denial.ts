import { CALLING_VERB, DENYING_VERB, FALSE_WORDS, REPORT_NOUN } from '../../known/answer-words.js';
import { sliceSpans, type Spans } from '../../span.js';

const DENYING = new RegExp(String.raw`\b${DENYING_VERB}(?!\p{L})`, 'iu');
/** Words that only name what is denied: `the reports`, `CNN's report`, `these claims as false`, `involvement`, `it`. */
const BARE = new RegExp(
  String.raw`^\W*(?:it|this|that|them|involvement|(?:any|all|some) involvement|(?:[\p{L}\p{N}’'.-]+ ){0,4}?${REPORT_NOUN})(?: as (?:[“"‘'«\p{L}]+ ){0,3}?[“"‘'«]?${FALSE_WORDS})?\W*$`,
  'iu',
);

const CALLING = new RegExp(String.raw`\b${CALLING_VERB}(?!\p{L})`, 'iu');
/** `the report as “fake news”`, `it “pure fiction”`. */
const FALSE = new RegExp(
  String.raw`^\W*(?:(?:it|this|that|them|(?:[\p{L}\p{N}’'.-]+ ){0,4}?${REPORT_NOUN})(?:,[^,.]{0,80},)? )?(?:as |to be )?[“"‘'«]?(?:[\p{L}’'-]+ ){0,3}?[“"‘'«]?${FALSE_WORDS}(?: (?:news|information))?\W*$`,
  'iu',
);

/** Whether an attribution denies a report without a word of what it tells: `dismissed the claims as false`. The whole sentence tells that. */
export function isBareDenial(text: string, at: { readonly cue: Spans; readonly content: Spans }): boolean {
  const [cue, content] = [sliceSpans(text, at.cue), sliceSpans(text, at.content)];
  return (DENYING.test(cue) && BARE.test(content)) || (CALLING.test(cue) && FALSE.test(content));
}
