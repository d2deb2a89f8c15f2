import { DENIED_REPORT } from '../../known/answer-words.js';
import type { Certainty } from './certainty.js';

/** One way in which words decide how sure a wording is. `strength` is the commitment of the wording, 0 to 10. */
export interface CertaintyRule {
  readonly rule: string;
  /** A regular expression source of whole words, without groups that capture. */
  readonly source: string;
  readonly certainty: Certainty;
  readonly strength: number;
}

const row =
  (rule: string, certainty: Certainty, strength: number) =>
  (source: string): CertaintyRule => ({
    rule,
    certainty,
    strength,
    source,
  });

const NOT = String.raw`(?:not|n['’]t|never|no longer)`;
const ADVERB = String.raw`(?:(?:very|yet|really|currently|actually|seriously|even|at all|entirely|completely|fully|immediately|simply) )?`;
const AUX = String.raw`(?:do|does|did|am|is|are|was|were|has|have|had|be|been)`;

/**
 * The ordered list. In a clause the earliest match decides, for it stands highest; of matches at one place the first rule does.
 * Scale and values after FactBank (Saurí & Pustejovsky 2009); the commitment of verbs of intention follows the stages of a plan:
 * considered 3 < wanted 5 < planned 6 < decided 8 < done 10.
 */
export const CERTAINTY_RULES: readonly CertaintyRule[] = [
  // Negation of something that is itself negative leaves it possible.
  row(
    'not-ruled-out',
    'PS+',
    3,
  )(
    String.raw`${AUX} ?(?:${NOT}) ${ADVERB}(?:rule[ds]? (?:it |this |that )?out|ruling (?:it )?out|exclude[ds]?|den(?:y|ied)|disput(?:e|ed|ing))|without ruling (?:it |this )?out|cannot (?:be ruled|rule) (?:it )?out|can['’]t be ruled out|(?:refus|declin)\w+ to (?:rule out|deny)`,
  ),
  row(
    'not-decided',
    'U',
    1,
  )(
    String.raw`(?:${AUX} ?${NOT} ${ADVERB}(?:decided|made (?:a|any|the) (?:final )?decision|(?:publicly )?(?:clear|known|certain|sure|settled|established) (?:whether|if))|no (?:final )?decision (?:has|had|was|is)|yet to decide|undecided|remains? (?:unclear|to be seen|open)|(?:is|was|remains) unclear)`,
  ),
  // What is done to a plan as a whole decides, though it stands behind it: *the plan to sell the mill was dismissed*.
  row(
    'rejected',
    'CT-',
    9,
  )(
    String.raw`(?:plans?|proposals?|ideas?|bids?|offers?|moves?) (?:to|of|for) (?:[\p{L}\p{N}’'-]+ ){1,12}?(?:was|were|is|are|(?:has|have|had) been) (?:\p{Ll}+ly )?(?:(?:reject|dismiss|abandon|scrapp|shelv|cancell?|dropp|ditch)ed|called off|(?:turned|voted) down)`,
  ),
  // Negated likelihood.
  row(
    'not-likely',
    'PR-',
    7,
  )(
    String.raw`(?:(?:${AUX} ?|would ?)?${NOT} ${ADVERB}(?:likely|probable|expected)|(?:highly |very |extremely )?unlikely|improbable|(?:probability|likelihood|chances?|prospects?)[^.;]{0,80}? (?:is|are|was|were|remains?) [‘“"']?(?:not (?:very |so |that )?(?:likely|high|great|good)|small|low|slim|remote)|(?:low|little|small|remote|slim) (?:\w+ )?(?:probability|likelihood|chance|chances)|(?<!\b(?:no|without|beyond) (?:a )?)doubt(?:s|ed)? (?:that|whether)|doubtful|(?:probability|likelihood|chances?)[^.;]{0,60} (?:is|are|remains?|was) (?:small|low|slim|remote))`,
  ),
  row(
    'no-evidence',
    'PS-',
    4,
  )(
    String.raw`(?:(?:no|little|without(?: any)?|n['’]t (?:\p{L}+ ){0,2}any|not (?:\p{L}+ ){0,2}any) (?:\p{L}+ ){0,2}(?:evidence|proof|signs?|indications?|suggestion)(?: that)?)`,
  ),
  row(
    'may-not',
    'PS-',
    3,
  )(String.raw`(?:may|might)(?: well)? (?:not|never|(?:be|have) (?:no|nothing|nobody|little|few))`),
  // Decided against, denied, given up.
  row(
    'decided-against',
    'CT-',
    9,
  )(
    String.raw`(?:deci(?:d\w+|sion) (?:not to|against|to (?:abandon|drop|reject|cancel|scrap))|chos?e not to|opted (?:not to|against))`,
  ),
  row(
    'given-up',
    'CT-',
    9,
  )(
    String.raw`(?:abandon(?:s|ed|ing)?|scrap(?:s|ped|ping)|shelv(?:es|ed|ing)|cancel(?:s|l?ed|l?ing)|ditch(?:es|ed|ing)|g[ai]ve(?:s|n)? up(?: on)?|giving up(?: on)?|chang(?:es|ed|ing) (?:my|his|her|its|their|the) minds?|back(?:s|ed|ing) (?:away|out|down)|dropp(?:ed|ing) (?:the|its|this|that|his|her|their))`,
  ),
  // Who rejects, blasts or disputes a report denies it.
  row('denied', 'CT-', 9)(DENIED_REPORT),
  row(
    'rejected',
    'CT-',
    9,
  )(
    String.raw`(?:reject(?:s|ed|ing)?|turn(?:s|ed|ing) down|rul(?:es|ed|ing) (?:it |this )?out|declin(?:es|ed|ing) to|refus(?:es|ed|ing)(?: to)?|(?:un)?willing to refuse)`,
  ),
  row(
    'denied',
    'CT-',
    9,
  )(
    String.raw`(?:den(?:y|ies|ied|ying)|dismiss(?:es|ed|ing)|refut(?:es|ed|ing)|(?:is|was|are|were) (?:\p{L}+ly )?(?:false|untrue|incorrect|inaccurate|fabricated|baseless|unfounded|a lie|fake)(?! (?:information|news|reports?|claims?|story|stories|statements?|allegations?|rumou?rs?))|(?:is|was|are|were)(?: ?n['’]t| not) (?:\p{L}+ly )?(?:accurate|true|correct)|no truth (?:in|to))`,
  ),
  row(
    'no-plans',
    'CT-',
    8,
  )(
    String.raw`(?:no (?:plans?|intention|desire|wish)(?: (?:to|of|for))?|no question of|${AUX} ?${NOT} ${ADVERB}(?:plan|intend|want|consider|seek|wish|planning|considering|intending|seeking|going to)\w*)`,
  ),
  row(
    'refrained',
    'CT-',
    6,
  )(String.raw`(?:refrain(?:s|ed|ing)? from|fail(?:s|ed|ing)? to|stopp?(?:s|ed|ing)? short of|avoid(?:s|ed|ing)?)`),
  row('not-needed', 'U', 1)(String.raw`(?:${AUX} ?${NOT} (?:need|have) to|need(?: not|n['’]t)|no need (?:to|for))`),
  row(
    'negated',
    'CT-',
    9,
  )(
    String.raw`(?:${AUX}, [^,.;]{1,40}, not|${AUX} ["“‘']not|(?:he|she|it|that|there|who|what|i|we|they|you)['’](?:s|m|re) (?:just |simply )?not|(?:is|are|am|was|were) (?:just|simply) not|there(?: (?:is|are|was|were|has been|have been)|['’]s)(?: \p{L}+ly)? (?:nothing|nobody|no)(?! (?:doubt|question|denying|reason to|need|evidence|proof|signs?|indications?|suggestion|plans?|intention))|(?:${AUX}|will|would|should|must|can|could|wo|ca|shall)(?: ?n['’]t| not)|(?:will|would|shall) never|cannot|never|no longer|impossible|neither)`,
  ),
  // Possible, considered.
  row(
    'considered',
    'PS+',
    3,
  )(
    String.raw`(?:(?<!(?:is|are|be|was|were|been|widely|being) )considered|considers?|considering|consideration|weigh(?:s|ed|ing)?|mull(?:s|ed|ing)?|discuss(?:es|ed|ing)?|explor(?:es|ed|ing)|contemplat(?:es|ed|ing)|examin(?:es|ed|ing)|looking at|looked at|floated?|toy(?:s|ed|ing) with|debat(?:es|ed|ing)|stud(?:ied|ying|ies) (?:the|a|whether|options?)|think(?:s|ing)? about|thought about|thinking of|thought of|studied whether|review(?:s|ed|ing)? (?:the|a|whether)|open to)`,
  ),
  row(
    'possibility',
    'PS+',
    3,
  )(String.raw`(?:the possibility|a possibility|the option|possibl[ey]|potential(?:ly)?|perhaps|maybe|conceivabl[ey])`),
  row(
    'modal-possible',
    'PS+',
    3,
  )(
    // `May 7` and `in May` are no modals.
    String.raw`(?:(?<!\b(?:on|in|of|since|until|by|from|last|next|early|late|mid|this)[ -])may(?! \d)|might|could|can(?! (?:\p{L}+ly )?(?:guarantee|assure|confirm|tell you|reveal|announce)))`,
  ),
  row(
    'hinted',
    'PS+',
    4,
  )(
    String.raw`(?:hint(?:s|ed|ing)?|indicat(?:es?|ed|ing)|impl(?:y|ies|ied)|suggest(?:s|ed|ing)?|signal(?:s|l?ed|l?ing)?|suspect(?:s|ed)?|speculat(?:e|es|ed|ing|ive)|rumou?r(?:ed|ing)|(?<!\b(?:dismiss(?:ed|es|ing)|fuell?(?:ed|s|ing)|stok(?:ed|es|ing)|prompt(?:ed|s|ing)|spark(?:ed|s|ing)|rais(?:ed|es|ing)) (?:\p{L}+ ){0,2}?)(?:speculation|rumou?rs?)(?= (?:that|of|has|have|is|are|was|were|grew|swirled|spread)\b))`,
  ),
  // Wanted, hoped.
  row(
    'wanted',
    'PR+',
    5,
  )(
    String.raw`(?:want(?:s|ed|ing)?|wish(?:es|ed|ing)?|desir(?:es|ed)|seek(?:s|ing)?|sought|aim(?:s|ed|ing)? (?:to|at|for)|intent on|eager to|keen to|would like|push(?:es|ed|ing)? (?:to|for)|pursu(?:es|ed|ing)|favou?r(?:s|ed|ing)?|tr(?:y|ies|ied|ying) to)`,
  ),
  row(
    'hoped',
    'PS+',
    4,
  )(
    String.raw`(?:(?<!\p{L}['’]s )hop(?:e|es|ed|ing)(?! alive\b)|(?:call(?:s|ed|ing)|appeal(?:s|ed|ing)?) (?:for|on|to)|ask(?:s|ed|ing) (?:for|to)|demand(?:s|ed|ing)?|urg(?:es|ed|ing)|request(?:s|ed|ing)?)`,
  ),
  row(
    'feared',
    'PS+',
    4,
  )(
    String.raw`(?:fear(?:s|ed|ing)?|worr(?:y|ies|ied)|concern(?:s|ed)? that|warn(?:s|ed|ing)?|threat(?:en)?(?:s|ed|ing)?)`,
  ),
  row(
    'proposed',
    'PS+',
    4,
  )(String.raw`(?:propos(?:es?|ed|ing)|offer(?:s|ed|ing)? to|recommend(?:s|ed|ing)?|draft(?:s|ed|ing)?)`),
  // Planned, likely.
  row(
    'planned',
    'PR+',
    6,
  )(
    String.raw`(?:plans?(?= to| for| on \p{Ll}+ing)|planned|planning|intend(?:s|ed|ing)?|intention|prepar(?:es|ed|ing) (?:to|for)|scheduled|slated|set to|poised to|about to|due to (?=\p{L}+)|on (?:the )?(?:brink|verge) of|ready to|mov(?:es|ed|ing) to)`,
  ),
  row(
    'likely',
    'PR+',
    6,
  )(
    String.raw`(?:(?:very |most |highly )?likely(?! (?:\p{L}+[ -]){0,3}(?:voters?|caucus-?goers?|electorate|nominees?|candidates?|opponents?|rivals?|challengers?|successors?|suspects?|culprits?|buyers?|customers?|scenario|cause)\b)|probabl[ey]|expect(?:s|ed|ing)?|in all likelihood|appears? to|appeared to|seems? to|seemed to|believ(?:es?|ed)|think(?:s)?|thought|consider(?:s|ed)? (?:it )?(?:likely|probable)|assum(?:es?|ed)|presumabl[ey]|estimat(?:es?|ed|ing)|my guess is|apparently|reportedly|allegedly|supposedly|said to (?:be|have)|is understood to)`,
  ),
  row(
    'future',
    'PR+',
    7,
  )(
    String.raw`(?:will|shall|would|is to|are to|going to|vow(?:s|ed)|pledg(?:es|ed)|promis(?:es|ed)|commit(?:s|ted) to|should|must)`,
  ),
  // Decided.
  row(
    'decided',
    'CT+',
    8,
  )(
    String.raw`(?:decid(?:es?|ed|ing) (?:to|on|that)|has decided|have decided|agree(?:s|d) to|approv(?:es|ed|ing)|resolv(?:es|ed) to|order(?:s|ed) )`,
  ),
];
