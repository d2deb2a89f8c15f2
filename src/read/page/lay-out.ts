import { InputError } from '../../errors.js';
import { dropInlineBytes } from './drop-inline-bytes.js';
import { matchSiteLines } from './find-repeated-lines.js';
import { flattenHtml } from './flatten-html.js';
import { layOutHtml } from './lay-out-html.js';
import { layOutLines } from './lay-out-lines.js';
import { readAddress } from './metadata/read-address.js';
import type { Block, Layout, PageInput } from './page.js';
import { scanMarkup } from './scan-markup.js';

/**
 * What a DOM is built for; 1,429 of 1,429 real pages measured lie far within. Beyond it a page is read line by line. The products keep
 * those away of which every level of a deep tree is looked through anew.
 */
const DOM_LIMITS = {
  characters: 8_000_000,
  depth: 1_000,
  /** Each new one is looked for among those that its element has. */
  attributes: 2_000,
  nodes: 300_000,
  nodesTimesDepth: 10_000_000,
  charactersTimesDepth: 300_000_000,
};
/** More than any book: a page of that much text is a dump, and every later step would stall on it. */
const MOST_CHARACTERS = 2_000_000;
const MOST_MARKUP = 100_000_000;

/**
 * Lays a page out as page text in blocks: plain text line by line and unchanged, HTML as what its block elements show.
 * Throws InputError `empty` or `too-large`.
 */
export function layOut(input: PageInput): Layout {
  if (input.text !== undefined) return checked(linesOf(input.text, input), input);
  if (input.html === undefined) {
    throw new InputError('empty', 'Expected a page with "text" or "html", got neither; give one of the two.');
  }
  const html = dropInlineBytes(input.html);
  if (html.length > MOST_MARKUP) throw tooLarge('HTML', html.length, MOST_MARKUP);
  return checked(isFitForDom(html) ? layOutMarkup(html, input) : linesOf(flat(html), input), input);
}

/** Lines with neither tree nor classes: the article room reads them as it reads plain text. */
const linesOf = (text: string, input: PageInput): Layout => ({
  text,
  blocks: layOutLines(text),
  metadata: readAddress(input),
});

const flat = (html: string): string => flattenHtml(html).join('\n');

function isFitForDom(html: string): boolean {
  if (html.length > DOM_LIMITS.characters) return false;
  const { depth, nodes, attributes } = scanMarkup(html, DOM_LIMITS.depth);
  const isSmall = depth <= DOM_LIMITS.depth && nodes <= DOM_LIMITS.nodes && attributes <= DOM_LIMITS.attributes;
  return (
    isSmall && nodes * depth <= DOM_LIMITS.nodesTimesDepth && html.length * depth <= DOM_LIMITS.charactersTimesDepth
  );
}

/** linkedom gives up on some absurd markup (a million class names on one element); its lines can still be read. */
function layOutMarkup(html: string, input: PageInput): Layout {
  try {
    return layOutHtml(html, input);
  } catch {
    return linesOf(flat(html), input);
  }
}

function checked(layout: Layout, { siteLines }: PageInput): Layout {
  if (layout.blocks.length === 0) {
    throw new InputError(
      'empty',
      'Expected a page with text, got one that shows none; give a page that has words on it.',
    );
  }
  if (layout.text.length > MOST_CHARACTERS) throw tooLarge('text', layout.text.length, MOST_CHARACTERS);
  if (!siteLines?.length) return layout;
  const isRepeated = matchSiteLines(siteLines);
  const mark = (block: Block): Block =>
    isRepeated(layout.text.slice(...block.span)) ? { ...block, repeated: true } : block;
  return { ...layout, blocks: layout.blocks.map(mark) };
}

const tooLarge = (what: string, got: number, most: number): InputError =>
  new InputError(
    'too-large',
    `Expected a page of at most ${most} characters of ${what}, got ${got}; split the file into its pages and read those.`,
  );
