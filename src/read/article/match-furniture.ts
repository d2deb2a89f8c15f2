import type { Line } from './line.js';
import { FOREIGN_LIST_HEADS, FOREIGN_PATTERNS } from './foreign-patterns.js';
import { remember } from '../../remember.js';
import type { FurniturePattern } from './patterns.js';
import { FURNITURE_PATTERNS, LIST_HEADS, READ_ALSO } from './patterns.js';

type Words = Pick<Line, 'text' | 'length'>;

const hits = (line: Words, { pattern, longest }: FurniturePattern): boolean =>
  line.length <= longest && pattern.test(line.text);

const ALL_LIST_HEADS: readonly FurniturePattern[] = [...LIST_HEADS, ...FOREIGN_LIST_HEADS];
const ALL_PATTERNS: readonly FurniturePattern[] = [...FURNITURE_PATTERNS, ...FOREIGN_PATTERNS];

/** The rule of the heading of a list of other articles that a line is; null for any other line. */
export const matchListHead = remember(
  (line: Words): string | null => ALL_LIST_HEADS.find((row) => hits(line, row))?.rule ?? null,
);

/** Whether a line sends the reader to another article. */
export const isReadAlso = remember((line: Words): boolean => hits(line, READ_ALSO));

/** The rule by which the words of a line give it away as furniture; null for lines that may be anything. */
export const matchFurniture = remember(
  (line: Words): string | null => matchListHead(line) ?? ALL_PATTERNS.find((row) => hits(line, row))?.rule ?? null,
);

/** Whether any pattern of some rules fits a line; quicker to tell than which rule comes first. */
export function matchesOneOf(rules: ReadonlySet<string>): (line: Words) => boolean {
  const rows = ALL_PATTERNS.filter(({ rule }) => rules.has(rule));
  return (line) => rows.some((row) => hits(line, row));
}
