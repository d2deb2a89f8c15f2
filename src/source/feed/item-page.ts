import { findOutletByAddress, hostOf } from '../../known/find-outlet.js';
import type { PageInput } from '../../read/page/page.js';
import { type Capture, localCapture } from '../capture.js';
import { pageOfCapture } from '../page-of-capture.js';
import { cleanAddress } from '../web/clean-address.js';
import type { Feed, FeedItem } from './feed-item.js';
import { escapeMarkup } from './parse-feed.js';

/**
 * The page that an item itself holds, its title as the headline: taken whole, since feeds carry no menus. Null where it only links.
 * Throws InputError where its words are none.
 */
export function itemPage(item: FeedItem, feed: Feed): { page: PageInput; capture: Capture } | null {
  if (item.html === null) return null;
  const title = item.title === null ? '' : escapeMarkup(item.title);
  const html = `<!doctype html><html><head><title>${title}</title></head><body><article><h1>${title}</h1>\n${item.html}</article></body></html>`;
  const outlet = findPublisher(item, feed);
  const link = item.link === null ? null : cleanAddress(item.link);
  return pageOfCapture(localCapture('html', Buffer.from(html), 'text/html; charset=utf-8'), {
    id: link ?? item.key,
    whole: true,
    ...(link === null ? {} : { url: link }),
    ...(outlet === null ? {} : { outlet }),
    ...(item.published === null ? {} : { published: item.published }),
  });
}

/**
 * Who publishes an item: the source it names; the outlet known to stand behind its address; the feed itself where the item lies on the
 * feed's own site. A feed that gathers from others is not the publisher of what it gathers.
 */
export function findPublisher(item: FeedItem, feed: Feed): string | null {
  if (item.source !== null) return item.source;
  if (item.link === null) return feed.title;
  if (findOutletByAddress(item.link)) return null;
  return feed.link !== null && isSameSite(hostOf(item.link), hostOf(feed.link)) ? feed.title : null;
}

const isSameSite = (a: string, b: string): boolean => a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
