import { realpath, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { InputError } from '../errors.js';
import { dropEnding, findKind, settleKind } from './kinds.js';
import { readFirstBytes } from './read-first-bytes.js';
import type { ReadableFile } from './read-file.js';
import { sniffKind } from './sniff-kind.js';
import { noPages, notFile, unknownKind, unreadable } from './source-errors.js';

/** A file to read, or why it is not read. */
export type FoundFile = ReadableFile | { readonly path: string; readonly error: InputError };

/** The files that a path stands for: itself, or those of a folder and its folders, in the order of their names. */
export async function* findFiles(path: string): AsyncGenerator<FoundFile, void, undefined> {
  const about = await lookAt(path);
  if ('error' in about) yield { path, error: about.error };
  else if (!about.folder) yield await nameFile(path, basename(path), about.size);
  else {
    let none = true;
    for await (const file of walkFolder({ path, below: '', seen: new Set() })) {
      none = false;
      yield file;
    }
    if (none) yield { path, error: noPages() };
  }
}

interface Folder {
  readonly path: string;
  /** Path below the folder that was asked for, with `/` at its end; empty for that folder itself. */
  readonly below: string;
  /** Real paths of the folders on the way here, so that a link to one of them is not followed round and round. */
  readonly seen: ReadonlySet<string>;
}

async function* walkFolder({ path, below, seen }: Folder): AsyncGenerator<FoundFile, void, undefined> {
  const names = await listFolder(path);
  if ('error' in names) return yield { path, error: names.error };
  if (seen.has(names.real)) return;
  for (const name of names.names) {
    const inside = join(path, name);
    const about = await lookAt(inside);
    if ('error' in about) {
      if (findKind(name)) yield { path: inside, error: about.error };
    } else if (about.folder) {
      yield* walkFolder({ path: inside, below: `${below}${name}/`, seen: new Set([...seen, names.real]) });
    } else if (!about.whole) {
      // Whoever opens a pipe waits for somebody to fill it.
      if (findKind(name)) yield { path: inside, error: notFile() };
    } else {
      const file = await nameFile(inside, below + name, about.size);
      // Folders hold much that is no page; only what promises one by its name is told about.
      if (!('error' in file) || findKind(name)) yield file;
    }
  }
}

/** How a file is read, by its name and by its first bytes. */
async function nameFile(path: string, name: string, size: number): Promise<FoundFile> {
  try {
    const { head, gzip } = await readFirstBytes(path);
    const kind = settleKind(path, sniffKind(head));
    if (!kind) return { path, error: unknownKind() };
    return { path, id: dropEnding(name).normalize('NFC'), size, kind, gzip };
  } catch (error) {
    return { path, error: unreadable(error) };
  }
}

/** The names in a folder in one order on every machine; hidden ones are left out. */
async function listFolder(path: string): Promise<{ names: string[]; real: string } | { error: InputError }> {
  try {
    const names = await readdir(path);
    return { names: names.filter((name) => !name.startsWith('.')).sort(), real: await realpath(path) };
  } catch (error) {
    return { error: unreadable(error) };
  }
}

async function lookAt(
  path: string,
): Promise<{ folder: boolean; size: number; whole: boolean } | { error: InputError }> {
  try {
    const about = await stat(path);
    return { folder: about.isDirectory(), size: about.size, whole: about.isFile() };
  } catch (error) {
    return { error: unreadable(error) };
  }
}
