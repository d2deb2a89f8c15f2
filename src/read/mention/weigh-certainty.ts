import { findSentenceEnd } from '../../known/sentence-end.js';
import { hullOf, type Span, type Spans } from '../../span.js';
import type { Certainty, WeighedCertainty } from './certainty.js';
import { CERTAINTY_RULES, type CertaintyRule } from './certainty-rules.js';

interface Match {
  readonly rule: CertaintyRule;
  readonly span: Span;
}

/** Words longer than this are no clause: only their beginning is weighed. */
const LONGEST_CLAUSE = 600;

export const PLAIN: WeighedCertainty = { certainty: 'CT+', strength: 10, words: [], rule: 'plain-assertion' };
const UNSTATED = (rule: string): WeighedCertainty => ({ certainty: 'U', strength: 0, words: [], rule });

/**
 * How sure the words at `content` are of what they tell, heard through the words at `cue` (empty: the article's own words).
 * Composition after FactBank: a cue of saying hands on the content's own certainty, a cue of intention, belief or denial sets its
 * own; where both hedge, the weaker one holds, and a denial turns the sign.
 */
export function weighCertainty(text: string, content: Spans, cue: Spans): WeighedCertainty {
  if (!content.length) return UNSTATED('no-content');
  const hull = hullOf(content);
  const words = text.slice(hull[0], Math.min(hull[1], hull[0] + LONGEST_CLAUSE));
  if (/\?["”’]?\s*$/.test(words)) return UNSTATED('question');
  if (/^\W*(?:if|whether|unless|in case|in the event)\b/i.test(words)) return UNSTATED('conditional');
  const unsaid = findUnsaid(text, cue);
  if (unsaid) return { certainty: 'U', strength: 1, words: [unsaid], rule: 'not-said' };
  const own = earliestMatch(text, firstClause(text, content));
  const found = earliestMatch(text, cue.map(withTo(text)));
  // *Would say*, *could hear*: the modal of a saying is none of what is said.
  const heard = found && OF_THE_SAYING.has(found.rule.rule) ? null : found;
  return compose(own, heard);
}

/** What somebody does not say is neither told nor denied: `would not say how | it was gathered`, `did not confirm that | it was signed`. */
const UNSAID =
  /(?:\bnot|n['’]t|\bnever|\b(?:declin|refus)(?:e|es|ed|ing) to|\bunable to|\byet to|\bwithout) (?:\p{L}+ly |yet |even |either |also )?(?:say(?:ing)?|said|tell(?:ing)?|told|disclos(?:e|ed|ing)|reveal(?:ed|ing)?|specif(?:y|ied|ying)|confirm(?:ed|ing)?|elaborat(?:e|ed|ing)|explain(?:ed|ing)?|indicat(?:e|ed|ing)|clarif(?:y|ied|ying)|verif(?:y|ied|ying))(?!\p{L})/iu;
/** `declined | to say`: the infinitive may stand outside the cue. */
const INFINITIVE = 16;

function findUnsaid(text: string, cue: Spans): Span | null {
  for (const [start, end] of cue) {
    const match = UNSAID.exec(text.slice(start, end + INFINITIVE));
    if (match && match.index < end - start) return [start + match.index, start + match.index + match[0].length];
  }
  return null;
}

/** `declined | to provide`: the infinitive's mark belongs to the cue's rule. */
const withTo =
  (text: string) =>
  ([start, end]: Span): Span => [start, text.startsWith(' to ', end) ? end + 3 : end];

const OF_THE_SAYING = new Set(['future', 'modal-possible']);

/** Where a second thing is told: behind a semicolon or a contrast; or behind the first sentence. */
const SECOND = /;\s+(?=\S)|,? but (?=(?:said|that|did|has|had|later|then|ultimately|it|he|she|they)\b)/u;

function findSecond(words: string): number {
  const ends = [words.search(SECOND), findSentenceEnd(words)].filter((at) => at >= 0);
  return ends.length ? Math.min(...ends) : -1;
}

/** The content up to where a second thing is told: its certainty is that of the first. */
function firstClause(text: string, content: Spans): Span[] {
  const first: Span[] = [];
  for (const [start, end] of content) {
    const cut = findSecond(text.slice(start, Math.min(end, start + LONGEST_CLAUSE)));
    first.push([start, cut > 0 ? start + cut : Math.min(end, start + LONGEST_CLAUSE)]);
    if (cut > 0) break;
  }
  return first;
}

/** All rules in one pattern, a group for each: it finds the earliest match, and of matches at one place that of the first rule. */
const ANY_RULE = new RegExp(
  String.raw`(?<![\p{L}’'])(?:${CERTAINTY_RULES.map(({ source }) => `(${source})`).join('|')})(?![\p{L}])`,
  'iu',
);

function earliestMatch(text: string, spans: Spans): Match | null {
  for (const [start, end] of spans) {
    const match = ANY_RULE.exec(text.slice(start, end));
    const rule = match && CERTAINTY_RULES[match.findIndex((group, i) => i > 0 && group !== undefined) - 1];
    if (!match || !rule) continue;
    const at = start + match.index;
    return { rule, span: [at, at + match[0].trimEnd().length] };
  }
  return null;
}

function compose(own: Match | null, heard: Match | null): WeighedCertainty {
  if (!own && !heard) return PLAIN;
  if (!own || !heard) {
    const { rule, span } = (own ?? heard) as Match;
    return { certainty: rule.certainty, strength: rule.strength, words: [span], rule: rule.rule };
  }
  const words = [heard.span, own.span].sort((a, b) => a[0] - b[0]);
  if (heard.rule.certainty.endsWith('-')) return { ...denied(own.rule), words };
  const weaker = own.rule.strength <= heard.rule.strength ? own.rule : heard.rule;
  return { certainty: withSignOf(own.rule, weaker), strength: weaker.strength, rule: weaker.rule, words };
}

/** The weaker one's degree with the content's own sign: *hinted* + *unlikely* is a hint that it is not so. */
function withSignOf(own: CertaintyRule, weaker: CertaintyRule): Certainty {
  if (own.certainty === 'U' || weaker.certainty === 'U') return 'U';
  return own.certainty.endsWith('-') ? NEGATED[weaker.certainty] : weaker.certainty;
}
const NEGATED = { 'CT+': 'CT-', 'PR+': 'PR-', 'PS+': 'PS-', 'CT-': 'CT-', 'PR-': 'PR-', 'PS-': 'PS-' } as const;

/** A denial of something denied affirms it; a denial of something hedged denies it all. */
const denied = ({ certainty }: CertaintyRule): Omit<WeighedCertainty, 'words'> =>
  certainty.endsWith('-')
    ? { certainty: 'CT+', strength: 8, rule: 'denied-denial' }
    : { certainty: 'CT-', strength: 9, rule: 'denied' };
