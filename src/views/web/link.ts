import type { Spans } from '../../span.js';

/** A final `.json` asks for data, so a name that ends in it gets its dot escaped. */
const encode = (id: string): string => encodeURIComponent(id).replace(/\.json$/i, '%2Ejson');

export const storyAt = (id: string): string => `/story/${encode(id)}`;
export const threadAt = (id: string): string => `/thread/${encode(id)}`;
export const claimAt = (id: string): string => `/claim/${encode(id)}`;
export const speakerAt = (name: string): string => `/speaker/${encode(name)}`;
export const outletAt = (name: string): string => `/outlet/${encode(name)}`;

/** The page of an article; with spans, the page opens on these words, highlighted: `/article/a1?at=10-20,30-42#here`. */
export function articleAt(id: string, spans: Spans = []): string {
  const at = spans.map(([start, end]) => `${start}-${end}`).join(',');
  return `/article/${encode(id)}${at ? `?at=${at}#here` : ''}`;
}

/** Only web addresses become links; `javascript:` and its like stay text. */
export const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url);
