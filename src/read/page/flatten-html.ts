import { Tokenizer } from 'htmlparser2';
import { cleanText } from './clean-text.js';
import { IGNORED } from './scan-markup.js';
import { BLOCK_TAGS, UNSHOWN_TAGS, VOID_TAGS } from './tags.js';

/**
 * The lines that HTML shows, in one linear pass with no tree: for pages too deep or too large for a DOM. Every block element begins a
 * line. What tells an article from furniture in the tree (classes, nesting) is lost, so the page is then read as plain text.
 */
export function flattenHtml(html: string): string[] {
  const lines: string[] = [];
  let parts: string[] = [];
  let unshown = '';
  let nested = 0;
  const flush = (): void => {
    const line = cleanText(parts.join(''));
    if (line) lines.push(line);
    parts = [];
  };
  const open = (name: string): void => {
    if (BLOCK_TAGS.has(name)) flush();
    if (unshown ? name === unshown : UNSHOWN_TAGS.has(name) && !VOID_TAGS.has(name)) {
      unshown = name;
      nested++;
    }
  };
  const close = (name: string): void => {
    if (BLOCK_TAGS.has(name)) flush();
    if (name === unshown && --nested === 0) unshown = '';
  };
  const nameAt = (start: number, end: number): string => html.slice(start, end).toLowerCase();
  const show = (text: string): void => {
    if (!unshown) parts.push(text);
  };
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ...IGNORED,
      onopentagname: (start, end) => open(nameAt(start, end)),
      onclosetag: (start, end) => close(nameAt(start, end)),
      ontext: (start, end) => show(html.slice(start, end)),
      ontextentity: (codepoint) => show(String.fromCodePoint(codepoint)),
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  flush();
  return lines;
}
