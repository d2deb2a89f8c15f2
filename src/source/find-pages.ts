import { type FoundPage, failed } from './found-page.js';
import { findFiles } from './find-files.js';
import { readFile } from './read-file.js';
import { readInput } from './read-input.js';
import { notYetRead } from './source-errors.js';

/** The pages of all paths, in their order, some at a time; what cannot be read comes as an error in its place. */
export async function* findPages(
  paths: readonly string[],
  input: AsyncIterable<Uint8Array>,
): AsyncGenerator<FoundPage[], void, undefined> {
  for (const path of paths) {
    if (path === '-') yield* readInput(input);
    else if (/^https?:\/\//i.test(path)) yield [failed(path, notYetRead('an address on the web'))];
    else yield* readPath(path);
  }
}

async function* readPath(path: string): AsyncGenerator<FoundPage[], void, undefined> {
  for await (const file of findFiles(path)) {
    if ('error' in file) yield [failed(file.path, file.error)];
    else yield* readFile(file);
  }
}
