/** How a file is read. `feed` is RSS, Atom or JSON Feed. */
export type FileKind = 'html' | 'text' | 'jsonl' | 'warc' | 'wacz' | 'feed' | 'opml' | 'mhtml';

const KINDS: readonly (readonly [ending: string, kind: FileKind])[] = [
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.xhtml', 'html'],
  ['.txt', 'text'],
  ['.jsonl', 'jsonl'],
  ['.mhtml', 'mhtml'],
  ['.mht', 'mhtml'],
  ['.warc', 'warc'],
  ['.wacz', 'wacz'],
  ['.xml', 'feed'],
  ['.rss', 'feed'],
  ['.atom', 'feed'],
  ['.opml', 'opml'],
];

/** Names that settle how a file is read: plain text may hold anything, markup and archives' first bytes included. */
const SETTLED: readonly FileKind[] = ['text', 'jsonl'];

export const READ_NOW = `${KINDS.map(([ending]) => ending).join(', ')} (each also with .gz)`;

/** A name without the ending of packed files. */
const unpacked = (path: string): string => path.replace(/\.gz$/i, '');

/** The kind that a name promises; null where it promises none. */
export const findKind = (path: string): FileKind | null => rowOf(path)?.[1] ?? null;

/** The kind of a file by its name and its first bytes (what `sniffKind` says of them). */
export function settleKind(path: string, sniffed: FileKind | null): FileKind | null {
  const named = findKind(path);
  return named && SETTLED.includes(named) ? named : (sniffed ?? named);
}

/** A path without the ending that says its kind: `a/b.html` -> `a/b`, `a/b.warc.gz` -> `a/b`. */
export function dropEnding(path: string): string {
  const ending = rowOf(path)?.[0];
  return ending === undefined ? path : unpacked(path).slice(0, -ending.length);
}

const rowOf = (path: string) => KINDS.find(([ending]) => unpacked(path).toLowerCase().endsWith(ending));
