import { type FoundPage, failed } from '../found-page.js';
import { isEmpty, unreadable } from '../source-errors.js';
import type { Tell } from '../tell.js';
import type { Feed } from './feed-item.js';
import { itemPage } from './item-page.js';

/** The pages that the items of a feed hold; `tell` says how many items only link to theirs. */
export function readFeed(feed: Feed, { from, tell }: { readonly from: string; readonly tell: Tell }): FoundPage[] {
  let links = 0;
  const found = feed.items.flatMap((item, nth): FoundPage[] => {
    const place = `${from} item ${nth + 1}`;
    try {
      const page = itemPage(item, feed);
      if (page) return [{ from: place, ...page }];
      links++;
      return [];
    } catch (error) {
      return [failed(place, unreadable(error))];
    }
  });
  if (links)
    tell(from, `${links} of ${feed.items.length} items only link to their pages; \`hearsay watch\` follows the links`);
  return found.length || links ? found : [failed(from, isEmpty())];
}
