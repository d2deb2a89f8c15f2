import type { Answer } from './conflict.js';
import type { Telling } from './telling.js';
import type { Span } from '../../span.js';

const RETRACTS =
  /\b(?:retract(?:s|ed|ing|ion)?|withdr(?:aws?|ew|awn|awing) (?:its|their|the|a) (?:report|story|article|claim|statement)|apologi[sz]e[sd]? for (?:its|their|the) (?:report|story|article))\b/i;
const CORRECTS =
  /\b(?:corrections?|corrects?|corrected|correcting|clarification|(?:an|the) earlier (?:version|report|count|figure)|wrong(?:ly)?(?= (?:said|reported|stated|gave|date|figure|name))|gave (?:a|the) wrong|(?:had been|was) (?:a mistake|an error|wrong|mistaken)|revis(?:es|ed|ing)|in error|erroneously|incorrectly|misstated)\b/i;
const DENIES =
  /\b(?:den(?:y|ies|ied|ying)|denials?|dismiss(?:es|ed|ing)?|refut(?:es|ed|ing)|(?:is|was|are|were) (?:false|untrue|fabricated|a lie|fake|nonsense)|no truth|reject(?:s|ed|ing) (?:the |this |these )?(?:reports?|claims?|accusations?|allegations?)|never|not|n['’]t|no such)\b/i;

/** Whether `later` takes back or corrects in so many words what stands against it. */
export function findCorrection(later: Telling): Answer | null {
  const cue = later.attribution?.cue.map((s) => later.text.slice(...s)).join(' ') ?? '';
  if (RETRACTS.test(cue) || RETRACTS.test(later.title)) return answer('retracts', RETRACTS, later);
  if (CORRECTS.test(later.line) || CORRECTS.test(later.title)) return answer('corrects', CORRECTS, later);
  return null;
}

/** Whether a negating mention denies what others tell: by its cue or its own words. */
export const findDenial = (negating: Telling): Answer | null => {
  const { certaintyWords, id, article } = negating.mention;
  const denying = certaintyWords.filter((s) => DENIES.test(negating.text.slice(...s)));
  if (certaintyWords.length)
    return { act: 'denies', by: id, article, spans: denying.length ? denying : certaintyWords };
  return answer('denies', DENIES, negating);
};

/** The answering words where they stand in the line of the mention; else the mention itself. */
function answer(act: Answer['act'], pattern: RegExp, { mention, text, line }: Telling): Answer {
  const start = mention.span[0]?.[0] ?? 0;
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const match = pattern.exec(line);
  const spans: Span[] = match ? [[from + match.index, from + match.index + match[0].length]] : [...mention.span];
  return { act, by: mention.id, article: mention.article, spans };
}
