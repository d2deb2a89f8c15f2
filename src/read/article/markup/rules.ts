import { isDateLine } from '../date-line.js';
import { bylineSpan } from '../byline.js';
import { isCreditLine } from '../credit-line.js';
import type { Line } from '../line.js';
import { isReadAlso, matchFurniture } from '../match-furniture.js';
import { textKey } from '../text-key.js';
import type { Surroundings } from './surroundings.js';

/** One rule: the name of the furniture that line `i` is, or null. */
export interface MarkupRule {
  readonly why: string;
  readonly name: (line: Line, i: number, page: Surroundings) => string | null;
  /** Kept even where the rules together would take most of the page: certain whatever the page looks like. */
  readonly isCertain?: true;
}

const ASIDE_TAGS: ReadonlySet<string> = new Set([
  'figcaption',
  'caption',
  'nav',
  'footer',
  'form',
  'aside',
  'button',
  'figure',
]);
const CAPTION_CLASS =
  /(?:^|[\s_-])(?:wp-)?(?:caption|credit|figcaption|img-?caption|photo-?credit|image-?credit|slideshow|gallery)(?:$|[\s_-])/i;
const FURNITURE_CLASS =
  /(?:^|[\s_-])(?:related|share|sharing|social|newsletter|promo|breadcrumbs?|byline|timestamp|dateline|tags?|author-?bio|advert|ads?|sponsor|recirc|recommended|teaser|most-?read|popular|comments?|subscribe|signup|widget|sidebar|nav|menu)(?:$|[\s_-])/i;
const LARGE_SHARE = 0.25;
const CERTAIN_TEXT: ReadonlySet<string> = new Set(['photo-credit', 'template-tag', 'player']);
const END_TEXT: ReadonlySet<string> = new Set(['legal', 'disclaimer', 'about-the-writer', 'fundraising', 'follow']);

/** Tried in order on every line that Readability kept; the first name stands. */
export const MARKUP_RULES: readonly MarkupRule[] = [
  {
    why: 'captions, side notes and controls stand beside the article',
    name: ({ block }) => (block.path.some((tag) => ASIDE_TAGS.has(tag)) ? 'aside-element' : null),
    isCertain: true,
  },
  {
    why: 'a class that says caption or furniture, unless much of the article stands under it, or it reads like a paragraph',
    name: (line, _, page) => {
      const names = line.block.classes.filter((_class, depth) => page.classShare(line, depth) <= LARGE_SHARE);
      if (names.some((name) => CAPTION_CLASS.test(name))) return 'caption-class';
      const isLabel = line.block.linkShare > 0.3 || !line.isSentence || line.length < 80;
      return isLabel && names.some((name) => FURNITURE_CLASS.test(name)) ? 'furniture-class' : null;
    },
  },
  {
    why: 'credits of pictures and remains of templates are so wherever they stand',
    name: (line) => {
      const rule = matchFurniture(line);
      return rule && CERTAIN_TEXT.has(rule) ? rule : null;
    },
  },
  {
    why: 'a short line that is all link leads elsewhere',
    name: ({ block, length, isSentence }, _, { isProsePage }) =>
      isProsePage && block.linkShare >= 0.6 && length < 140 && (block.linkShare >= 0.9 || !isSentence) ? 'link' : null,
  },
  {
    why: 'words that no article uses in a line of their own',
    name: (line, i, page) => {
      const rule = matchFurniture(line) ?? (isReadAlso(line) ? 'read-also' : null);
      if (!rule || isCreditLine(line) || (END_TEXT.has(rule) && !isNearEdge(i, page))) return null;
      if (END_TEXT.has(rule)) return rule;
      return line.length < 200 && (!line.isSentence || line.block.linkShare > 0.3 || line.length < 45) ? rule : null;
    },
  },
  {
    why: 'a date line above or below the text; between paragraphs it may belong to a chronicle',
    name: (line, i, page) => (isDateLine(line) && isOutside(i, page) && !isInDateList(i, page) ? 'date-line' : null),
  },
  {
    why: 'the writer is metadata',
    name: (line, i, page) => {
      const key = textKey(line.text).replace(/^by/, '');
      const isKnown = line.length < 100 && page.bylines.includes(key);
      return (isKnown && isOutside(i, page)) || (bylineSpan(line) && isOutside(i, page)) ? 'byline' : null;
    },
  },
  {
    why: 'the headline once more',
    name: (line, i, page) => (i <= Math.max(page.firstProse, 6) && isTitle(line, page.titles) ? 'headline' : null),
  },
  { why: 'a bare address', name: ({ text }) => (/^https?:\/\/\S+$/.test(text) ? 'address' : null) },
  {
    why: 'text that stood a few lines above already, as pull quotes and doubled captions do',
    name: (line, i, { lines }) =>
      line.length > 25 && lines.slice(Math.max(0, i - 8), i).some((other) => other.text === line.text)
        ? 'doubled'
        : null,
    isCertain: true,
  },
];

const isOutside = (i: number, { firstProse, lastProse }: Surroundings): boolean =>
  firstProse < 0 || i < firstProse || i > lastProse;

const isNearEdge = (i: number, { lastProse }: Surroundings): boolean => i > lastProse - 3 || i < 2;

function isInDateList(i: number, { lines }: Surroundings): boolean {
  const near = [i - 2, i - 1, i + 1, i + 2]
    .map((at) => lines[at])
    .map((line) => line !== undefined && isDateLine(line));
  return (near[0] && near[1]) === true || (near[1] && near[2]) === true || (near[2] && near[3]) === true;
}

function isTitle(line: Line, titles: readonly string[]): boolean {
  const key = textKey(line.text);
  if (line.length > 260 || key === '') return false;
  return titles.some(
    (title) =>
      key === title ||
      (key.length > 15 && title.startsWith(key)) ||
      (title.length > 15 && key.startsWith(title) && key.length < title.length + 25),
  );
}
