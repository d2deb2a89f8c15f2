import { type FoundPage, failed } from './found-page.js';
import { findFiles } from './find-files.js';
import type { Reach } from './read-document.js';
import { readFile } from './read-file.js';
import { readInput } from './read-input.js';

/** The pages of all paths, in their order, some at a time; what cannot be read comes as an error in its place. */
export async function* findPages(
  paths: readonly string[],
  { input, ...reach }: Reach & { readonly input: AsyncIterable<Uint8Array> },
): AsyncGenerator<FoundPage[], void, undefined> {
  for (const path of paths) {
    if (path === '-') yield* readInput(input, reach);
    else if (/^https?:\/\//i.test(path)) yield* reach.readAddress(path);
    else yield* readPath(path, reach);
  }
}

async function* readPath(path: string, reach: Reach): AsyncGenerator<FoundPage[], void, undefined> {
  for await (const file of findFiles(path)) {
    if ('error' in file) yield [failed(file.path, file.error)];
    else yield* readFile(file, reach);
  }
}
