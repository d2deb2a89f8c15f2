import { sliceSpans } from '../../../span.js';
import { findNames } from '../../language/find-names.js';
import { findSentences } from '../../language/find-sentences.js';
import { madeUpArticle } from '../../language/testing/made-up-article.js';
import { findAttributions, type FoundAttribution, type Precision } from '../find-attributions.js';

/** The attributions of a text by the rules alone, for tests. */
export function readAttributions(
  text: string,
  language: string | null = 'en',
  precision: Precision = 'normal',
): FoundAttribution[] {
  const articles = [madeUpArticle(text)];
  const sentences = findSentences(text, articles, []);
  return findAttributions({ text, articles, sentences, names: findNames(text, sentences), language, precision });
}

/** `source | cue | content` of each, nested ones with their holder's number: `He | said | “No.” < p.a1`. */
export const showAttributions = (text: string): string[] =>
  readAttributions(text).map(({ source, cue, content, within }) => {
    const words = [source, cue, content].map((spans) => sliceSpans(text, spans) || '-').join(' | ');
    return within === null ? words : `${words} < ${within}`;
  });
