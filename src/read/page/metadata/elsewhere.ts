import type { DomDocument, DomElement } from '../dom.js';

/** Class names of parts of a page whose dates are those of other articles, of comments, of events or of today. */
const OTHER_CLASS =
  /(?:^|[\s_-])(?:related|comments?|commentlist|respond|sidebar|recent|popular|footer|nav|menu|teasers?|recommended|recirc|most-?read|upcoming|events?|calendar|current-?date|masthead|top-?bar|today|clock|weather|ticker|trending|archive-?list|disqus|promo|more-?(?:news|articles|stories))(?:$|[\s_-])/i;
const OTHER_TAGS: ReadonlySet<string> = new Set(['aside', 'footer', 'nav']);

/**
 * Tells for the elements of a page which stand in a part that is not its article’s. What holds the headline is never such a part,
 * whatever its class says: themes name whole pages after their sidebars.
 */
export function findElsewhere(document: DomDocument): (element: DomElement) => boolean {
  const around = new Set<DomElement>();
  const headings = [...document.querySelectorAll('h1')];
  for (let at = headings[0] ?? document.querySelector('body'); at; at = at.parentNode) around.add(at);
  return (element) => {
    for (let at: DomElement | null = element; at && !around.has(at); at = at.parentNode) {
      if (OTHER_TAGS.has(at.localName)) return true;
      const names = `${at.getAttribute?.('class') ?? ''} ${at.getAttribute?.('id') ?? ''}`;
      if (OTHER_CLASS.test(names)) return true;
    }
    return false;
  };
}
