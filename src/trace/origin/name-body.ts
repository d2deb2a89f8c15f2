import { BODY_NOUN } from '../../known/body-nouns.js';

/** What passes on the words of a body and is none itself: `the press service of the club`. */
export const MOUTH =
  /^(?:the |an? |its )?(?:official |joint |new |written |annual )?(?:press (?:service|office|release|centre|center|secretary)|spokes(?:man|woman|person|people)|statement|website|site|message|report|study|survey|letter|post|page|head|representatives?)(?: (?:published|released|issued|posted|made public)(?: (?:on|last|this|in) [\p{L}\p{N} ]{1,20}?)?)?(?: (?:of|for|by|from|at))(?: the)? /iu;
/** The same behind the body: `the Kremlin's spokesman`, `a White House press secretary`, `the ministry's press service`. */
const MOUTH_BEHIND =
  /^(?:the |an? )?(?<body>\S.*?)(?:['’]s?)? (?:(?:chief|deputy|acting|official|senior) )?(?:spokes(?:man|woman|person)|press (?:service|office|secretary|officer))$/iu;

/** Words for who speaks for a body without a name, in one order: `a Kremlin spokesman` -> `spokesman for Kremlin`. */
export function turnMouth(words: string): string {
  const body = MOUTH_BEHIND.exec(words)?.groups?.['body'];
  return body === undefined || MOUTH.test(words) || POSSESSIVE.test(body) ? words : `spokesman for ${body}`;
}
const POSSESSIVE = /^(?:his|her|their|its|my|our|whose|former|ex-?|then|one|another|second)$/i;

/** What follows the words for a body and is no part of them. */
const BEHIND =
  /(?:,| (?:said|in (?:an?|its|the) |on (?:its|the|mon|tues|wednes|thurs|fri|satur|sun)|at (?:an?|the) |which |that |who )).*$/isu;
const ARTICLE = /^(?:the|an?|its?|his|her|their|our|local|regional|city|state)(?:[’']s)? (?=\S)/i;
const LONGEST = 6;

/**
 * One name for a body that an article does not name: `the ministry of agriculture` and `The agriculture ministry` -> `agriculture
 * ministry`, `the press service of the club` -> `club`. Null for words that are no public body's.
 */
export function nameBody(words: string): string | null {
  const bare = words.replace(/\s+/g, ' ').trim().replace(MOUTH, '').replace(BEHIND, '').replace(ARTICLE, '').trim();
  const turned = bare.replace(
    /^([Mm]inistry|[Dd]epartment|[Uu]niversity|[Cc]ouncil|[Cc]ourt|[Ff]ederation|[Uu]nion|[Cc]ommission) (?:of|for)(?: the)? (\p{Ll}[\p{L}-]*(?: and \p{Ll}[\p{L}-]*)?)$/u,
    '$2 $1',
  );
  if (turned.split(' ').length > LONGEST || !isBody(turned)) return null;
  return /\p{Lu}/u.test(turned.slice(1)) ? turned : turned.toLowerCase();
}

/** `A diplomat in the government` and `close to the ministry` are people. A body with a name may have it behind: `Ministry of Defense of Zelania`. */
function isBody(words: string): boolean {
  const [, before] = BODY_NOUN.exec(words) ?? [];
  if (before !== undefined) return !/ (?:in|of|to|at|from|with|by|for|and|on) /.test(` ${before}`);
  return OF_COUNTRY.test(words) || OFFICIAL_NAME.test(words);
}

/** `embassy of Norvia`, `foreign ministry of South Norvia` */
const OF_COUNTRY =
  /^(?:\p{Ll}[\p{L}-]+ )?(?:embassy|consulate|ministry|government|parliament|council|court|university|municipality|general staff) of (?:the )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*$/u;
const OFFICIAL_NAME =
  /^(?:[\p{L}-]+ ){0,2}?(?:Ministry|Department|Council|Court|Commission|Office|Bureau|Committee|University|Parliament|Embassy) (?:of|for) /u;

const OFFICIAL =
  /(?<![\p{L}])(?:ministry|department|university|council|court|commission|federation|union)(?![\p{L}])/iu;

/** What the names of one body share in whatever order: `Ministry of Agriculture` and `agriculture ministry`; another name stays. */
export const bodyKey = (name: string): string =>
  OFFICIAL.test(name)
    ? name
        .toLowerCase()
        .split(' ')
        .filter((word) => !/^(?:the|of|for)$/.test(word))
        .sort()
        .join(' ')
    : name;
