import type { ByteReader } from './byte-reader.js';

/** The lines ahead of a body: a first line, and named values. Names are kept in lower case, the first of a name counts. */
export interface Head {
  readonly first: string;
  readonly fields: ReadonlyMap<string, string>;
  /** `Name: value` as they came, in order. */
  readonly lines: readonly string[];
}

/** A head that was looked for: null where the stream ends before its empty line (`ended`) or none comes in time. */
export interface ReadHead {
  readonly head: Head | null;
  /** Bytes taken off the stream. */
  readonly taken: number;
  readonly ended: boolean;
}

/** Longer heads are none: those of real records are under 8 kB. */
const MOST = 64 * 1024;

/**
 * Reads a head off a stream, up to its empty line; `most` bytes at most. `first` is its first line, where that was read before.
 * Lines end in LF or CRLF. Values are UTF-8, as WARC has it; a line that begins with white space goes on the line before.
 */
export async function readHead(reader: ByteReader, { first, most = MOST }: { first?: string; most?: number } = {}) {
  const lines: string[] = first === undefined ? [] : [first];
  const limit = Math.min(most, MOST);
  let taken = 0;
  const answer = (head: Head | null, ended = false): ReadHead => ({ head, taken, ended });
  while (taken < limit) {
    const bytes = await reader.readLine(limit - taken);
    if (!bytes) return answer(null, true);
    taken += bytes.length;
    const line = Buffer.from(bytes)
      .toString('utf8')
      .replace(/\r?\n$/, '');
    if (line === '' && lines.length) return answer(parseHead(lines));
    if (/^[ \t]/.test(line) && lines.length > 1) lines.push(`${lines.pop() ?? ''} ${line.trim()}`);
    else lines.push(line);
  }
  return answer(null);
}

function parseHead([first = '', ...lines]: readonly string[]): Head {
  const fields = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  return { first: first.trim(), fields, lines };
}
