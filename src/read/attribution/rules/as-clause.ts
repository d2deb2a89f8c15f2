import { hasVerb, startOfTold, trimRun } from '../passage/content.js';
import type { Cue } from '../passage/cue.js';
import type { Around, Draft } from './draft.js';
import { phraseAfter, phraseBefore } from '../passage/noun-phrase.js';
import type { Passage, Run } from '../passage/passage.js';

/** *As X notes, …*, *As notes X, …* (the order of translated pages), *…, as X writes*, *…, as X writes, …* and *as X put it, …*. */
export function asClause(passage: Passage, around: Around): Draft[] {
  const told = around.cues.flatMap((cue) => {
    // `As the war continues, …` tells no saying.
    if (cue.passive || cue.verb.lemma === 'continue' || !(cue.verb.loose || cue.verb.hearer)) return [];
    return readAs(passage, cue) ?? [];
  });
  return [...told, ...findPutIt(passage)];
}

/** Where a clause with `as` stands in its sentence. */
interface Clause {
  readonly run: Run;
  readonly sentence: Run;
  readonly source: Run;
  readonly cue: Run;
}

function readAs(passage: Passage, { run, at, subject, sentence }: Cue): Draft | null {
  const { words } = passage;
  const inverted = words[run[0] - 1]?.low === 'as';
  const source = inverted ? phraseAfter(passage, at + 1, sentence[1]) : subject;
  if (!source) return null;
  const clause: Run = [inverted ? run[0] - 1 : source[0] - 1, Math.max(source[1], at + 1)];
  return draftOf(passage, { run: clause, sentence, source, cue: run });
}

/** `as Berg put it`: no verb of saying by itself. */
const findPutIt = (passage: Passage): Draft[] =>
  passage.words.flatMap(({ lemma, sentence }, at): Draft | readonly Draft[] => {
    const within = passage.sentences[sentence];
    if (lemma !== 'put' || !within || passage.words[at + 1]?.low !== 'it') return [];
    const source = phraseBefore(passage, at, within[0]);
    if (!source) return [];
    return draftOf(passage, { run: [source[0] - 1, at + 2], source, cue: [at, at + 2], sentence: within }) ?? [];
  });

/** `as you may know`, `as we know`: what everybody knows is nobody's saying. */
const EVERYBODY = /^(?:you|we|one|everyone|everybody|many)$/;

function draftOf(passage: Passage, { run: [start, end], sentence, source, cue }: Clause): Draft | null {
  const { words } = passage;
  if (words[start]?.low !== 'as') return null;
  const only = source[1] - source[0] === 1 ? (words[source[0]]?.low ?? '') : '';
  if (EVERYBODY.test(only) && words[source[0]]?.quote === -1) return null;
  const content = start === sentence[0] ? [after(passage, end, sentence)] : around(passage, [start, end], sentence);
  const told = content.filter((run) => run !== null);
  return told.length > 0 ? { source: [source], cue: [cue], content: told, rule: 'as-clause' } : null;
}

/** Both sides of a clause in the midst of what is told (`Totalitarianism, as Berg noted, | is no age of faith`), one side where the other only joins. */
function around(passage: Passage, [start, end]: Run, sentence: Run): (Run | null)[] {
  const { words } = passage;
  if (words[start - 1]?.text !== ',') return [];
  const told = trimRun(passage, [startOfTold(passage, sentence), start]);
  const rest = after(passage, end, sentence);
  // `He was seen, as the Review put it, | “the operator.”`
  const quoted = rest && (words[rest[0]]?.quote ?? -1) >= 0 && words[end - 2]?.lemma === 'put';
  if (quoted && told && words[told[1] - 1]?.quote === -1) return [rest];
  if (!told || hasVerb(words.slice(...told))) return [told];
  return told[1] - told[0] <= LONGEST_JOINER && JOINS.test(words[told[0]]?.low ?? '') ? [rest] : [told, rest];
}

/** `Yet, as he reminds us, …`, `But then, as Berg says, …` */
const JOINS = /^(?:but|and|yet|so|still|now|then|however|here|or|for|indeed|rather|instead|after)$/;
const LONGEST_JOINER = 2;

/** The sentence after the comma that ends the clause. */
function after(passage: Passage, end: number, sentence: Run): Run | null {
  for (let i = end; i < Math.min(sentence[1], end + REACH); i++)
    if (passage.words[i]?.text === ',' && passage.words[i]?.quote === -1) return trimRun(passage, [i, sentence[1]]);
  return null;
}
/** `as Berg put it in a statement to the Tarn Review in July, …` */
const REACH = 12;
