/** How a file is read, by the ending of its name. */
export type FileKind = 'html' | 'text' | 'jsonl';

const KINDS: readonly (readonly [ending: string, kind: FileKind])[] = [
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.txt', 'text'],
  ['.jsonl', 'jsonl'],
];

/** Endings that the contract names and this version does not read yet. */
const LATER = ['.warc', '.warc.gz', '.xml', '.rss', '.atom'];

export const READ_NOW = KINDS.map(([ending]) => ending).join(', ');

export const findKind = (path: string): FileKind | null =>
  KINDS.find(([ending]) => path.toLowerCase().endsWith(ending))?.[1] ?? null;

export const isLater = (path: string): boolean => LATER.some((ending) => path.toLowerCase().endsWith(ending));

/** A path without the ending that says its kind: `a/b.html` -> `a/b`. */
export function dropEnding(path: string): string {
  const ending = KINDS.find(([ending]) => path.toLowerCase().endsWith(ending))?.[0] ?? '';
  return path.slice(0, path.length - ending.length);
}
