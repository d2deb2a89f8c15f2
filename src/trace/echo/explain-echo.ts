import { sliceSpan } from '../../span.js';
import { firstWords, fold } from '../../words.js';
import type { FoundDirection } from './find-direction.js';
import type { Evidence } from './judge-echo.js';
import type { PlacedBody } from './own-words.js';
import type { SpanPair } from './place-stretches.js';

/** What an explanation is made of. */
export interface Explained {
  readonly a: PlacedBody;
  readonly b: PlacedBody;
  readonly evidence: Evidence;
  readonly longest: SpanPair | null;
  readonly direction: FoundDirection;
}

/** The sentence that says on what evidence two articles echo each other, with the first words that show it. */
export function explainEcho({ a, b, evidence, longest, direction }: Explained): string {
  const parts = [explainText(evidence, a, longest), explainFacts(evidence, a), explainTitle(a, b), direction.why];
  return `${parts.filter((part) => part).join('; ')}.`;
}

function explainText({ text }: Evidence, a: PlacedBody, longest: SpanPair | null): string {
  if (!longest) return 'They share no stretch of words that is their own';
  const share = Math.floor(text.similarity * 100);
  const quote = firstWords(sliceSpan(a.body.reading.page.text, longest.a));
  const stretches = text.stretches.length === 1 ? 'one stretch' : `${text.stretches.length} stretches`;
  return `They share ${text.words} words in ${stretches} (${share} % of the shorter), the longest of ${longest.words}: "${quote}"`;
}

function explainFacts({ facts }: Evidence, a: PlacedBody): string {
  if (facts.inOrder.length < 3) return '';
  const shown = facts.inOrder
    .slice(0, 6)
    .map(([fact]) => `"${firstWords(sliceSpan(a.body.reading.page.text, fact.span))}"`);
  const more = facts.inOrder.length > shown.length ? ', …' : '';
  return `the same ${facts.inOrder.length} rare names, numbers or quoted words in the same order (${shown.join(', ')}${more})`;
}

function explainTitle(a: PlacedBody, b: PlacedBody): string {
  const [x, y] = [a.body.article.title?.text, b.body.article.title?.text];
  return x && y && fold(x).trim() === fold(y).trim() ? 'the same headline' : '';
}
