import type { Article } from './article.js';

/** A text taken as one article of which nothing else is known. */
export const wholeText = (text: string): Article[] => [
  {
    id: '1',
    span: [0, text.length],
    title: null,
    outlet: null,
    byline: null,
    updated: null,
    published: null,
    kind: 'other',
  },
];
