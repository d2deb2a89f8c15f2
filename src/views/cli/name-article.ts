import type { ArticleBrief } from '../../record/questions/article-brief.js';
import { shorten } from '../wording/shorten.js';
import { plainWords } from './plain-words.js';

const LONGEST = 90;

/** Where to read it: `“Harbour tolls may double”, https://…`; the id of its page where it has no address. */
export function nameArticle({ title, opening, url, page }: ArticleBrief): string {
  const named = title ?? opening;
  return plainWords([...(named ? [`“${shorten(named, LONGEST)}”`] : []), url ?? page].join(', '));
}
