import type { ClassifiedLine, LineKind } from './classify-line.js';

const LONG_CUT = 120;
const SHORTEST_DOUBLE = 25;
const DOUBLED_WITHIN = 8;
const ITEM = /^(?:\d{1,2}[.)]\s|[•▪●◦‣·*–—-]\s)/u;

interface ContextRule {
  readonly why: string;
  /** The kind, and for furniture its name, that line `i` has in view of those above it, which are settled; null to leave it. */
  readonly find: (lines: readonly ClassifiedLine[], i: number) => Pick<ClassifiedLine, 'kind' | 'rule'> | null;
}

const isKind = (at: ClassifiedLine | undefined, ...kinds: readonly LineKind[]): boolean =>
  at !== undefined && kinds.includes(at.kind);

/** Tried in order on every line, from the top. */
const CONTEXT_RULES: readonly ContextRule[] = [
  {
    why: 'a long line that trails off right below a paragraph is the text going on, or cut by a paywall; teasers follow headlines',
    find: (lines, i) => {
      const isText =
        isKind(lines[i], 'cut') && (lines[i]?.line.length ?? 0) >= LONG_CUT && isKind(lines[i - 1], 'prose');
      return isText ? { kind: 'prose', rule: null } : null;
    },
  },
  {
    why: 'the same long line again within a few lines: a doubled caption, headline or pull quote',
    find: (lines, i) => {
      const text = lines[i]?.line.text ?? '';
      const isAgain =
        text.length > SHORTEST_DOUBLE &&
        lines.slice(Math.max(0, i - DOUBLED_WITHIN), i).some(({ line }) => line.text === text);
      return isAgain ? { kind: 'named', rule: 'doubled' } : null;
    },
  },
  {
    why: 'labels under a line that ends in a colon are its list, and so are numbered ones and those with bullets',
    find: (lines, i) => {
      const [above, at] = [lines[i - 1], lines[i]];
      const isListed =
        isKind(above, 'item') ||
        (isKind(above, 'prose', 'sentence', 'label') && /[:：]$/u.test(above?.line.text ?? ''));
      return isKind(at, 'label') && (isListed || ITEM.test(at?.line.text ?? '')) ? { kind: 'item', rule: null } : null;
    },
  },
  {
    why: 'the line with the colon above such a list opens it',
    find: (lines, i) => {
      const at = lines[i];
      const opens =
        isKind(at, 'label') &&
        /[:：]$/u.test(at?.line.text ?? '') &&
        (at?.line.words ?? 0) >= 3 &&
        isKind(lines[i + 1], 'label');
      return opens ? { kind: 'item', rule: null } : null;
    },
  },
  {
    why: 'a headline in capitals between paragraphs leads to another article; a subheading is shorter',
    find: (lines, i) => {
      const at = lines[i];
      const isShout =
        at !== undefined && at.line.words >= 6 && !/\p{Ll}/u.test(at.line.text) && /\p{Lu}{3}/u.test(at.line.text);
      return isShout && isKind(at, 'label') && isKind(lines[i - 1], 'prose') && isKind(lines[i + 1], 'prose')
        ? { kind: 'named', rule: 'read-also' }
        : null;
    },
  },
];

/** The kinds of lines in view of their neighbours. */
export function reclassify(lines: readonly ClassifiedLine[]): ClassifiedLine[] {
  const settled = [...lines];
  for (const [i, at] of lines.entries()) {
    const found = CONTEXT_RULES.map((rule) => rule.find(settled, i)).find((kind) => kind !== null);
    if (found) settled[i] = { ...at, ...found };
  }
  return settled;
}
