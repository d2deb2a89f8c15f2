import type { Article } from '../../article/article.js';
import type { Span } from '../../../span.js';

/** An article over a whole text, for tests: id `p.1`, no headline unless a length is given. */
export function madeUpArticle(text: string, about: { published?: string; title?: Span } = {}): Article {
  return {
    id: 'p.1',
    span: [0, text.length],
    title: about.title ? { span: about.title, text: text.slice(...about.title) } : null,
    outlet: null,
    byline: null,
    updated: null,
    published: about.published ? { value: about.published, span: null, rule: 'test' } : null,
    kind: 'report',
  };
}
