import type { DuckDBInstance } from '@duckdb/node-api';
import { UsageError } from '../errors.js';
import type { NewsRecord } from './record.js';

interface OpenFile {
  readonly mode: NewsRecord['mode'];
  readonly instance: Promise<DuckDBInstance>;
  holders: number;
}

/** Files that this process holds open. POSIX locks are per process: a second, independent opening would end the first one's lock. */
const OPEN = new Map<string, OpenFile>();

/** Opens a file once for all who ask in this process; one who writes shares with nobody. */
export async function shareFile(file: string, mode: NewsRecord['mode'], open: () => Promise<DuckDBInstance>) {
  const held = OPEN.get(file);
  if (held && (mode === 'write' || held.mode === 'write'))
    throw new UsageError(
      `the record ${file} is already open in this process, which ${held.mode === 'write' ? 'writes' : 'reads'} it: close it first`,
    );
  const entry = held ?? { mode, instance: open(), holders: 0 };
  entry.holders++;
  OPEN.set(file, entry);
  const letGo = () => {
    entry.holders--;
    if (entry.holders === 0) OPEN.delete(file);
    return entry.holders === 0;
  };
  try {
    const instance = await entry.instance;
    return { instance, release: () => void (letGo() && instance.closeSync()) };
  } catch (error) {
    letGo();
    throw error;
  }
}
