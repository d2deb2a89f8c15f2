import { hostOf, outletName } from '../../../known/find-outlet.js';
import { monthNumber } from '../../../known/months.js';
import { isoDay } from '../../../known/parse-day.js';
import type { Metadata, PageInput } from '../page.js';

const DAY = /(?:^|[/_-])((?:19|20)\d\d)[/_-]?(\d{1,2})[/_-]?(\d{1,2})(?=[/_\-.?#]|$)/;
const COMPACT_OR_DIVIDED = /^\D*(?:\d{4}(?:\d{4}|([/_-])\d{1,2}\1\d{1,2}))/;

/** `/2019/nov/18/`, as some American papers have it. */
const NAMED_DAY = /\/((?:19|20)\d\d)\/([a-z]{3,9})\/(\d{1,2})(?=\/|$)/i;

/** The day that an address or file name holds: `https://a.example/2023/07/08/x`, `2023-07-08-x.txt` -> `2023-07-08`. */
export function dayOfAddress(address: string): string | null {
  const match = DAY.exec(address);
  if (!match || !COMPACT_OR_DIVIDED.test(match[0])) return namedDay(address);
  return isoDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

function namedDay(address: string): string | null {
  const [, year, name, day] = NAMED_DAY.exec(address) ?? [];
  const month = monthNumber(name ?? '');
  return month === null ? null : isoDay(Number(year), month, Number(day));
}

/** The published time that the address tells, with its rule. */
export function publishedOfAddress({ url, id }: PageInput): Metadata['published'] {
  const value = (url && dayOfAddress(url)) ?? dayOfAddress(id);
  return value ? { value, rule: 'address' } : null;
}

/** The outlet behind an address: its known name, else its host. Null for what is no web address. */
export function outletOfAddress(url: string | undefined): string | null {
  return url && /^https?:\/\/[^/\s]+/i.test(url) ? outletName(hostOf(url)) : null;
}

/** What is known of a page that has no markup. */
export const readAddress = (input: PageInput): Metadata => ({
  title: null,
  bylines: [],
  outlet: outletOfAddress(input.url),
  handOvers: [],
  language: null,
  canonicalUrl: null,
  published: publishedOfAddress(input),
  updated: null,
});
