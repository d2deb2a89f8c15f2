import { expect } from 'vitest';
import { layOut } from '../src/read/page/lay-out.js';
import type { PageInput } from '../src/read/page/page.js';
import type { Article } from '../src/read/article/article.js';
import { findArticles } from '../src/read/article/find-articles.js';

/** What is found on a page, with the words in place of the spans. */
export type Found = ReturnType<typeof findArticles> & { text: string; bodies: string[][]; rules: Map<string, string> };

/** Lays a page out and finds its articles, as the pipeline does, and checks what must hold of every page. */
export function findOnPage(input: Omit<PageInput, 'id'>): Found {
  const layout = layOut({ id: 'p', ...input });
  const { text } = layout;
  const page = {
    id: 'p',
    url: input.url ?? null,
    outlet: input.outlet ?? layout.metadata.outlet,
    language: 'en',
    text,
  };
  const found = findArticles(page, layout, { id: 'p', ...input });
  const lines = layout.blocks.map(({ span }) => span);
  const ruleAt = (start: number): string | undefined => found.furniture.find(({ span }) => span[0] === start)?.rule;
  const bodyOf = ({ span }: Article): string[] =>
    lines.filter(([s, e]) => s >= span[0] && e <= span[1] && !ruleAt(s)).map(([s, e]) => text.slice(s, e));
  const rules = new Map(found.furniture.map(({ span, rule }) => [text.slice(...span), rule]));
  checkSpans(
    found,
    layout.blocks.map(({ span }) => span),
    text,
  );
  return { ...found, text, bodies: found.articles.map(bodyOf), rules };
}

/** What must hold of every page. */
function checkSpans(
  { articles, furniture }: ReturnType<typeof findArticles>,
  blocks: (readonly [number, number])[],
  text: string,
): void {
  for (const list of [articles, furniture]) {
    list.forEach(({ span: [start, end] }, i) => {
      expect(start < end && start >= (list[i - 1]?.span[1] ?? 0) && end <= text.length).toBe(true);
    });
  }
  articles.forEach((article, i) => {
    expect(article.id).toBe(`p.${String(i + 1)}`);
    for (const words of [article.title, article.byline]) if (words) expect(text.slice(...words.span)).toBe(words.text);
    if (article.outlet?.span)
      expect(text.slice(...article.outlet.span).toLowerCase()).toContain(article.outlet.name.toLowerCase().slice(0, 4));
  });
  const homes = [
    ...articles.map((a) => a.span),
    ...furniture.map((f) => f.span),
    ...articles.flatMap((a) => (a.title ? [a.title.span] : [])),
  ];
  for (const [s, e] of blocks) expect(homes.some(([start, end]) => start <= s && e <= end)).toBe(true);
}
