import { Readability } from '@mozilla/readability';
import type { ReadabilityDocument } from './readability-document.js';
import { childrenOf, isElement, isText } from './dom.js';
import type { DomDocument, DomElement, DomNode } from './dom.js';
import type { ShownBlock } from './walk-blocks.js';

const MARK = 'data-hearsay-block';
const KEPT_SHARE = 0.5;

/**
 * Which blocks @mozilla/readability keeps as the page's main content: the numbers of the blocks of whose letters it keeps half or more.
 * Every text's element is marked with its block's number first, and the marks are read off the result: Readability parses the page
 * anew for each of its attempts, so that nodes do not survive but attributes do. Destroys the document.
 */
export function markMain(document: DomDocument, blocks: readonly ShownBlock[]): ReadonlySet<number> {
  markBlocks(document, blocks);
  const kept = new Map<number, number>();
  const content = keepMain(document);
  if (content) countLetters(content, -1, kept);
  const isKept = (block: ShownBlock, i: number): boolean => (kept.get(i) ?? 0) >= KEPT_SHARE * lettersOf(block.text);
  return new Set([...blocks.keys()].filter((i) => blocks[i] && isKept(blocks[i], i)));
}

function keepMain(document: DomDocument): DomNode | null {
  try {
    const reader = new Readability<DomNode>(document as unknown as ReadabilityDocument, {
      serializer: (node) => node as DomNode,
    });
    return reader.parse()?.content ?? null;
  } catch {
    // Readability and linkedom disagree on some broken pages; the page is then read by its blocks alone
    return null;
  }
}

/** Readability puts paragraphs into these, or in their place, and leaves their attributes behind. */
const REPLACED_TAGS: ReadonlySet<string> = new Set([
  'body',
  'div',
  'section',
  'article',
  'main',
  'center',
  'header',
  'footer',
]);

/** One element may hold text of several blocks (`a<br>b`): each such text gets an element of its own. */
function markBlocks(document: DomDocument, blocks: readonly ShownBlock[]): void {
  for (const element of document.querySelectorAll(`[${MARK}]`)) element.removeAttribute(MARK);
  const owners = new Map<DomElement, Set<number>>();
  for (const { parent, i } of textsOf(blocks)) owners.set(parent, (owners.get(parent) ?? new Set()).add(i));
  for (const { node, parent, i } of textsOf(blocks)) {
    if (owners.get(parent)?.size === 1 && !REPLACED_TAGS.has(parent.localName)) parent.setAttribute(MARK, String(i));
    else if (node.textContent?.trim()) {
      const holder = document.createElement('span');
      holder.setAttribute(MARK, String(i));
      parent.replaceChild(holder, node);
      holder.appendChild(node);
    }
  }
}

function* textsOf(blocks: readonly ShownBlock[]): Generator<{ node: DomNode; parent: DomElement; i: number }> {
  for (const [i, block] of blocks.entries()) {
    for (const node of block.nodes) if (node.parentNode) yield { node, parent: node.parentNode, i };
  }
}

function countLetters(node: DomNode, mark: number, kept: Map<number, number>): void {
  for (const child of childrenOf(node)) {
    if (isText(child)) kept.set(mark, (kept.get(mark) ?? 0) + lettersOf(child.textContent ?? ''));
    else if (isElement(child)) countLetters(child, Number(child.getAttribute(MARK) ?? mark), kept);
  }
}

const lettersOf = (text: string): number => text.replace(/\s+/g, '').length;
