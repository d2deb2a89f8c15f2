import { InputError } from '../errors.js';
import type { FileKind } from './kinds.js';

/** The largest page that is read, in bytes. News pages are some hundred kilobytes; what is larger is an archive or a mistake. */
export const LARGEST_PAGE = 20_000_000;

/** Kinds of file that are read whole. */
export type WholeKind = Exclude<FileKind, 'jsonl' | 'warc' | 'wacz'>;

/** The largest file of each kind, in bytes. A saved page may carry its pictures, which are dropped before it counts as a page. */
export const LARGEST_FILE: Readonly<Record<WholeKind, number>> = {
  text: LARGEST_PAGE,
  html: 100_000_000,
  mhtml: 100_000_000,
  feed: LARGEST_PAGE,
  opml: LARGEST_PAGE,
};

export const tooLarge = (bytes: number, most = LARGEST_PAGE): InputError =>
  new InputError(
    'too-large',
    `expected a page of up to ${most / 1e6} MB, got ${(bytes / 1e6).toFixed(1)} MB${bytes === most + 1 ? ' or more' : ''}; split it or save the article alone`,
  );
