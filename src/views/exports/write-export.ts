import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../../errors.js';
import type { NewsRecord } from '../../record/record.js';
import type { Format } from './formats.js';
import type { ExportOptions } from './lists.js';
import { writeCsv } from './write-csv.js';
import { writeJson, writeJsonLines } from './write-json.js';
import { writeMarkdown } from './write-markdown.js';
import { writeWarc } from './write-warc.js';

export interface ExportTask extends ExportOptions {
  readonly format: Format;
  /** A file, or for CSV a folder; standard output where left out. */
  readonly out?: string;
}

/** Writes a record in a format, to `out` or piece by piece through `write`. Throws UsageError where it cannot be written. */
export async function writeExport(
  record: NewsRecord,
  task: ExportTask,
  write: (piece: string | Uint8Array) => Promise<void>,
): Promise<void> {
  const { format, out } = task;
  if (format === 'csv') return writeFolder(record, task);
  if (format === 'warc')
    return out === undefined ? writePieces(writeWarc(record), write) : writeFile(out, writeWarc(record));
  const pieces = gatherPieces(
    { json: writeJson, jsonl: writeJsonLines, markdown: writeMarkdown }[format](record, task),
  );
  if (out !== undefined) return writeFile(out, pieces);
  return writePieces(pieces, write);
}

async function writePieces<Piece>(pieces: AsyncIterable<Piece>, write: (piece: Piece) => Promise<void>): Promise<void> {
  for await (const piece of pieces) await write(piece);
}

async function writeFolder(record: NewsRecord, { out, ...options }: ExportTask): Promise<void> {
  if (out === undefined)
    throw new UsageError('expected --out with a folder for csv, which is one file for each list: add --out FOLDER');
  await mkdir(out, { recursive: true }).catch((error: unknown) => {
    throw explain(error, out);
  });
  for (const { name, pieces } of writeCsv(record, options)) await writeFile(join(out, name), gatherPieces(pieces));
}

async function writeFile(path: string, pieces: AsyncIterable<string | Uint8Array>): Promise<void> {
  try {
    const file = await open(path, 'w');
    try {
      for await (const piece of pieces) await file.writeFile(piece);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw explain(error, path);
  }
}

/** Characters written at once: a write for every row would cost more than the row. */
const ENOUGH = 65_536;

async function* gatherPieces(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let gathered = '';
  for await (const piece of pieces) {
    gathered += piece;
    if (gathered.length < ENOUGH) continue;
    yield gathered;
    gathered = '';
  }
  if (gathered) yield gathered;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist; make it or name another with --out',
  ENOTDIR: 'a part of its path is a file; name another with --out',
  EEXIST: 'it is a file and not a folder; name another with --out',
  EISDIR: 'it is a folder; name a file with --out',
  EACCES: 'permission is denied; change its permissions or name another with --out',
  EROFS: 'its disk is read-only; name another with --out',
  ENOSPC: 'the disk is full; make room and export again, the file is not complete',
};

function explain(error: unknown, path: string): unknown {
  const reason = error instanceof Error && 'code' in error ? REASONS[String(error.code)] : undefined;
  return reason ? new UsageError(`${path} cannot be written: ${reason}`, { cause: error }) : error;
}
