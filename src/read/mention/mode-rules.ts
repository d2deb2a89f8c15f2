import type { Mode } from './mode.js';

/** Words that show a mode. The first rule that fits decides. */
export interface ModeRule {
  readonly rule: string;
  readonly mode: Mode;
  /** Whether the words are looked for in the clause or in the cue of its attribution. */
  readonly place: 'clause' | 'cue';
  readonly pattern: RegExp;
}

/** Words of judgement: nobody can check them. */
const JUDGED =
  'disgrac\\w*|sham(?:e|eful|bolic)|outrag\\w*|ridiculous|absurd|terrible|horrible|horrific idea|awful|stupid\\w*|fool(?:ish)?|unfit|pathetic|brilliant|wonderful|fantastic|amazing|disgusting|crazy|insane|unacceptable|unfair|unjust|immoral|despicable|appalling|scandalous|hypocritical|phony|dishonest|incompetent|(?:big|huge|grave|terrible|great) mistake|mistake|joke|sham|disaster';
const BE = "(?:is|are|was|were|be|been|being|'s|’s|'re|’re)";
const HOW =
  '(?:(?:so|very|just|simply|clearly|truly|totally|completely|absolutely|really|an?|the|not|quite|such) ){0,3}';

/** What is due by a timetable is no judgement. */
const DUE =
  '(?:arriv|com|reach|land|tak|last|beg[ai]n|start|end|open|be (?:ready|back|over|there|here|available|complet))';

export const MODE_RULES: readonly ModeRule[] = [
  { rule: 'if-only', mode: 'wish', place: 'clause', pattern: /^\W*if only\b/i },
  {
    rule: 'condition-first',
    mode: 'hypothetical',
    place: 'clause',
    pattern: /^\W*(?:even )?(?:if|unless|suppose|supposing|assuming|in case|in the event)\b/i,
  },
  {
    rule: 'condition-inverted',
    mode: 'hypothetical',
    place: 'clause',
    pattern: /^\W*(?:had|were|should) (?:the |an? |his |her |its |their )?[\p{L}’'-]+[^?]*\b(?:would|could|might)\b/iu,
  },
  {
    rule: 'condition-without',
    mode: 'hypothetical',
    place: 'clause',
    pattern: /^\W*(?:without|but for|otherwise)\b.*\b(?:would|could|might) (?:not )?have\b/i,
  },
  {
    rule: 'condition-last',
    mode: 'hypothetical',
    place: 'clause',
    pattern: /\b(?:would|could|might)\b[^.;]*\b(?:if|unless)\b(?! (?:not|only|ever)\b)/i,
  },
  {
    rule: 'demanding-cue',
    mode: 'command',
    place: 'cue',
    pattern: /\b(?:demand|urg|order|plead|begg?|call(?:s|ed|ing)? (?:on|upon|for)|implor|instruct)\w*/i,
  },
  {
    rule: 'urged-to',
    mode: 'command',
    place: 'clause',
    pattern: /\b(?:urg(?:e|es|ed|ing)|implor(?:e|es|ed)|call(?:s|ed|ing)? (?:on|upon)) [^.;]{2,60}? to\b/i,
  },
  { rule: 'let-us', mode: 'command', place: 'clause', pattern: /^\W*(?:let us|let['’]s|please|do(?: not|n['’]t))\b/i },
  {
    rule: 'hoping-cue',
    mode: 'wish',
    place: 'cue',
    pattern: /\b(?:hop(?:e|es|ed|ing)|wish|long(?:s|ed)? for|pray)\w*/i,
  },
  {
    rule: 'hoping',
    mode: 'wish',
    place: 'clause',
    pattern:
      /\b(?:(?:I|we)(?:['’]d| would) (?:like|love)|hop(?:e|es|ed|ing) (?:to|that|for)|(?:I|we) hope|wish(?:es|ed)? (?:to|that|for|I|we|he|she|they)|wants? (?:to|(?:the )?[\p{L}’'-]+ to))\b/iu,
  },
  {
    rule: 'may-it',
    mode: 'wish',
    place: 'clause',
    pattern: /^\W*(?:long )?may (?:the|this|he|she|it|they|we|you|god)\b/i,
  },
  {
    rule: 'own-view',
    mode: 'opinion',
    place: 'clause',
    pattern:
      /\bin (?:my|our|his|her|their|its) (?:(?:own|humble) )?(?:view|opinion|judge?ment|eyes)\b|^\W*(?:frankly|honestly)\b/i,
  },
  {
    rule: 'right-or-wrong-to',
    mode: 'opinion',
    place: 'clause',
    pattern:
      /\b(?:wrong|right|foolish|wise|unwise|mad|crazy|stupid|shameful|unfair) (?:to|that|for [\p{L} ]{2,30} to)\b/iu,
  },
  {
    rule: 'ought',
    mode: 'opinion',
    place: 'clause',
    pattern: new RegExp(
      `\\b(?:ought to|should(?:n['’]t| not)?(?! (?:not )?${DUE}))\\b|\\bdeserv(?:e|es|ed)\\b(?! to know)`,
      'i',
    ),
  },
  { rule: 'judged', mode: 'opinion', place: 'clause', pattern: new RegExp(`${BE} ${HOW}(?:${JUDGED})\\b`, 'i') },
  { rule: 'judged-as', mode: 'opinion', place: 'clause', pattern: /^\W*what an? \p{L}+/iu },
  {
    rule: 'superlative',
    mode: 'opinion',
    place: 'clause',
    pattern:
      /(?:\b(?:is|are|was|were)|['’]s) (?:\p{L}+ly )?(?:the |my |our )(?:very )?(?:best|greatest|finest|nicest|coolest|worst)\b(?!.*\b(?:since|in (?:\d|\p{L}+ (?:years|decades))))/iu,
  },
];
