import { bylineSpan } from '../byline.js';
import { isCreditLine } from '../credit-line.js';
import { isDateLine } from '../date-line.js';
import type { Line } from '../line.js';
import { reclassify } from './reclassify.js';
import { isReadAlso, matchesOneOf, matchFurniture, matchListHead } from '../match-furniture.js';

/** What a line looks like by itself, before its neighbours are asked. */
export type LineKind =
  | 'prose'
  | 'sentence'
  | 'label'
  | 'item'
  | 'cut'
  | 'date'
  | 'byline'
  | 'credit'
  | 'read-also'
  | 'list-head'
  | 'named'
  | 'boxed'
  | 'link';

/** A line with its kind, and for furniture the rule that named it. */
export interface ClassifiedLine {
  readonly line: Line;
  readonly kind: LineKind;
  readonly rule: string | null;
}

interface KindRule {
  readonly kind: LineKind;
  readonly why: string;
  /** True, or the name of the furniture, where the line is of this kind. */
  readonly test: (line: Line) => boolean | string | null;
}

/** Furniture that comes in whole sentences; in a long paragraph the same words may be the news itself. */
const LONG_WINDED: ReadonlySet<string> = new Set([
  'disclaimer',
  'legal',
  'fundraising',
  'about-the-writer',
  'subscribe',
  'photo-credit',
  'references',
  'template-tag',
]);

const isLongWinded = matchesOneOf(LONG_WINDED);

/** Tried in order; the first that fits gives the kind. */
const KIND_RULES: readonly KindRule[] = [
  {
    kind: 'named',
    why: 'other pages of the site show it too',
    test: ({ block }) => block.repeated === true && 'repeated-on-site',
  },
  {
    kind: 'boxed',
    why: 'elements that hold no article (in HTML that is read by lines only)',
    test: ({ isBoxed }) => (isBoxed ? 'aside-element' : null),
  },
  { kind: 'credit', why: 'hands the report to another outlet: the article’s own words', test: isCreditLine },
  { kind: 'list-head', why: 'heads a list of other articles', test: matchListHead },
  {
    kind: 'read-also',
    why: 'announces one other article',
    test: (line) => isReadAlso(line) && (!line.isProse || line.length < 160) && 'read-also',
  },
  {
    kind: 'named',
    why: 'furniture by its own words; a paragraph only if the pattern is one for paragraphs',
    test: (line) => {
      const isLong = line.isProse && line.length >= 120;
      if (isLong && !isLongWinded(line)) return null;
      const rule = matchFurniture(line);
      return rule && (!isLong || LONG_WINDED.has(rule)) ? rule : null;
    },
  },
  { kind: 'date', why: 'when the page was published', test: isDateLine },
  { kind: 'byline', why: 'who wrote it', test: (line) => bylineSpan(line) !== null },
  { kind: 'link', why: 'leads elsewhere', test: ({ block, isProse }) => block.linkShare >= (isProse ? 0.8 : 0.6) },
  { kind: 'cut', why: 'a teaser ends where its box is full', test: ({ isCut, length }) => isCut && length < 260 },
  { kind: 'prose', why: 'a paragraph', test: ({ isProse }) => isProse },
  {
    kind: 'sentence',
    why: 'a short sentence, as in dialogue',
    test: ({ isSentence, length }) => isSentence && length >= 20,
  },
  { kind: 'label', why: 'anything else: headlines, sections, list items', test: () => true },
];

/** The kinds of all lines of a page. */
export const classifyLines = (lines: readonly Line[]): ClassifiedLine[] => reclassify(lines.map(classifyLine));

/** The kind of a line by its own looks. */
function classifyLine(line: Line): ClassifiedLine {
  for (const { kind, test } of KIND_RULES) {
    const found = test(line);
    if (found) return { line, kind, rule: typeof found === 'string' ? found : null };
  }
  return { line, kind: 'label', rule: null };
}
