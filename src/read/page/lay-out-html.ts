import type { DomElement } from './dom.js';
import { isElement, parseDocument } from './dom.js';
import { isConsent } from './is-consent.js';
import { markMain } from './mark-main.js';
import { parseTimestamp } from '../../known/parse-timestamp.js';
import { readMetadata } from './metadata/read-metadata.js';
import type { Block, Layout, PageInput } from './page.js';
import { BLOCK_TAGS } from './tags.js';
import { walkBlocks } from './walk-blocks.js';
import type { ShownBlock } from './walk-blocks.js';

/** Lays out HTML: page text is what the block elements show, a line each; `main` is what Readability keeps. */
export function layOutHtml(html: string, input: PageInput): Layout {
  const document = parseDocument(html);
  const shown = walkBlocks(document);
  const metadata = readMetadata(document, input, shown);
  const cards = new Map<DomElement, number>();
  const places = shown.map((block) => ({ ...placeOf(block.element, cards), ...timeOf(block) }));
  // linkedom shows templates to Readability, which then fails on them
  for (const template of document.querySelectorAll('template')) template.remove();
  const asking = findConsent(shown, places);
  // Readability would take a question that is longer than the report for the article.
  for (const i of asking) for (const node of shown[i]?.nodes ?? []) node.textContent = '';
  const main = markMain(document, shown);
  let at = 0;
  const blocks = shown.map(({ text, linkShare }, i): Block => {
    const start = at;
    at += text.length + 1;
    return {
      span: [start, start + text.length],
      linkShare,
      main: main.has(i),
      ...(places[i] ?? NOWHERE),
      ...(asking.has(i) && { isConsent: true }),
    };
  });
  return { text: shown.map((block) => block.text).join('\n'), blocks, metadata };
}

/** A page has at least so much text beside a box that asks for consent; one that has less is about it. */
const LEAST_OUTSIDE = 140;

/** The numbers of the blocks that ask for consent; none where the page is about that. */
function findConsent(shown: readonly ShownBlock[], places: readonly Pick<Block, 'classes'>[]): ReadonlySet<number> {
  const asking = new Set([...shown.keys()].filter((i) => isConsent(places[i]?.classes ?? [])));
  const outside = shown.reduce((sum, { text }, i) => sum + (asking.has(i) ? 0 : text.length), 0);
  return outside < LEAST_OUTSIDE ? new Set() : asking;
}

const TIME_ATTRIBUTES = ['datetime', 'data-timestamp', 'data-time', 'data-datetime'];
const NEAR = 3;

/** The instant that the element around a short text states; a day alone is not one. */
function timeOf({ text, nodes }: ShownBlock): Pick<Block, 'time'> {
  let at = text.length <= LONGEST_TIME && /\d/.test(text) ? (nodes[0]?.parentNode ?? null) : null;
  for (let depth = 0; at && isElement(at) && depth < NEAR; depth++, at = at.parentNode) {
    const element = at;
    const time = TIME_ATTRIBUTES.map((name) => parseTimestamp(element.getAttribute(name))).find(
      (stated) => stated !== null,
    );
    if (time?.includes('T')) return { time };
  }
  return {};
}

const LONGEST_TIME = 60;

type Place = Pick<Block, 'tag' | 'path' | 'classes' | 'card' | 'time'>;
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
