import type { NewsRecord } from '../record.js';
import { toTerm } from '../search/count-terms.js';
import { compareSpans, contains, overlaps, type Span } from '../../span.js';
import { splitWords } from '../../words.js';
import { findTexts } from './find-texts.js';
import { type Quote, quoteAt } from './quote.js';
import { whereIn } from './where-in.js';

/** A short stretch of an article with the words searched for. */
export interface Snippet {
  readonly quote: Quote;
  /** Where the words searched for stand. */
  readonly found: readonly Span[];
}

interface Place {
  readonly article: string;
  readonly start: number;
  readonly end: number;
}

const WIDTH = 220;
const MOST = 2;

/** For each article the stretches that hold most of these terms, in reading order. Furniture is passed over. */
export async function findSnippets(
  record: NewsRecord,
  articles: readonly string[],
  terms: ReadonlySet<string>,
): Promise<(article: string) => Snippet[]> {
  const textOf = await findTexts(record, articles);
  const { sql, values } = whereIn('a.id', articles);
  const places = await record.ask<Place>(
    `SELECT a.id AS article, a.span_start AS start, a.span_end AS "end" FROM articles a WHERE ${sql}`,
    values,
  );
  const aside = await record.ask<Place>(
    `SELECT a.id AS article, f.span_start AS start, f.span_end AS "end"
     FROM furniture f JOIN articles a ON a.page = f.page WHERE ${sql}`,
    values,
  );
  const asideOf = gatherSpans(aside);
  const snippets = new Map(
    places.map(({ article, start, end }) => {
      const text = textOf(article);
      const hits = splitWords(text, start, end)
        .filter((word) => terms.has(toTerm(word.folded)))
        .map((word): Span => [word.start, word.end])
        .filter((hit) => !asideOf(article).some((span) => contains(span, hit)));
      return [article, cutSnippets({ article, text, within: [start, end] }, hits)];
    }),
  );
  return (article) => snippets.get(article) ?? [];
}

function gatherSpans(places: readonly Place[]): (article: string) => readonly Span[] {
  const spans = new Map<string, Span[]>();
  for (const { article, start, end } of places) {
    const list = spans.get(article) ?? [];
    list.push([start, end]);
    spans.set(article, list);
  }
  return (article) => spans.get(article) ?? [];
}

interface Source {
  readonly article: string;
  readonly text: string;
  readonly within: Span;
}

/** The stretches with most hits that do not overlap. */
function cutSnippets({ article, text, within }: Source, hits: readonly Span[]): Snippet[] {
  const windows = hits.map((hit, i) => {
    const inside = hits.slice(i, i + 40).filter((one) => one[1] <= hit[0] + WIDTH);
    return { from: hit[0], to: (inside.at(-1) ?? hit)[1], hits: inside.length };
  });
  windows.sort((a, b) => b.hits - a.hits || a.from - b.from);
  const chosen: Span[] = [];
  for (const { from, to } of windows) {
    if (chosen.length === MOST) break;
    const room = Math.max(40, (WIDTH - (to - from)) / 2);
    const span = widen(text, within, [from - room, to + room]);
    if (!chosen.some((other) => overlaps(span, other))) chosen.push(span);
  }
  return chosen.sort(compareSpans).map((span) => ({
    quote: quoteAt(article, [span], text),
    found: hits.filter((hit) => contains(span, hit)),
  }));
}

/** The stretch moved out to whole words within the article. */
function widen(text: string, [first, last]: Span, [from, to]: Span): Span {
  let start = Math.max(first, Math.floor(from));
  let end = Math.min(last, Math.ceil(to));
  while (start > first && !/\s/.test(text.charAt(start - 1))) start--;
  while (end < last && !/\s/.test(text.charAt(end))) end++;
  return [start, end];
}
