import { InputError } from '../errors.js';
import { READ_NOW } from './kinds.js';

const NOW = `this version reads files (${READ_NOW}), folders of them, and standard input (-)`;

export const notYetRead = (what: string): InputError => new InputError('not-yet', `${what} cannot be read yet; ${NOW}`);

export const unknownKind = (): InputError =>
  new InputError('unknown-kind', `expected a file ending in ${READ_NOW}; rename it to say what it holds`);

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

/** A failure of the file system as a sentence; anything else is thrown on. */
export function unreadable(error: unknown): InputError {
  if (error instanceof InputError) return error;
  if (!(error instanceof Error) || !('code' in error)) throw error;
  const code = String(error.code);
  return new InputError('unreadable', REASONS[code] ?? `could not be read (${code}); check the disk and the path`);
}
