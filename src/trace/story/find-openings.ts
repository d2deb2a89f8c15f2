import { findSentenceEnd } from '../../known/sentence-end.js';
import type { Article, Furniture } from '../../read/article/article.js';
import { overlaps } from '../../span.js';

/** What openings are read from: a reading, or as much of one. */
interface Opened {
  readonly page: { readonly text: string };
  readonly articles: readonly Article[];
  readonly furniture: readonly Furniture[];
}

/** A title longer than this is cut, in characters. */
const LONGEST = 120;
/** The first words of each article of a page that has no headline, which stand in for one: its first sentence, at most 120 characters. */
export const findOpenings = (reading: Opened): (readonly [article: string, opening: string])[] =>
  reading.articles.filter((a) => a.title === null).map((a) => [a.id, openingOf(a, reading)]);

function openingOf({ id, span: [start, end] }: Article, { page, furniture }: Opened): string {
  let from = start;
  for (const { span } of furniture) if (overlaps(span, [from, from + 1])) from = Math.max(from, span[1]);
  const line =
    page.text
      .slice(from, end)
      .trimStart()
      .split('\n', 1)[0]
      ?.slice(0, LONGEST * 4) ?? '';
  const cut = findSentenceEnd(line);
  const sentence = (cut < 0 ? line : line.slice(0, cut)).trim();
  if (sentence.length <= LONGEST) return sentence || id;
  return `${sentence.slice(0, sentence.lastIndexOf(' ', LONGEST))} …`;
}
