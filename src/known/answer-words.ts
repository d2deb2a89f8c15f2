/** What somebody answers: words for what others report. Sources of patterns, without groups that capture. */
export const REPORT_NOUN = String.raw`(?:reports?|reporting|stor(?:y|ies)|claims?|allegations?|accusations?|accounts?|rumou?rs?|speculation|articles?|assertions?|headlines?)`;

/** Verbs that answer a report by saying that it is not so. Of a plan or a person most of them say something else. */
export const DENYING_VERB = String.raw`(?:den(?:y|ies|ied|ying)|dismiss(?:es|ed|ing)?|reject(?:s|ed|ing)?|refut(?:es?|ed|ing)|rebut(?:s|ted|ting)?|debunk(?:s|ed|ing)?|disput(?:es|ed|ing|e(?= (?:the|this|that|these|those|any)\b))|contradict(?:s|ed|ing)?|blast(?:ed|ing|s(?= (?:the|this|that|these|those|media)\b))|rubbish(?:es|ed|ing)|scotch(?:es|ed|ing)|quash(?:es|ed|ing)|(?:brush(?:es|ed|ing)?|wav(?:es?|ed|ing)|shrug(?:s|ged|ging)?|laugh(?:s|ed|ing)?|sho(?:ots?|t|oting)|knock(?:s|ed|ing)?) (?:aside|away|off|down)|slam(?:s|med|ming)?|(?:hits?|hitting|lash(?:es|ed|ing)?|pushe[sd]|push(?:ing)?) (?:out|back) (?:at|on|against)|cast(?:s|ing)? (?:\p{L}+ )?doubts? (?:on|over))`;

/** What is said of a report that is not so. */
export const FALSE_WORDS = String.raw`(?:false|untrue|inaccurate|incorrect|wrong|baseless|unfounded|groundless|fake|fabricat(?:ed|ion)|fiction(?:al)?|nonsense|rubbish|invent(?:ed|ion)|hoax(?:es)?|absurd|defamatory|slander(?:ous)?|lies|lie|not (?:at all )?(?:true|accurate|correct))`;

/** A report that is denied as such: `rejected CNN's report`, `blasted the claims`. */
const REJECTED = String.raw`(?<!, )${DENYING_VERB} (?:[\p{L}\p{N}’'“”"‘.-]+ ){0,5}?[“"‘']?${REPORT_NOUN}`;

/** Verbs that give what is reported another name. */
export const CALLING_VERB = String.raw`(?:call(?:s|ed|ing)?|brand(?:s|ed|ing)?|label(?:s|l?ed|l?ing)?|dub(?:s|bed|bing)?|term(?:s|ed|ing)?|describ(?:es?|ed|ing)|denounc(?:es?|ed|ing)|condemn(?:s|ed|ing)?|deem(?:s|ed|ing)?)`;

/** It is called untrue: `described the claims as “another piece of fake news”`. */
const CALLED = String.raw`(?<!, )${CALLING_VERB} (?:it|that|this|them|(?:[\p{L}\p{N}’'.-]+ ){0,5}?${REPORT_NOUN})(?:,[^,.]{0,80},)?(?: as| to be)? [“"‘'«]?(?:[\p{L}’'-]+ ){0,3}?[“"‘'«]?${FALSE_WORDS}(?!\p{L})`;

/** `brushed the claims aside`. */
export const BRUSHED_ASIDE = String.raw`(?:brush(?:es|ed|ing)?|wav(?:es?|ed|ing)|shrug(?:s|ged|ging)?|laugh(?:s|ed|ing)?) (?:[\p{L}\p{N}’'.-]+ ){0,4}?${REPORT_NOUN} (?:aside|away|off)`;

/** Words by which a report is denied. */
export const DENIED_REPORT = String.raw`(?:${REJECTED}|${CALLED}|${BRUSHED_ASIDE})`;
