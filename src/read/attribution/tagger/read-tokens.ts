import type { Span } from '../../../span.js';
import { findBreaks, type Breaks } from './find-breaks.js';
import { findFeatures, type Features } from './find-features.js';
import { findQuotes, type Quotes } from './find-quotes.js';
import { tokenise, type Tokens } from './tokenise.js';

/** A text as the tagger sees it. Training reads texts through this same function. */
export interface TokenisedText {
  readonly text: string;
  readonly tokens: Tokens;
  readonly breaks: Breaks;
  readonly quotes: Quotes;
  readonly features: Features;
}

/** Tokens, paragraphs, sentences, quotations and features of one region of a text, in one linear pass each. */
export function readTokens(text: string, region: Span): TokenisedText {
  const tokens = tokenise(text, region);
  const breaks = findBreaks(text, tokens);
  const quotes = findQuotes(text, tokens, breaks.paragraph);
  return { text, tokens, breaks, quotes, features: findFeatures(text, tokens, { breaks, quotes }) };
}
