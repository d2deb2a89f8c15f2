import { InputError } from '../errors.js';
import { READ_NOW } from './kinds.js';

export const unknownKind = (): InputError =>
  new InputError('unknown-kind', `expected a file ending in ${READ_NOW}; rename it to say what it holds`);

export const notFeed = (): InputError =>
  new InputError('not-a-feed', 'expected a feed (RSS, Atom or JSON Feed), found none in it; check what the file holds');

export const notOpml = (): InputError =>
  new InputError('not-opml', 'expected a list of feeds (OPML), found none in it; check what the file holds');

export const notMhtml = (): InputError =>
  new InputError('not-mhtml', 'expected a saved page (MHTML) with HTML in it, found none; save the page again');

export const notWacz = (): InputError =>
  new InputError(
    'not-wacz',
    'expected a WACZ (a ZIP that holds WARC files), found none in it; check what the file holds',
  );

export const noFeeds = (): InputError =>
  new InputError('no-feeds', 'expected a list of feeds (OPML) with at least one, found none; add one to it');

export const notFromInput = (): InputError =>
  new InputError(
    'not-from-input',
    'expected pages or a stream of them, got a ZIP; save it as a file ending in .wacz and name that',
  );

/** An archive that ends inside a record. */
export const truncatedArchive = (records: number): InputError =>
  new InputError(
    'truncated',
    `ends in the middle, after ${records} whole records; what came before is read; get the file again`,
  );

/** An archive with something in it that is no record. */
export const damagedArchive = (records: number, gaps: number): InputError =>
  new InputError(
    'damaged',
    records
      ? `is damaged in ${gaps} places, the last after record ${records} or before; every record that could be found is read; get the file again`
      : 'expected a web archive (WARC), found no record in it; check what the file holds',
  );

export const noPages = (): InputError =>
  new InputError('no-pages', `expected pages in this folder, found no file ending in ${READ_NOW}`);

export const isEmpty = (): InputError => new InputError('empty', 'expected a page with words, got an empty one');

/** What the system's error codes mean to the one who gave the path. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'expected a file or folder, found nothing there (a link may point nowhere); check the path',
  EACCES: 'may not be opened by you; give yourself permission to read it',
  EPERM: 'may not be opened by you; give yourself permission to read it',
  ELOOP: 'is a link that leads back to itself; give the real path',
  ENAMETOOLONG: 'is a path too long for this system; check it',
  ENOTDIR: 'leads through a file as if it were a folder; check the path',
  EISDIR: 'is a folder where a file was expected',
  EMFILE: 'could not be opened since too many files are open; close some and try again',
};

const badlyPacked = (): InputError =>
  new InputError('badly-packed', 'is packed (gzip or the like), and its packing is cut off or damaged; get it again');

export const notFile = (): InputError =>
  new InputError('not-a-file', 'is neither a file nor a folder but a pipe or a device; save what it gives as a file');

/** A failure of the file system as a sentence; anything else is thrown on. */
export function unreadable(error: unknown): InputError {
  if (error instanceof InputError) return error;
  if (!(error instanceof Error) || !('code' in error)) throw error;
  const code = String(error.code);
  if (/^Z_|^ERR_(?:_ERROR_|PADDING)|^ERR_BROTLI/.test(code)) return badlyPacked();
  return new InputError('unreadable', REASONS[code] ?? `could not be read (${code}); check the disk and the path`);
}
