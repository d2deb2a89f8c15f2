import { parseHTML } from 'linkedom';

/** The part of the DOM that reading a page needs; linkedom gives it. */
export interface DomNode {
  readonly nodeType: number;
  readonly parentNode: DomElement | null;
  readonly childNodes: Iterable<DomNode>;
  textContent: string | null;
}

export interface DomElement extends DomNode {
  readonly localName: string;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  hasAttribute(name: string): boolean;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  closest(selector: string): DomElement | null;
  appendChild(node: DomNode): DomNode;
  replaceChild(node: DomNode, old: DomNode): DomNode;
  remove(): void;
}

export interface DomDocument extends DomElement {
  readonly documentElement: DomElement | null;
  createElement(name: string): DomElement;
  normalize(): void;
}

const ELEMENT = 1;
const TEXT = 3;

export const isElement = (node: DomNode): node is DomElement => node.nodeType === ELEMENT;
export const isText = (node: DomNode): boolean => node.nodeType === TEXT;

/** The children of a node, in order; a copy, so that they may be moved while they are walked. */
export const childrenOf = (node: DomNode): readonly DomNode[] => [...node.childNodes];

/** Parses HTML into a document of one `html` with one `head` and one `body`, whatever the markup left out or closed wrongly. */
export function parseDocument(html: string): DomDocument {
  const document = parseMarkup(html);
  return isWhole(document) ? document : rebuild(document);
}

/** The parser cuts text at each reference and each stray `<`: put together again, a run of a million of them is one node for all that follows. */
function parseMarkup(html: string): DomDocument {
  const document = parseHTML(html).document as unknown as DomDocument;
  document.normalize();
  return document;
}

const elementsOf = (node: DomNode): DomElement[] => childrenOf(node).filter(isElement);

/** linkedom keeps the markup's own tree: no implied elements, and whatever follows `</html>` stays outside. */
function isWhole(document: DomDocument): boolean {
  const [root, ...others] = elementsOf(document);
  if (root?.localName !== 'html' || others.length > 0) return false;
  const names = elementsOf(root).map((element) => element.localName);
  return names.join() === 'head,body';
}

const HEAD_TAGS: ReadonlySet<string> = new Set([
  'title',
  'meta',
  'link',
  'base',
  'script',
  'style',
  'noscript',
  'template',
]);

function rebuild(loose: DomDocument): DomDocument {
  const whole = parseMarkup('<!doctype html><html><head></head><body></body></html>');
  const [root] = elementsOf(whole);
  const [head, body] = root ? elementsOf(root) : [];
  if (!root || !head || !body) return whole;
  const place = (node: DomNode, inHead: boolean): void => {
    if (isElement(node) && STRUCTURE.has(node.localName)) {
      copyAttributes(node, node.localName === 'body' ? body : root);
      for (const child of childrenOf(node)) place(child, node.localName === 'head');
    } else if (isElement(node) || isText(node)) {
      (inHead && isElement(node) && HEAD_TAGS.has(node.localName) ? head : body).appendChild(node);
    }
  };
  for (const child of childrenOf(loose)) place(child, false);
  return whole;
}

const STRUCTURE: ReadonlySet<string> = new Set(['html', 'head', 'body']);

function copyAttributes(from: DomElement, to: DomElement): void {
  for (const name of ['lang', 'class', 'id']) {
    const value = from.getAttribute(name);
    if (value !== null && !to.hasAttribute(name)) to.setAttribute(name, value);
  }
}
