import { Tokenizer } from 'htmlparser2';
import { VOID_TAGS } from './tags.js';

/** How much a DOM parser would have to build. */
export interface MarkupSize {
  /** Deepest nesting, in elements; counting stops at `stopAt`. */
  readonly depth: number;
  readonly elements: number;
  /** Elements and pieces of text; a character reference is a piece of its own. */
  readonly nodes: number;
  /** Attributes of the element that has most. */
  readonly attributes: number;
}

/** Elements whose end tag HTML lets one leave out: the next one of their kind closes them. */
const CLOSES_ITSELF: ReadonlySet<string> = new Set('p li option td th tr dt dd'.split(' '));

/**
 * Counts elements and nesting of HTML in one linear pass, without building anything. A page 100,000 elements deep takes every DOM
 * parser many seconds; this takes milliseconds. Unmatched end tags close nothing, as in the parser.
 */
export function scanMarkup(html: string, stopAt: number): MarkupSize {
  const open: string[] = [];
  const counts = new Map<string, number>();
  const add = (name: string, by: number): number => {
    const count = (counts.get(name) ?? 0) + by;
    counts.set(name, count);
    return count;
  };
  let [depth, elements, texts] = [0, 0, 0];
  let [attributes, own] = [0, 0];
  let name = '';
  const enter = (): void => {
    elements++;
    if (VOID_TAGS.has(name) || (CLOSES_ITSELF.has(name) && open.at(-1) === name)) return;
    open.push(name);
    add(name, 1);
    depth = Math.max(depth, open.length);
  };
  const leave = (closed: string): void => {
    if ((counts.get(closed) ?? 0) === 0) return;
    for (let top = open.pop(); top !== undefined; top = open.pop()) {
      add(top, -1);
      if (top === closed) return;
    }
  };
  const nameAt = (start: number, end: number): string => html.slice(start, end).toLowerCase();
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ...IGNORED,
      onopentagname: (start, end) => ([name, own] = [nameAt(start, end), 0]),
      onattribname: () => (attributes = Math.max(attributes, ++own)),
      onopentagend: () => {
        enter();
        if (open.length > stopAt) tokenizer.pause();
      },
      // `<path/>` is empty in a drawing; `<div/>` is an open div
      onselfclosingtag: () => {
        if ((counts.get('svg') ?? 0) === 0) enter();
      },
      onclosetag: (start, end) => leave(nameAt(start, end)),
      ontext: () => texts++,
      ontextentity: () => texts++,
    },
  );
  tokenizer.write(html);
  return { depth, elements, nodes: elements + texts, attributes };
}

const nothing = (): void => undefined;

/** Tokenizer events that counting has no use for. */
export const IGNORED = {
  onattribdata: nothing,
  onattribentity: nothing,
  onattribend: nothing,
  onattribname: nothing,
  oncdata: nothing,
  onclosetag: nothing,
  oncomment: nothing,
  ondeclaration: nothing,
  onend: nothing,
  onopentagend: nothing,
  onopentagname: nothing,
  onprocessinginstruction: nothing,
  onselfclosingtag: nothing,
  ontext: nothing,
  ontextentity: nothing,
};
