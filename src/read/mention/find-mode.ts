import { contains, hullOf, type Span, type Spans } from '../../span.js';
import type { Sentence, Token } from '../language/sentence.js';
import type { FoundMode } from './mode.js';
import { MODE_RULES } from './mode-rules.js';

/** What findMode needs of a telling. */
export interface TellingWords {
  readonly sentence: Sentence;
  readonly span: Spans;
  /** The cue of its attribution; empty for the article's own words. */
  readonly cue: Spans;
  /** The rule that weighed its certainty: some of them show the mode too. */
  readonly certaintyRule: string;
}

const TOLD: FoundMode = { mode: 'told', rule: 'plain', words: null };
/** Longer clauses show their mode at their beginning. */
const LONGEST = 600;

/** In which mode a telling stands, by the first rule that fits; `told` where none does. */
export function findMode(text: string, { sentence, span, cue, certaintyRule }: TellingWords): FoundMode {
  const [start, end] = hullOf(span);
  const clause: Span = [start, Math.min(end, start + LONGEST)];
  const mark = questionMark(text, clause, sentence);
  if (mark) return { mode: 'question', rule: 'question-mark', words: mark };
  if (isAfterCondition(text, clause, sentence))
    return { mode: 'hypothetical', rule: 'condition-before', words: clause };
  for (const { rule, mode, place, pattern } of MODE_RULES)
    for (const looked of place === 'cue' ? cue : [clause]) {
      const match = pattern.exec(text.slice(...looked));
      const at = looked[0] + (match?.index ?? 0);
      if (match) return { mode, rule, words: [at, at + match[0].trimEnd().length] };
    }
  if (certaintyRule === 'question') return { mode: 'question', rule: 'asked', words: null };
  if (certaintyRule === 'conditional') return { mode: 'hypothetical', rule: 'condition', words: null };
  const verb = imperativeOf(text, sentence, span);
  return verb ? { mode: 'command', rule: 'imperative', words: verb.span } : TOLD;
}

/** The question mark behind a telling, inside its sentence. */
function questionMark(text: string, [, end]: Span, sentence: Sentence): Span | null {
  const behind = /^[^\p{L}\p{N}?]{0,3}\?/u.exec(text.slice(end, Math.min(sentence.span[1], end + 4) + 1));
  return behind ? [end + behind[0].length - 1, end + behind[0].length] : null;
}

/** The main clause behind a condition: *If the mill closed,* four hundred people would lose their work. */
function isAfterCondition(text: string, [start, end]: Span, { span }: Sentence): boolean {
  const before = text.slice(span[0], start);
  return (
    /^\W*(?:even )?(?:if|unless|had)\b/i.test(before) &&
    /\b(?:would|could|might|may|will)\b/i.test(text.slice(start, end))
  );
}

/** Verbs whose base is also their past or participle: *Read by millions*. */
const BEHIND_PARTICIPLE = new Set(['by', 'down', 'in', 'on', 'at', 'from']);

/** The verb in its plain form that begins a telling without a subject; none where a verb in the past follows. */
function imperativeOf(text: string, sentence: Sentence, span: Spans): Token | null {
  const tokens = sentence.tokens.filter((t) => span.some((s) => contains(s, t.span)) && t.pos !== 'PUNCT');
  const [first, second] = tokens;
  if (!first || !second || first.pos !== 'VERB' || tokens.length < 3) return null;
  const word = text.slice(...first.span);
  const opensSentence = /^[\s“"‘'(«-]*$/.test(text.slice(sentence.span[0], first.span[0]));
  if (!opensSentence || word.toLowerCase() !== first.lemma.toLowerCase() || BEHIND_PARTICIPLE.has(second.lemma))
    return null;
  const rest = tokens.slice(1);
  const hasPast = rest.some((t) => t.pos === 'VERB' && /ed$/i.test(text.slice(...t.span)));
  return hasPast || !/^(?:DET|PRON|ADJ|NOUN|PROPN|ADP|VERB)$/.test(second.pos) ? null : first;
}
