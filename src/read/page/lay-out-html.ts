import type { DomElement } from './dom.js';
import { isElement, parseDocument } from './dom.js';
import { markMain } from './mark-main.js';
import { readMetadata } from './metadata/read-metadata.js';
import type { Block, Layout, PageInput } from './page.js';
import { BLOCK_TAGS } from './tags.js';
import { walkBlocks } from './walk-blocks.js';

/** Lays out HTML: page text is what the block elements show, a line each; `main` is what Readability keeps. */
export function layOutHtml(html: string, input: PageInput): Layout {
  const document = parseDocument(html);
  const shown = walkBlocks(document);
  const metadata = readMetadata(document, input, shown);
  const cards = new Map<DomElement, number>();
  const places = shown.map((block) => placeOf(block.element, cards));
  // linkedom shows templates to Readability, which then fails on them
  for (const template of document.querySelectorAll('template')) template.remove();
  const main = markMain(document, shown);
  let at = 0;
  const blocks = shown.map(({ text, linkShare }, i): Block => {
    const start = at;
    at += text.length + 1;
    return { span: [start, start + text.length], linkShare, main: main.has(i), ...(places[i] ?? NOWHERE) };
  });
  return { text: shown.map((block) => block.text).join('\n'), blocks, metadata };
}

type Place = Pick<Block, 'tag' | 'path' | 'classes' | 'card'>;
const NOWHERE: Place = { tag: 'body', path: [], classes: [] };

/** `article` elements, and what the microformat of feeds marks as an entry. */
const isCard = (element: DomElement): boolean =>
  element.localName === 'article' || /(?:^|\s)h-?entry(?:\s|$)/.test(element.getAttribute('class') ?? '');

function placeOf(element: DomElement, cards: Map<DomElement, number>): Place {
  let card: DomElement | null = null;
  const path: string[] = [];
  const classes: string[] = [];
  for (let at: DomElement | null = element; at && isElement(at); at = at.parentNode) {
    if (BLOCK_TAGS.has(at.localName)) path.push(at.localName);
    if (card === null && isCard(at)) card = at;
    const names = [at.getAttribute('class'), at.getAttribute('id')].filter(Boolean).join(' ');
    if (names) classes.push(names);
  }
  if (card !== null && !cards.has(card)) cards.set(card, cards.size);
  const number = card === null ? undefined : cards.get(card);
  return {
    tag: path[0] ?? 'body',
    path: path.reverse(),
    classes: classes.reverse(),
    ...(number === undefined ? {} : { card: number }),
  };
}
