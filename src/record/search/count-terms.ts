import { stemmer } from 'stemmer';
import type { Reading } from '../../read/reading.js';
import { overlaps } from '../../span.js';
import { splitWords } from '../../words.js';

/** The terms of one article, as full-text search counts them. */
export interface TermCounts {
  readonly article: string;
  readonly words: number;
  readonly terms: ReadonlyMap<string, number>;
}

/** A word as search knows it: its stem, lower case, without accents and possessive. `Zelenskyy’s` -> `zelenskyy`. */
export const toTerm = (folded: string): string => stemmer(folded.replace(/'s?$/, ''));

/** Counts the terms of each article of a page; furniture is left out. */
export const countTerms = ({ page, articles, furniture }: Reading): TermCounts[] =>
  articles.map(({ id, span }) => {
    const aside = furniture.filter((one) => overlaps(one.span, span)).map((one) => one.span);
    const terms = new Map<string, number>();
    let words = 0;
    for (const { start, end, folded } of splitWords(page.text, ...span)) {
      if (aside.some((one) => overlaps(one, [start, end]))) continue;
      const term = toTerm(folded);
      terms.set(term, (terms.get(term) ?? 0) + 1);
      words++;
    }
    return { article: id, words, terms };
  });
