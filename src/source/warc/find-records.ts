import { ByteReader } from './byte-reader.js';
import { type Head, readHead } from './read-head.js';

/** What a record holds. */
interface Block {
  /** Bytes that are not taken yet. */
  left(): number;
  /** The head of the HTTP message that the block begins with; null where there is none. */
  readHttpHead(): Promise<Head | null>;
  /** All that is left; fewer bytes than `left` said where the file ends inside. */
  readRest(): Promise<Uint8Array>;
  /** Passes over what is left; false where the file ends inside. */
  skipRest(): Promise<boolean>;
}

/** One record of a WARC file. Take its block, or part of it, before the next record: the rest is passed over. */
export interface WarcRecord extends Block {
  /** Counts from 1. */
  readonly number: number;
  readonly head: Head;
}

/** How a walk through records ended: well, or inside one. */
export interface WarcEnd {
  readonly records: number;
  /** The file ends before its last record does. */
  readonly truncated: boolean;
  /** Stretches between records that are none: damage, passed over up to the next record. */
  readonly gaps: number;
}

const FIRST_LINE = /^WARC\/[01]\.\d{1,2}\s*$/;
const LONGEST_LINE = 64 * 1024;

/** The records of an unpacked WARC file (ISO 28500), one at a time; what is no record is passed over and counted. */
export async function* findRecords(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<WarcRecord, WarcEnd, undefined> {
  const reader = new ByteReader(chunks);
  let [records, gaps] = [0, 0];
  try {
    for (;;) {
      const start = await findStart(reader);
      if (start.damaged) gaps++;
      if (start.line === null) return { records, gaps, truncated: false };
      const { head, ended } = await readHead(reader, { first: start.line });
      if (ended) return { records, gaps, truncated: true };
      if (!head) gaps++;
      else {
        const block = openBlock(reader, head);
        yield { number: ++records, head, ...block };
        if (!(await block.skipRest())) return { records, gaps, truncated: true };
      }
    }
  } finally {
    await reader.close();
  }
}

/** The next line that begins a record. */
async function findStart(reader: ByteReader): Promise<{ line: string | null; damaged: boolean }> {
  let damaged = false;
  for (;;) {
    const bytes = await reader.readLine(LONGEST_LINE);
    if (!bytes) return { line: null, damaged };
    const line = Buffer.from(bytes).toString('latin1');
    if (FIRST_LINE.test(line)) return { line, damaged };
    if (line.trim()) damaged = true;
  }
}

/** The block of a record: knows what is left of it. */
function openBlock(reader: ByteReader, { fields }: Head): Block {
  let left = Number(/^\d{1,15}$/.exec(fields.get('content-length') ?? '')?.[0] ?? 0);
  return {
    left: () => left,
    readHttpHead: async () => {
      const { head, taken } = await readHead(reader, { most: left });
      left -= taken;
      return head;
    },
    readRest: async () => {
      const bytes = await reader.read(left);
      left -= bytes.length;
      return bytes;
    },
    skipRest: async () => {
      left -= await reader.skip(left);
      return left === 0;
    },
  };
}
