import { cleanText } from './clean-text.js';
import { childrenOf, isElement, isText } from './dom.js';
import type { DomDocument, DomElement, DomNode } from './dom.js';
import { BLOCK_TAGS, HEADING_TAGS, UNSHOWN_TAGS } from './tags.js';

/** What one block element shows, before it has a place in page text. */
export interface ShownBlock {
  readonly text: string;
  readonly linkShare: number;
  /** Nearest block element around it. */
  readonly element: DomElement;
  /** The text nodes it is made of. */
  readonly nodes: readonly DomNode[];
}

interface Run {
  readonly element: DomElement;
  readonly nodes: DomNode[];
  readonly parts: string[];
  linked: number;
}

/** Walks a document and gathers what each of its block elements shows, in reading order. Text of hidden elements is not shown. */
export function walkBlocks(document: DomDocument): ShownBlock[] {
  const blocks: ShownBlock[] = [];
  let run: Run | null = null;
  const flush = (): void => {
    const block = run && closeRun(run);
    if (block) blocks.push(block);
    run = null;
  };
  const read = (node: DomNode, within: DomElement, linked: boolean): void => {
    const text = node.textContent ?? '';
    run ??= { element: within, nodes: [], parts: [], linked: 0 };
    run.nodes.push(node);
    run.parts.push(text);
    if (linked) run.linked += cleanText(text).length;
  };
  const enter = (element: DomElement, within: DomElement, linked: boolean): void => {
    const name = element.localName;
    if (name === 'br' && HEADING_TAGS.has(within.localName)) run?.parts.push(' ');
    else if (!isShown(element)) return;
    else if (!BLOCK_TAGS.has(name)) walk(element, within, linked || name === 'a');
    else {
      flush();
      walk(element, element, linked);
      flush();
    }
  };
  const walk = (parent: DomElement, within: DomElement, linked: boolean): void => {
    for (const child of childrenOf(parent)) {
      if (isElement(child)) enter(child, within, linked);
      else if (isText(child)) read(child, within, linked);
    }
  };
  walk(document, document, false);
  flush();
  return blocks;
}

function closeRun(run: Run): ShownBlock | null {
  const text = cleanText(run.parts.join(''));
  if (!text) return null;
  return { text, linkShare: Math.min(1, run.linked / text.length), element: run.element, nodes: run.nodes };
}

/** Whether a reader sees an element, as far as the markup itself says. */
function isShown(element: DomElement): boolean {
  if (UNSHOWN_TAGS.has(element.localName) || element.hasAttribute('hidden')) return false;
  const style = element.getAttribute('style');
  if (style && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)) return false;
  return element.localName !== 'span' || !isHoverBox(element);
}

/** A box with a picture and links in the middle of a sentence shows only while the pointer rests on a name. */
function isHoverBox(span: DomElement): boolean {
  const first = childrenOf(span).find((child) => isElement(child) || (isText(child) && child.textContent?.trim()));
  if (!first || !isElement(first) || first.localName === 'a' || !span.querySelector('img')) return false;
  const links = [...span.querySelectorAll('a')];
  const linked = links.reduce((sum, link) => sum + cleanText(link.textContent ?? '').length, 0);
  return links.length >= 2 && linked >= cleanText(span.textContent ?? '').length * 0.9 && span.closest('p') !== null;
}
