import type { InputError } from '../../errors.js';
import { itemPage } from '../../source/feed/item-page.js';
import type { FoundPage } from '../../source/found-page.js';
import { unreadable } from '../../source/source-errors.js';
import type { Web } from '../../source/web/open-web.js';
import { kindOfAnswer, pageOfAnswer } from '../../source/web/read-address.js';
import { notPage } from '../../source/web/web-errors.js';
import type { HeldItem } from './poll-feed.js';

type Page = Extract<FoundPage, { page: unknown }>;

/** The page of an item, or why there is none, and whether it may be there later. */
export type FetchedItem = { readonly page: Page } | { readonly why: InputError; readonly later: boolean };

/** A feed that gives so many characters of an item gives all of it. */
const FULL = 1200;
/** So often a page that does not come is tried before what the feed says of it is taken. */
const MOST_TRIES = 4;

/**
 * The page that an item leads to: from the feed where that holds all of it, else from its address; where that cannot be had, what the
 * feed says of it.
 */
export async function fetchItem({ item, feed }: HeldItem, tries: number, web: Web): Promise<FetchedItem> {
  const own = (): FetchedItem => {
    const page = itemPage(item, { ...feed, items: [] });
    return page ? { page: { from: item.key, ...page } } : { why: notPage('an item that only links'), later: false };
  };
  try {
    if (item.link === null || (item.full && textLength(item.html) >= FULL)) return own();
    return { page: { from: item.link, ...(await fetchPage(item.link, { item, feed }, web)) } };
  } catch (error) {
    const why = unreadable(error);
    if (isPassing(why) && tries + 1 < MOST_TRIES) return { why, later: true };
    return item.html === null ? { why, later: false } : safely(own);
  }
}

async function fetchPage(link: string, { item }: HeldItem, web: Web): Promise<Omit<Page, 'from'>> {
  const fetched = await web.fetch(link);
  const kind = kindOfAnswer(fetched);
  if (kind !== 'html' && kind !== 'text') throw notPage(kind);
  const { page, capture } = pageOfAnswer(fetched, kind);
  const facts = {
    // What a page says of its own outlet is better than what a feed of it is called.
    ...(item.source === null ? {} : { outlet: item.source }),
    ...(item.published === null ? {} : { published: item.published }),
  };
  return { page: { ...page, ...facts }, capture };
}

function safely(read: () => FetchedItem): FetchedItem {
  try {
    return read();
  } catch (error) {
    return { why: unreadable(error), later: false };
  }
}

/** Troubles that pass; a host that forbids, lacks or refuses a page will do so tomorrow. */
const isPassing = ({ code, message }: InputError): boolean =>
  code === 'unreachable' ||
  code === 'robots-unknown' ||
  (code === 'status' && /HTTP status (?:5\d\d|408|425|429)/.test(message));

const textLength = (html: string | null): number =>
  (html ?? '').replace(/<[^<>]{0,2000}>/g, ' ').replace(/\s+/g, ' ').length;
