import { isGivenName } from '../../../known/person-names.js';
import type { Span } from '../../../span.js';
import { bylineSpan } from '../byline.js';
import { isDateLine } from '../date-line.js';
import type { ClassifiedLine } from '../lines/classify-line.js';

/** Where an article may show who wrote it. */
export interface BylinePlace {
  /** The lines about the article's head. */
  readonly near: readonly ClassifiedLine[];
  /** All lines of the page. */
  readonly lines: readonly ClassifiedLine[];
  /** Authors that the page's metadata names. */
  readonly stated: readonly string[];
}

interface BylineRule {
  readonly why: string;
  /** The words of a line that name the writers; null where it names none. */
  readonly find: (line: ClassifiedLine, neighbours: Neighbours) => Span | null;
}

interface Neighbours {
  readonly above: ClassifiedLine | undefined;
  readonly below: ClassifiedLine | undefined;
}

/** Tried in order over the lines about the head. */
const HEAD_RULES: readonly BylineRule[] = [
  { why: 'a line of its own that says by whom', find: ({ line, kind }) => (isNaming(kind) ? bylineSpan(line) : null) },
  {
    why: '`By`, and the name on the next line',
    find: ({ line }, { above }) => (/^(?:written |text )?by:?$/i.test(above?.line.text ?? '') ? nameSpan(line) : null),
  },
  {
    why: 'a person’s name alone, above or below the day of the report',
    find: ({ line }, { above, below }) => {
      const span = isDated(above) || isDated(below) ? nameSpan(line) : null;
      return span && isGivenName(/^\p{L}+/u.exec(line.text)?.[0] ?? '') ? span : null;
    },
  },
];

const isDated = (at: ClassifiedLine | undefined): boolean => at !== undefined && isDateLine(at.line);

/** A line with a day on it may name the writer too: `By Ann Lee, July 8, 2023`. */
const isNaming = (kind: string): boolean => kind === 'byline' || kind === 'date';

/**
 * The words that name an article's writers: near its head those that the metadata names, then those that a line there shows, then the
 * metadata's wherever the page shows them alone, as in a box about the writer. Null where none does.
 */
export function findByline({ near, lines, stated }: BylinePlace): Span | null {
  const full = stated.slice(0, MOST_NAMES).filter((name) => /\p{L}{2} +\p{L}/u.test(name));
  return (
    statedIn(near, stated) ??
    shownIn(near) ??
    statedIn(
      lines.filter(({ line }) => !line.isBoxed),
      full,
    )
  );
}

function shownIn(near: readonly ClassifiedLine[]): Span | null {
  for (const { find } of HEAD_RULES)
    for (const [i, at] of near.entries()) {
      const span = find(at, { above: near[i - 1], below: near[i + 1] });
      if (span) return span;
    }
  return null;
}

const statedIn = (lines: readonly ClassifiedLine[], stated: readonly string[]): Span | null => {
  if (stated.length === 0) return null;
  for (const at of lines) {
    const span = statedSpan(at, stated);
    if (span) return span;
  }
  return null;
};

const MOST_WORDS = 15;
/** More names are no byline: all lines of a page are looked through for each. */
const MOST_NAMES = 20;

/** A name inside an address or a longer word is none; one that runs into the next element (`Ann LeeReporter`) is. */
const INSIDE = /[\p{Ll}\p{N}./@-]/u;
const WORD_GOES_ON = /^\p{Ll}|^[./]\S/u;

/** Where a short line shows the authors that the metadata names, from the first to the last of them. */
function statedSpan({ line, kind }: ClassifiedLine, names: readonly string[]): Span | null {
  if (line.words > MOST_WORDS || line.isSentence || kind === 'named') return null;
  const found = names
    .map((name): Span => [line.text.indexOf(name), line.text.indexOf(name) + name.length])
    .filter(
      ([at, end]) => at >= 0 && !INSIDE.test(line.text[at - 1] ?? '') && !WORD_GOES_ON.test(line.text.slice(end)),
    );
  if (found.length === 0) return null;
  return [
    line.span[0] + Math.min(...found.map((span) => span[0])),
    line.span[0] + Math.max(...found.map((span) => span[1])),
  ];
}

/** Two to four capitalised words, with initials and small particles, then nothing, a handle, or an address. */
const NAME =
  /^(\p{Lu}[\p{L}’'-]+(?: (?:\p{Lu}\.){1,2}| (?:de|van|von|der|den|la|bin|al|el|di|da))*(?: \p{Lu}[\p{L}’'-]+){1,2})(?=$|[,|\s]*(?:@\w+|\S+@\S+)\s*$)/u;

/** `Ann Lee`, `Tom de Vries@tdevries` -> the place of the name; null for a line that holds anything else. */
function nameSpan({ text, span }: ClassifiedLine['line']): Span | null {
  const name = NAME.exec(text)?.[1];
  return name === undefined ? null : [span[0], span[0] + name.length];
}
