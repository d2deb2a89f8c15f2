import type { FileKind } from './kinds.js';

/** Bytes that are enough to tell; XML may open with long comments. */
export const SNIFFED = 4096;

/** Prolog, comments and document types ahead of the root of XML or HTML. */
const AHEAD = /^(?:\s{1,200}|<\?[^>]{0,500}\?>|<!--(?:[^-]|-(?!->)){0,2000}-->|<!doctype\s(?!html)[^>]{0,500}>)/i;

const MARKUP: readonly (readonly [FileKind, RegExp])[] = [
  ['html', /^(?:<!doctype html|<html[\s>]|<head[\s>]|<body[\s>])/i],
  ['feed', /^<(?:rss|feed|rdf:RDF|(?:atom|ns\d):feed)[\s>]/],
  ['opml', /^<opml[\s>]/i],
];

/** First entries of a WACZ, a ZIP like any other. */
const WACZ = /^PK[^]{28}(?:datapackage|archive\/|indexes\/|pages\/|fuzzy\.json|logs\/)/;
/** A saved page as mail: lines of headers, one of which says so. */
const MHTML = /^(?:[\w-]{1,60}:[^\n]{0,998}\n(?:[ \t][^\n]{0,998}\n){0,50}){0,40}?Content-Type:\s*multipart\/related/i;

/** What first bytes say of a file; null where they say nothing that is sure. Gzip is to be unpacked before. */
export function sniffKind(head: Uint8Array): FileKind | null {
  const raw = Buffer.from(head.subarray(0, SNIFFED)).toString('latin1');
  if (/^WARC\/[01]\.\d/.test(raw)) return 'warc';
  if (WACZ.test(raw)) return 'wacz';
  const text = decodeHead(head, raw);
  if (/^\s*\{/.test(text) && /"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org\\?\/version/.test(text))
    return 'feed';
  if (MHTML.test(text)) return 'mhtml';
  const root = skipAhead(text);
  return MARKUP.find(([, pattern]) => pattern.test(root))?.[0] ?? null;
}

export const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b && head[2] === 8;

/** First bytes as text: UTF-16 where its mark is there, else what all other encodings share. */
function decodeHead(head: Uint8Array, raw: string): string {
  const marked = /^(?:\xff\xfe|\xfe\xff)/.exec(raw)?.[0];
  if (marked) return new TextDecoder(marked === '\xff\xfe' ? 'utf-16le' : 'utf-16be').decode(head.subarray(0, SNIFFED));
  return raw.replace(/^\xef\xbb\xbf/, '');
}

function skipAhead(text: string): string {
  let rest = text;
  for (let ahead = AHEAD.exec(rest); ahead?.[0]; ahead = AHEAD.exec(rest)) rest = rest.slice(ahead[0].length);
  return rest;
}
