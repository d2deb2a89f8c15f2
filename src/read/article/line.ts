import type { Span } from '../../span.js';
import { sliceSpan } from '../../span.js';
import { splitWords } from '../../words.js';
import type { Block, Layout } from '../page/page.js';
import { findBoxes } from './find-boxes.js';
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
  /** Stands in an element that holds no article: navigation, footer, figure, form. False where the page keeps its article in one. */
  readonly isBoxed: boolean;
  /** An embedded post of a social network. */
  readonly isEmbed: boolean;
}

const SENTENCE_END = /[.!?…。！？।؟]["'”’»«)\]]{0,3}$/u;
const CUT_END = /(?:\.\.\.|…|\[(?:…|\.\.\.|&hellip;)\])\s*$/u;

const SHORTEST_PROSE = 80;
const LONG = 160;

/** The platforms’ own class names for posts that pages embed. */
const EMBED_CLASS =
  /(?:^|\s)(?:twitter-tweet|twitter-video|instagram-media|tiktok-embed|reddit-card|fb-post|telegram-post|bluesky-embed)(?:$|\s)/;

/** Measures every block of a page. */
export function measureLines(layout: Layout): Line[] {
  const lines = layout.blocks.map((block) => measureLine(layout.text, block));
  const isBoxed = findBoxes(lines);
  return lines.map((line) => ({ ...line, isBoxed: line.block.isConsent === true || isBoxed(line) }));
}

function measureLine(pageText: string, block: Block): Line {
  const text = sliceSpan(pageText, block.span);
  const words = splitWords(text);
  const isCut = CUT_END.test(text);
  const isSentence = SENTENCE_END.test(text) && !isCut;
  const share = text.length >= SHORTEST_PROSE ? functionWordShare(text, words) : 0;
  const isProse = (isSentence && share >= 0.12) || (text.length >= LONG && share >= 0.2 && !isCut);
  const isEmbed = block.classes.some((name) => EMBED_CLASS.test(name));
  return {
    block,
    span: block.span,
    text,
    length: text.length,
    words: words.length,
    isSentence,
    isCut,
    isProse,
    isBoxed: false,
    isEmbed,
  };
}
