import { existsSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { UsageError } from '../errors.js';
import { askRows, walkRows } from './ask-rows.js';
import { explainRefusal } from './explain-refusal.js';
import { prepareTables } from './migrate.js';
import type { NewsRecord } from './record.js';
import { shareFile } from './share-file.js';

/**
 * Opens the record in one DuckDB file. `ask` reads only: any number of processes may ask at once. `write` creates the file
 * or brings it to the newest tables: one process writes at a time, and none asks meanwhile. Throws UsageError with a sentence.
 */
export async function openRecord(path: string, { mode }: { readonly mode: NewsRecord['mode'] }): Promise<NewsRecord> {
  const file = existsSync(path) ? realpathSync(path) : resolve(path);
  if (mode === 'ask' && !existsSync(file))
    throw new UsageError(
      `expected a record at ${path}, found no such file: make one with \`hearsay read PATH… --record ${path}\`, or name another with --record`,
    );
  const shared = await shareFile(file, mode, () => openInstance(file, path, mode));
  try {
    const asking = await shared.instance.connect();
    const writing = mode === 'write' ? await shared.instance.connect() : null;
    await prepareTables(writing ?? asking, { path, mode });
    return makeRecord({ path, mode, instance: shared.instance, asking, writing, release: shared.release });
  } catch (error) {
    shared.release();
    throw error;
  }
}

async function openInstance(file: string, path: string, mode: NewsRecord['mode']): Promise<DuckDBInstance> {
  try {
    return await DuckDBInstance.create(file, {
      access_mode: mode === 'ask' ? 'READ_ONLY' : 'READ_WRITE',
      // Page text is hostile and the network is none of the record's business.
      enable_external_access: 'false',
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
    });
  } catch (error) {
    throw explainRefusal(error, path);
  }
}

interface Parts {
  readonly path: string;
  readonly mode: NewsRecord['mode'];
  readonly instance: DuckDBInstance;
  readonly asking: DuckDBConnection;
  readonly writing: DuckDBConnection | null;
  readonly release: () => void;
}

function makeRecord({ path, mode, instance, asking, writing, release }: Parts): NewsRecord {
  const inTurn = takeTurns();
  let closing: Promise<void> | null = null;
  const closeAll = async (): Promise<void> => {
    try {
      if (writing) await checkpoint(writing, path);
    } finally {
      asking.closeSync();
      writing?.closeSync();
      release();
    }
  };
  return {
    path,
    mode,
    ask: (sql, values) => askRows(asking, path, { sql, values }),
    walk: (sql, values) => walkRows(instance, path, { sql, values }),
    change(work) {
      if (!writing) throw new Error(`the record ${path} is open for asking: open it with mode 'write' to change it`);
      return inTurn(() => inTransaction(writing, path, work));
    },
    close: () => (closing ??= inTurn(closeAll)),
  };
}

/** One piece of work after the other, also after one that failed. */
function takeTurns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work, work);
    last = turn.catch(() => undefined);
    return turn;
  };
}

async function inTransaction<T>(
  connection: DuckDBConnection,
  path: string,
  work: (connection: DuckDBConnection) => Promise<T>,
): Promise<T> {
  await connection.run('BEGIN TRANSACTION');
  try {
    const result = await work(connection);
    await connection.run('COMMIT');
    return result;
  } catch (error) {
    // After a failed COMMIT there is nothing left to roll back: the first error is the one to tell.
    await connection.run('ROLLBACK').catch(() => undefined);
    throw explainRefusal(error, path);
  }
}

/** Folds the write-ahead log into the file. */
async function checkpoint(connection: DuckDBConnection, path: string) {
  try {
    await connection.run('CHECKPOINT');
  } catch (error) {
    throw explainRefusal(error, path);
  }
}
