import { InputError } from '../errors.js';

/** The largest page that is read, in bytes. News pages are some hundred kilobytes; what is larger is an archive or a mistake. */
export const LARGEST_PAGE = 20_000_000;

export const tooLarge = (bytes: number): InputError =>
  new InputError(
    'too-large',
    `expected a page of up to ${LARGEST_PAGE / 1e6} MB, got ${(bytes / 1e6).toFixed(1)} MB; split it or save the article alone`,
  );
