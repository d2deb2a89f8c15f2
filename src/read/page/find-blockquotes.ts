import type { Span } from '../../span.js';
import type { Block } from './page.js';

/** Where the markup of a page shows block quotations: blocks that follow each other in one are one place. */
export function findBlockquotes(blocks: readonly Block[]): Span[] {
  const found: [number, number][] = [];
  let isOpen = false;
  for (const { span, tag, path } of blocks) {
    const isQuote = tag === 'blockquote' || path.includes('blockquote');
    const last = found.at(-1);
    if (isQuote && isOpen && last) last[1] = span[1];
    else if (isQuote) found.push([...span]);
    isOpen = isQuote;
  }
  return found;
}
