import { describe, expect, it } from 'vitest';
import type { Article } from '../article/article.js';
import { findNames } from '../language/find-names.js';
import { findSentences } from '../language/find-sentences.js';
import { findCredits } from './find-credits.js';
import { RELAY_WAYS } from './testing/relay-ways.js';

function creditsOf(text: string, title: string | null, outlet: string) {
  const whole = title === null ? text : `${title}\n\n${text}`;
  const article: Article = {
    id: 'p.1',
    span: [0, whole.length],
    title: title === null ? null : { span: [0, title.length], text: title },
    outlet: { name: outlet, span: null },
    byline: null,
    updated: null,
    published: null,
    kind: 'report',
  };
  const sentences = findSentences(whole, [article], []);
  return findCredits({
    text: whole,
    articles: [article],
    furniture: [],
    sentences,
    names: findNames(whole, sentences),
  });
}

describe('the 37 patterns of relay', () => {
  it.each(RELAY_WAYS)('$pattern $why', ({ text, title, outlets, isAnonymous }) => {
    const credits = creditsOf(text, title, 'Orle Inform');
    expect([...new Set(credits.map((c) => c.outlet))].sort()).toEqual([...outlets].sort());
    if (isAnonymous) expect(credits.some((c) => c.anonymousSources)).toBe(true);
  });

  it('names every pattern', () => {
    expect([...new Set(RELAY_WAYS.map((w) => w.pattern))]).toEqual(Array.from({ length: 37 }, (_, i) => i + 1));
  });

  it('takes what is only recalled for background', () => {
    const [recalled] = RELAY_WAYS.filter((w) => w.pattern === 35);
    expect(creditsOf(recalled!.text, null, 'Orle Inform').map((c) => c.scope)).toEqual(['background']);
  });
});
