import type { Span } from '../../span.js';
import { sliceSpan } from '../../span.js';
import { splitWords } from '../../words.js';
import type { Block, Layout } from '../page/page.js';
import { functionWordShare } from './function-words.js';

/** A block with what its words look like, measured once. */
export interface Line {
  readonly block: Block;
  readonly span: Span;
  readonly text: string;
  /** In UTF-16 code units. */
  readonly length: number;
  readonly words: number;
  /** Ends like a sentence: with a full stop, question or exclamation mark, closing quotation marks after it allowed. */
  readonly isSentence: boolean;
  /** Ends in an ellipsis: a teaser that was cut, or a trailing thought. */
  readonly isCut: boolean;
  /** A paragraph of running text. */
  readonly isProse: boolean;
}

const SENTENCE_END = /[.!?…。！？।؟]["'”’»«)\]]{0,3}$/u;
const CUT_END = /(?:\.\.\.|…|\[(?:…|\.\.\.|&hellip;)\])\s*$/u;

const SHORTEST_PROSE = 80;
const LONG = 160;

/** Measures every block of a page. */
export const measureLines = (layout: Layout): Line[] => layout.blocks.map((block) => measureLine(layout.text, block));

function measureLine(pageText: string, block: Block): Line {
  const text = sliceSpan(pageText, block.span);
  const isCut = CUT_END.test(text);
  const isSentence = SENTENCE_END.test(text) && !isCut;
  const share = text.length >= SHORTEST_PROSE ? functionWordShare(text) : 0;
  const isProse = (isSentence && share >= 0.12) || (text.length >= LONG && share >= 0.2 && !isCut);
  const words = splitWords(text).length;
  return { block, span: block.span, text, length: text.length, words, isSentence, isCut, isProse };
}
