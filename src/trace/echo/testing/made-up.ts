import type { Reading } from '../../../read/reading.js';
import type { Span } from '../../../span.js';

/** A made-up page of one article. `names` and `furniture` are words of the text, `quotes` contents of direct attributions. */
export interface MadeUp {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly date?: string;
  readonly credits?: readonly string[];
  readonly names?: readonly string[];
  readonly furniture?: readonly string[];
  readonly quotes?: readonly string[];
  readonly kind?: 'report' | 'interview';
}

/** A reading of it as a perfect reader would make it. */
export function read(page: MadeUp): Reading {
  const text = page.title ? `${page.title}\n${page.text}` : page.text;
  const article = `${page.id}.1`;
  const places = (words: string): Span[] =>
    [...text.matchAll(new RegExp(words, 'g'))].map((m) => [m.index, m.index + words.length]);
  const outlet = page.outlet ?? `Herald of ${page.id}`;
  return {
    page: { id: page.id, url: null, outlet, language: 'en', text },
    articles: [
      {
        id: article,
        span: [0, text.length],
        title: page.title ? { span: [0, page.title.length], text: page.title } : null,
        outlet: { name: outlet, span: null },
        byline: null,
        updated: null,
        published: page.date ? { value: page.date, span: null, rule: 'made-up' } : null,
        kind: page.kind ?? 'report',
      },
    ],
    furniture: (page.furniture ?? []).flatMap(places).map((span) => ({ span, rule: 'made-up' })),
    names: (page.names ?? []).flatMap((name) => places(name).map((span) => ({ span, name, type: 'person' as const }))),
    times: [],
    attributions: (page.quotes ?? []).map((words, i) => ({
      id: `${article}.a${i}`,
      article,
      source: [],
      cue: [],
      content: places(words),
      kind: 'direct' as const,
      speaker: null,
      anonymous: false,
      within: null,
      certainty: 'CT+' as const,
      rule: 'made-up',
      act: 'speech' as const,
      confidence: 0.9,
      role: null,
      place: null,
      side: null,
    })),
    credits: (page.credits ?? []).map((name, i) => ({
      id: `${article}.c${i}`,
      article,
      outlet: name,
      span: [0, 1] as const,
      cue: [0, 1] as const,
      anonymousSources: false,
      sources: null,
      scope: 'article' as const,
      stated: true,
      many: false,
      through: null,
      evidence: null,
      rule: 'made-up',
    })),
    mentions: [],
  };
}
