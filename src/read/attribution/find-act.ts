import { ACT_NOUNS, ACT_VERBS, IRREGULAR, type Act } from '../../known/act-words.js';

/** The words of an attribution, as the page has them. */
export interface ActWords {
  readonly source: string;
  readonly cue: string;
  readonly content: string;
}

/** Cues of several words, first that fits; each with what a single word of it would get wrong. */
const PHRASES: readonly (readonly [RegExp, Act])[] = [
  [/\bstate of emergency\b/, 'decree'], // declare is a saying
  [/\bsign(?:s|ed|ing)?\b.*\b(?:order|bill|law|decree|act|measure)\b/, 'decree'], // a signature puts it in force
  [/\bvot(?:e|es|ed|ing) (?:to|for|against|in favor)\b/, 'decree'], // what a vote settles holds for others
  [/\bunder (?:the|an?) \w*\s*(?:law|rule|order|act)\b/, 'decree'],
  [/\b(?:wr(?:ote|ites?|itten|iting)|tweet|e-?mail|letter|blog|memoir|op-?ed|column|editorial|facebook|twitter)/, 'writing'], // `said in a letter`
  [/\bpress(?:es|ed|ing)? (?:charges|release)\b/, 'writing'],
  [/\bdeclin(?:e|es|ed|ing) to (?:comment|say|answer|discuss|respond|elaborate)\b/, 'speech'], // not saying is about saying
  [/\b(?:does|do|did)(?: not|n['’]t) (?:mention|say|respond|answer|comment)\b/, 'speech'],
  [/\b(?:made|make|makes|making)(?: it)? clear\b/, 'speech'],
  [/\b(?:went|goes|go|going) on to \w+/, 'speech'],
  [/\b(?:went|go|going) after\b|\bshot back\b|\bput it\b|\bfire[ds]? back\b|\bhit back\b/, 'speech'],
  [/\blook(?:s|ed|ing)? (?:forward )?to\b|\bset out to\b/, 'intention'], // plans, not looks
  [/\bwould (?:like|love|prefer) to (?:think|believe|know)\b/, 'belief'],
  [/\b(?:would|’d|'d) (?:like|love|prefer|rather|vote)\b/, 'intention'],
  [/\b(?:is|are|was|were|am|be|been|remains?|seems?|feels?)(?: \w+)? (?:convinced|confident|certain|sure|aware|worried|afraid|concerned|hopeful|optimistic|pessimistic|skeptical|doubtful|surprised|proud|glad|happy|disappointed|angry|unsure|uncertain|undecided)\b/, 'belief'],
  [/\b(?:is|are|was|were)(?: \w+)? (?:willing|eager|ready|determined|keen|reluctant|poised|set|unwilling|prepared|committed)\b/, 'intention'],
  [/\bin the (?:eyes|view|opinion|mind) of\b|\bagree[sd]? with\b|\bin \w+(?:['’]s)? (?:view|opinion|eyes|mind)\b/, 'belief'],
  [/\bpredict\w* privately\b/, 'belief'],
  [/\bblame[sd]? (?:him|her|my|them)sel(?:f|ves)\b/, 'belief'],
]; // prettier-ignore

/** Cues and sources have at most so many characters that matter. */
const LONGEST_CUE = 300;

/** Verbs that report a wish or plan before `to` and a thought elsewhere: `hopes to win`, `hopes that it rains`. */
const WISH_BEFORE_TO =
  /^(?:hope|expect|wish|agree|like|love|prefer|care|dread|fear|hate|look|offer|propose|swear|want|plan|aim)$/;
const TO_VERB = /^to \p{Ll}/u;

/** Sources that are texts: what they say is written. */
const DOCUMENT =
  /\b(?:reports?|editorials?|memos?|e-?mails?|letters?|articles?|lawsuits?|posters?|statements?|documents?|indictments?|notes?|books?|release|transcripts?|complaints?|filings?|columns?|headlines?|tweets?|posts?|petitions?|signs?|banners?|manifesto|memoirs?|affidavits?)\s*$/i;
/** Sources that measure: what they say was found. */
const MEASURE =
  /\b(?:polls?|surveys?|stud(?:y|ies)|data|figures|numbers|results?|images?|footage|photos?|statistics|census|tests?|analysis)\b/i;
const FOUND = /^(?:suggest|indicate|reveal|put|give|say|have)$/;
/** Nouns and verbs with the same form as something else of the cue: read last. */
const WEAK =
  /^(?:look|seem|appear|back|like|mind|figure|set|move|work|run|hit|bid|see|press|charge|direct|rule|pass|order|note|point|question|name)$/;

const ACTS = new Map<string, { lemma: string; act: Act }>();
for (const [act, list] of Object.entries(ACT_VERBS) as [Act, string][])
  for (const lemma of list.split(' '))
    for (const form of formsOf(lemma)) if (!ACTS.has(form)) ACTS.set(form, { lemma, act });
for (const [form, lemma] of Object.entries(IRREGULAR)) {
  const act = ACTS.get(lemma)?.act;
  if (act) ACTS.set(form, { lemma, act });
}
const NOUNS = new Map<string, Act>();
for (const [act, list] of Object.entries(ACT_NOUNS) as [Act, string][])
  for (const noun of list.split(' ')) for (const form of [noun, `${noun}s`]) if (!NOUNS.has(form)) NOUNS.set(form, act);

/** A verb with its endings: plan, plans, planned, planning. */
function formsOf(lemma: string): string[] {
  const bare = lemma.replace(/e$/, '');
  const doubled = lemma + (lemma.at(-1) ?? '');
  const y = /[^aeiou]y$/.test(lemma) ? lemma.slice(0, -1) : null;
  const s = y ? `${y}ies` : /(?:s|x|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  return [lemma, s, y ? `${y}ied` : `${bare}ed`, `${bare}ing`, `${doubled}ed`, `${doubled}ing`, `${lemma}ing`];
}

/**
 * What kind of act an attribution reports, by its cue: said, written, thought, meant to be done, ordered or found. Where the cue tells
 * nothing (a colon, `according to`), it was said, or written where the source is a text.
 */
export function findAct({ source, cue, content }: ActWords): Act {
  const low = cue.slice(0, LONGEST_CUE).toLowerCase();
  const head = source.slice(0, LONGEST_CUE).replace(/\s+(?:by|from|of|on|in|that|which)\s[^]*$/, '');
  const phrase = PHRASES.find(([pattern]) => pattern.test(low));
  if (phrase) return phrase[1];
  const word = decidingWord(low, content);
  const act = word?.act ?? 'speech';
  if (MEASURE.test(head) && (act === 'speech' || act === 'belief') && FOUND.test(word?.lemma ?? ''))
    return 'perception';
  return act === 'speech' && DOCUMENT.test(head) ? 'writing' : act;
}

/** Whether the tables know a word of a cue, or it holds none (a colon): `risking` tells no act of speech or thought. */
export function hasAct(cue: string): boolean {
  const low = cue.slice(0, LONGEST_CUE).toLowerCase();
  return (
    !/\p{L}/u.test(low) ||
    OTHER_CUES.test(low) ||
    HELPERS.test(low) ||
    PHRASES.some(([pattern]) => pattern.test(low)) ||
    decidingWord(low, '') !== null
  );
}
/** Cues without a verb. */
const OTHER_CUES = /\b(?:according|quot\w+|source|per|via|goes|went)\b/;
/** Verbs that with their source alone are cues (`the polls have`); before another verb they only help it: `has recorded`. */
const HELPERS = /^(?:has|have|had|is|are|was|were)$/;

/** The first word of the cue that the tables know, the clearest first. */
function decidingWord(cue: string, content: string): { lemma: string; act: Act } | null {
  const words = cue.match(/[\p{L}-]+/gu) ?? [];
  const known = words.flatMap((word, i) => {
    const noun = NOUNS.get(word);
    const verb = ACTS.get(word);
    if (verb) return [{ ...verb, act: senseOf(verb, { rest: words.slice(i + 1).join(' '), content }) }];
    return noun ? [{ lemma: word, act: noun }] : [];
  });
  return known.find(({ lemma }) => !WEAK.test(lemma)) ?? known[0] ?? null;
}

interface Beside {
  readonly rest: string;
  readonly content: string;
}

function senseOf({ lemma, act }: { lemma: string; act: Act }, { rest, content }: Beside): Act {
  if (lemma === 'see' && /\bas\b/.test(`${rest} ${content}`)) return 'belief'; // `see the dam as a threat`
  const to = TO_VERB.test(rest) || (rest === '' && TO_VERB.test(content)) || rest === 'to';
  return to && WISH_BEFORE_TO.test(lemma) ? 'intention' : act;
}
