import { isDateLine } from '../date-line.js';
import { bylineSpan } from '../byline.js';
import { isCreditLine } from '../credit-line.js';
import type { Line } from '../line.js';
import { isReadAlso, matchFurniture } from '../match-furniture.js';
import { findPressTail } from './find-press-tail.js';
import { textKey } from '../text-key.js';
import type { Surroundings } from './surroundings.js';

/** One rule: the name of the furniture that line `i` is, or null. */
export interface MarkupRule {
  readonly why: string;
  readonly name: (line: Line, i: number, page: Surroundings) => string | null;
  /** Kept even where the rules together would take most of the page: certain whatever the page looks like. */
  readonly isCertain?: true;
}

const CAPTION_CLASS =
  /(?:^|[\s_-])(?:wp-)?(?:caption|credit|figcaption|img-?caption|photo-?credit|image-?credit|slideshow|gallery)(?:$|[\s_-])/i;
const FURNITURE_CLASS =
  /(?:^|[\s_-])(?:related|copyright|share|sharing|social|newsletter|promo|breadcrumbs?|byline|timestamp|dateline|tags?|author-?bio|advert|ads?|sponsor|recirc|recommended|teaser|most-?read|popular|comments?|subscribe|signup|widget|sidebar|nav|menu)(?:$|[\s_-])/i;
const LARGE_SHARE = 0.25;
const CERTAIN_TEXT: ReadonlySet<string> = new Set(['photo-credit', 'template-tag', 'player', 'references']);
/** Furniture in whole sentences, which stands at the edges of a text. */
const END_TEXT: ReadonlySet<string> = new Set([
  'legal',
  'disclaimer',
  'about-the-writer',
  'sign-off',
  'fundraising',
  'follow',
]);
/** Furniture that may end like a sentence, at the very edges of a text. */
const EDGE_TEXT: ReadonlySet<string> = new Set(['tags', 'about-the-page', 'navigation', 'counter']);
/** Furniture in whole sentences that sites put between paragraphs as well. */
const BETWEEN_TEXT: ReadonlySet<string> = new Set(['subscribe', 'advert', 'comments']);
/** Boxes that hold furniture in whole sentences: about the writer, appeals, disclosures, summaries. */
const SENTENCE_CLASS =
  /(?:^|[\s_-])(?:author-?(?:bio|box|content|info|description)|post-?author|about-?(?:the-?)?author|bio|signup|sign-up|newsletter|cta|disclosure|copyright|comments?|standfirst|dek|deck|subtitle|sub-?headline|abstract|article-?summary|article-?promo)(?:$|[\s_-])/i;
const SMALL_SHARE = 0.12;

/** Tried in order on every line that Readability kept; the first name stands. */
export const MARKUP_RULES: readonly MarkupRule[] = [
  {
    why: 'captions, side notes and controls stand beside the article',
    name: ({ isBoxed }) => (isBoxed ? 'aside-element' : null),
    isCertain: true,
  },
  {
    why: 'other pages of the site show it too',
    name: ({ block }) => (block.repeated ? 'repeated-on-site' : null),
    isCertain: true,
  },
  {
    why: 'below the end of a press release stand who sends it and whom to ask',
    name: (_line, i, { lines }) => (i >= findPressTail(lines) ? 'press-tail' : null),
  },
  {
    why: 'readers’ words below the article are not the article’s',
    name: (line, _, { comments }) => (comments.has(line) ? 'comments' : null),
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
    why: 'a small box whose class says that it holds sentences of the site’s, not of the article’s',
    name: (line, _, page) => {
      const names = line.block.classes.filter((_class, depth) => page.classShare(line, depth) <= SMALL_SHARE);
      return names.some((name) => SENTENCE_CLASS.test(name)) ? 'furniture-class' : null;
    },
  },
  {
    why: 'a standfirst: one sentence above the byline or date, which the text below repeats',
    name: (line, i, page) =>
      i === page.firstProse && line.length < 300 && isAboveByline(i, page) && !isFirstPost(i, page)
        ? 'standfirst'
        : null,
  },
  {
    why: 'credits of pictures, lists of sources and remains of templates are so wherever they stand',
    name: (line) => {
      const rule = matchFurniture(line);
      return rule && CERTAIN_TEXT.has(rule) ? rule : null;
    },
  },
  {
    why: 'a short line that is all link leads elsewhere',
    name: ({ block, length, isSentence }, _, { isProsePage }) =>
      isProsePage && block.linkShare >= 0.8 && length < 140 && (block.linkShare >= 0.9 || !isSentence) ? 'link' : null,
  },
  {
    why: 'words that no article uses in a line of their own',
    name: (line, i, page) => {
      const rule = matchFurniture(line) ?? (isReadAlso(line) ? 'read-also' : null);
      if (!rule || isCreditLine(line) || (END_TEXT.has(rule) && !isNearEdge(i, page))) return null;
      if (
        END_TEXT.has(rule) ||
        (EDGE_TEXT.has(rule) && (i >= page.lastProse || i <= page.firstProse)) ||
        (BETWEEN_TEXT.has(rule) && line.block.tag !== 'li')
      )
        return rule;
      return line.length < 200 && (!line.isSentence || line.block.linkShare > 0.3 || line.length < 45) ? rule : null;
    },
  },
  {
    why: 'a date line above or below the text; between paragraphs it may belong to a chronicle',
    name: (line, i, page) =>
      isDateLine(line) &&
      line.block.tag !== 'li' &&
      isOutside(i, page) &&
      !isInDateList(i, page) &&
      (i < page.firstProse || line.words <= 8)
        ? 'date-line'
        : null,
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

/** Whether a byline or date line comes before the next paragraph, and more than that one follows. */
function isAboveByline(i: number, { lines, lastProse }: Surroundings): boolean {
  const next = lines.findIndex((line, at) => at > i && line.isProse);
  const between = lines.slice(i + 1, next < 0 ? i + 1 : next);
  return (
    next > 0 &&
    next < lastProse &&
    between.length <= 6 &&
    between.some((line) => isDateLine(line) || bylineSpan(line) !== null)
  );
}

/** Below a date line of its own, or above several, it is the first post of a thread. */
const isFirstPost = (i: number, { lines }: Surroundings): boolean =>
  lines.slice(Math.max(0, i - 3), i).some((line) => isDateLine(line)) ||
  lines.slice(i).filter((line) => isDateLine(line)).length > 1;

function isInDateList(i: number, { lines }: Surroundings): boolean {
  const near = lines.slice(Math.max(0, i - 3), i + 4).filter((line) => line !== lines[i] && isDateLine(line));
  return near.length >= 2 && near.every((line) => line.block.tag === lines[i]?.block.tag);
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
