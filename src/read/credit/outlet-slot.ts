import { findOutlet, findOutletByAddress } from '../../known/find-outlet.js';

/** A host name such as `news.example.org`. */
const HOST = String.raw`(?:[a-z0-9-]{2,40}\.){1,3}[a-z]{2,12}\b`;
const WORD = String.raw`\p{Lu}[\p{L}\p{N}’'&+-]*(?:\.\p{L}+)*`;
const JOIN = String.raw`(?: (?:of|and|de|di|della|du|for|the|&))?`;

/** A regular expression source that matches what may be an outlet's name: capitalised words, or a host. Group name: `outlet`. */
export const OUTLET_SLOT = String.raw`(?<outlet>(?:[Tt]he )?${WORD}(?:${JOIN} ${WORD}){0,6}|${HOST}|dpa(?![\p{L}\p{N}.-]))`;

/** How what the slot matches ends. */
export const LAST_OF_SLOT = String.raw`(?:${WORD}|\.[a-z]{2,12}\b|dpa(?![\p{L}\p{N}.-]))`;

/** The same for a name of two words or more. */
export const LONG_SLOT = String.raw`(?<outlet>(?:[Tt]he )?${WORD}(?:${JOIN} ${WORD}){1,6}|${HOST})`;

/** The same for a list: `A, B and C`. */
export const OUTLET_LIST = String.raw`(?<outlet>(?:[Tt]he )?${WORD}(?: ${WORD}){0,5}(?:(?:, |; | and |, and | ?\/ ?)(?:[Tt]he )?${WORD}(?: ${WORD}){0,5}){0,8})`;

/** A bare `agency` is an outlet's word only where no other word says what it is an agency for: `the space agency`. */
const AGENCY = String.raw`(?<=(?:^|[^\p{L} ]|[^\p{L}] |\p{Lu}\p{Ll}+ |\b(?:the|by|an|from|to|with|of|via|for|in|as|and|that) ))agency`;

/** Words that say what follows or precedes is an outlet. */
export const OUTLET_NOUN = String.raw`(?:news ?paper|news agency|${AGENCY}|wire service|wire|publication|edition|magazine|daily|weekly|broadcaster|TV channel|television channel|channel|news portal|portal|web ?site|news site|site|outlet|media outlet|resource|tabloid|paper|journal|radio station|radio)`;

const OUTLET_WORD =
  /(?:^|[\s-])(?:news|times|post|herald|tribune|gazette|wire|press(?! (?:secretary|officer?|aide|service|conference|release|corps|association|club|council|freedom))|(?:news|press|wire|telegraph|information|media|photo) agency|daily|journal|courier|chronicle|observer|radio|tv|telegraph|mail|standard|today|weekly|monitor|dispatch|bulletin|echo|mercury|review|ledger|globe|sentinel|examiner|inquirer|register|newswire|broadcasting|channel|media|magazine|pravda|novosti|zeitung|gazeta|presse|online|express|info|brief|reader|line|insider|independent|portal|digest|messenger|advertiser|argus|sun|star|mirror|gazeta|kurier|bote|anzeiger|rundschau|tageblatt|bladet|tidende|avisen|posten|nyheter|inform|vesti|izvestia|figaro|giornale|corriere|gazzetta|jornal|folha|blog|wave|sport|business)(?:$|[\s-])|\p{L}{3}(?:wire|news|press|zeitung|blatt|post|inform)$/iu;

/** Single words that are an outlet's name somewhere and a part of many others' names. */
export const COMMON_WORD =
  /^(?:news|times|post|herald|tribune|gazette|press|agency|daily|journal|courier|chronicle|observer|radio|tv|telegraph|mail|standard|today|weekly|monitor|mirror|star|sun|globe|express|independent|guardian|economist|spectator|insider|hill|time|world|nation|information|channel|media|the|echo|local|sentinel|examiner|register|review|online|politics|business|science|nature|republic|welt|zeit|bild|pais|mundo|universal|nacional|national|country|telegraaf|stampa|presse|kurier)$/;

/** Of those words, the ones that are no surname either. */
const OUTLET_ONLY =
  /(?:^|[\s-])(?:news|times|herald|tribune|gazette|(?:news|press|wire|telegraph|information|media|photo) agency|daily|journal|courier|chronicle|telegraph|today|weekly|monitor|dispatch|bulletin|ledger|sentinel|examiner|inquirer|newswire|broadcasting|media|magazine|zeitung|gazeta|online|express|radio|tv)(?:$|[\s-])/i;

/** Words of outlets' names that alone name none: `Source: News agencies`. */
const NO_NAME =
  /^(?:the )?(?:news|media|online|today|agency|daily|weekly|radio|tv|press|business|sport|info|blog|reader|line|brief|channel|magazine)$/i;

/** Offices before a name: a person follows, whatever stands before them. */
const OFFICE =
  /(?:^|\s)(?:secretary|minister|president|chancellor|spokes\p{L}+|officer|director|chairman|chairwoman|chief|senator|governor|mayor|general|judge|professor)\s\p{Lu}/iu;

/** Whether a name has one of these words and is neither one such word alone nor a person's with an office. */
const bears = (name: string, words: RegExp): boolean =>
  words.test(name.replace(/[’']s$/, '')) && !NO_NAME.test(name) && !OFFICE.test(name);

/** Whether a name can be nothing but an outlet's, whatever else it was taken for. */
export const mustBeOutlet = (name: string): boolean =>
  findOutlet(name) !== null || isHost(name) || bears(name, OUTLET_ONLY);

/** Whether a name looks like an outlet's by its own words: known, a host, or with a word that outlets bear. */
export const looksLikeOutlet = (name: string): boolean =>
  findOutlet(name) !== null || isHost(name) || bears(name, OUTLET_WORD);

/** Nouns that end a paper's name and no other: `Tarn Gazette`. */
const PAPER_END =
  /^(?!(?:breaking|latest|live|daily|more|top) )(?:\p{Lu}[\p{L}’'.&-]* )+(?:(?:News|Press) Agency|Times|Herald|Tribune|Gazette|Chronicle|Telegraph|Courier|Journal|Newspaper|Zeitung|Gazeta|Pravda|Inform|Media)$/iu;

/** Whether a name is an outlet's beyond doubt: known, a host, or closed by a paper's noun. */
export const isNamedOutlet = (name: string): boolean =>
  findOutlet(name) !== null || isHost(name) || PAPER_END.test(name);

const TOP_LEVEL =
  /\.(?:com|org|net|info|news|media|co|ca|uk|ua|ru|de|fr|it|es|pl|eu|us|in|jp|cn|il|tv|press|example|online|today|world|io|me|by|ge|lv|lt|ee|se|no|fi|dk|nl|be|ch|at|cz|sk|hu|ro|bg|rs|gr|tr|ir|au|nz|za|br|mx|ar)$/i;

/** Whether a name is a host name: `globalnews.ca`. */
export const isHost = (name: string): boolean =>
  findOutletByAddress(name) !== null || (/^[\w-]+(?:\.[\w-]+)+$/.test(name) && TOP_LEVEL.test(name));
