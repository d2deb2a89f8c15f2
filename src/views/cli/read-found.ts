import { InputError } from '../../errors.js';
import { readPage } from '../../pipeline.js';
import type { Outlet } from '../../known/outlets.js';
import type { Reading } from '../../read/reading.js';
import type { FoundPage } from '../../source/found-page.js';
import { tableOf } from './table-of-outlets.js';
import { loadTagger } from '../../source/load-tagger.js';

export interface ReadSettings {
  readonly precision: 'normal' | 'high';
  /** A user's own, before the shipped ones. */
  readonly outlets: readonly Outlet[];
}

const tagger = loadTagger();

/** Reads one page in a worker. What could not be fetched passes through, so that it keeps its place in the order. */
export function readFound(found: FoundPage, { precision, outlets }: ReadSettings): Reading {
  if ('failure' in found) throw new InputError(found.failure.code, found.failure.message);
  return readPage(found.page, { tagger, precision, outlets: tableOf(outlets) });
}
