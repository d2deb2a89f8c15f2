import type { Mention } from '../../read/mention/mention.js';
import type { Reading } from '../../read/reading.js';
import type { Span } from '../../span.js';

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32, Tommy Ettinger, public domain). */
function seeded(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const LETTERS = [
  'a',
  'é',
  '"',
  "'",
  '\\',
  '\0',
  '\n',
  '\u001b',
  '🚢',
  '漢',
  '\u202e',
  '[',
  '{',
  ',',
  ' ',
  ';',
  '%',
  '\u0301',
];

class Chance {
  constructor(private readonly next: () => number) {}
  below = (n: number): number => Math.floor(this.next() * n);
  words = (longest = 8): string => Array.from({ length: this.below(longest) }, () => this.oneOf(LETTERS)).join('');
  list = <T>(make: () => T, longest = 4): T[] => Array.from({ length: this.below(longest) }, make);
  oneOf = <T>(choices: readonly T[]): T => choices[this.below(choices.length)] as T;
  orNull = <T>(make: () => T): T | null => (this.below(3) === 0 ? null : make());
  truth = (): boolean => this.below(2) === 0;
  span = (): Span => [this.below(50), 50 + this.below(50)];
  spans = (): Span[] => this.list(this.span);
}

/** A reading with any values its types allow, sensible or not: whatever it holds must come back from the record. */
export function anyReading(id: string, seed: number): Reading {
  const any = new Chance(seeded(seed));
  const { words, span, spans, orNull, truth, list } = any;
  const spanned = () => ({ span: span(), text: words() });
  return {
    page: { id, url: orNull(words), outlet: orNull(words), language: orNull(words), text: words(200) },
    articles: list(() => ({
      id: words(),
      span: span(),
      title: orNull(spanned),
      outlet: orNull(() => ({ name: words(), span: orNull(span) })),
      byline: orNull(spanned),
      updated: orNull(() => ({ value: words(), span: orNull(span), rule: words() })),
      published: orNull(() => ({ value: words(), span: orNull(span), rule: words() })),
      kind: any.oneOf(['report', 'interview', 'other'] as const),
    })),
    furniture: list(() => ({ span: span(), rule: words() })),
    names: list(() => ({ span: span(), name: words(), type: any.oneOf(['person', 'outlet'] as const) })),
    times: list(() => ({ span: span(), value: words(), type: any.oneOf(['DATE', 'SET'] as const) })),
    attributions: list(() => ({
      id: words(),
      article: words(),
      source: spans(),
      cue: spans(),
      content: spans(),
      kind: any.oneOf(['direct', 'mixed'] as const),
      speaker: orNull(words),
      role: orNull(spanned),
      place: orNull(spanned),
      side: orNull(spanned),
      anonymous: truth(),
      within: orNull(words),
      certainty: any.oneOf(['CT+', 'U'] as const),
      rule: words(),
      act: any.oneOf(['speech', 'decree'] as const),
      confidence: any.below(101) / 100,
    })),
    credits: list(() => ({
      id: words(),
      article: words(),
      outlet: words(),
      span: span(),
      cue: span(),
      anonymousSources: truth(),
      sources: orNull(span),
      scope: any.oneOf(['article', 'background'] as const),
      stated: truth(),
      many: truth(),
      through: orNull(words),
      evidence: null,
      rule: words(),
    })),
    mentions: list(() => anyMention(any)),
  };
}

const anyMention = ({ words, span, spans, orNull, truth, list, below, oneOf }: Chance): Mention => ({
  id: words(),
  article: words(),
  span: spans(),
  kind: oneOf(['headline', 'assertion'] as const),
  attribution: orNull(words),
  certainty: oneOf(['PR-', 'PS+'] as const),
  strength: below(100) / 7,
  certaintyWords: spans(),
  rule: words(),
  mode: oneOf(['told', 'opinion'] as const),
  modeRule: words(),
  modeWords: spans(),
  scareWords: spans(),
  scareRule: orNull(words),
  on: orNull(words),
  proposition: {
    actor: orNull(words),
    action: orNull(words),
    objects: list(words),
    numbers: list(() => ({ span: span(), low: below(9) / 3, high: below(9) * 1e12, unit: orNull(words) })),
    times: list(words),
    negated: truth(),
    demanded: truth(),
    terms: list(words),
  },
});
