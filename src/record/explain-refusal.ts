import { UsageError } from '../errors.js';
import { nameHolder } from './name-holder.js';

/** One reason why DuckDB refuses a file: how it says so, and the sentence with a remedy. */
interface Refusal {
  readonly says: RegExp;
  explain(path: string, match: RegExpExecArray): string;
}

const REFUSALS: readonly Refusal[] = [
  {
    says: /Conflicting lock is held[^]*?\(PID (\d+)\)/,
    explain: (path, [, pid]) =>
      `the record ${path} is in use by ${nameHolder(Number(pid))}: wait until it ends or stop it, then try again; several may ask a record at once, but one that writes needs it alone`,
  },
  {
    says: /Could not set lock|being used by another process/,
    explain: (path) =>
      `the record ${path} is in use by another process: wait until it ends or stop it, then try again; several may ask a record at once, but one that writes needs it alone`,
  },
  {
    says: /not a valid DuckDB database file/,
    explain: (path) =>
      `expected a record at ${path}, found a file that is no DuckDB file: name a record with --record, or move that file away`,
  },
  {
    says: /version number[^]*?(\d+)[^]*?only read version/,
    explain: (path) =>
      `the record ${path} was written by a newer DuckDB than this hearsay brings: install a newer hearsay to open it`,
  },
  {
    says: /Corrupt database file|computed checksum|Failure while replaying WAL/i,
    explain: (path) =>
      `the record ${path} is damaged: take it from a backup, or move it away and read the pages again into a new one`,
  },
  {
    says: /[Ii]s a directory/,
    explain: (path) => `expected a record at ${path}, found a folder: name a file with --record`,
  },
  {
    says: /[Pp]ermission denied|Read-only file system/,
    explain: (path) =>
      `the record ${path} cannot be opened: permission is denied; change its permissions or name another with --record`,
  },
  {
    says: /No space left on device|disk quota|Could not write (?:file|all bytes)/i,
    explain: (path) =>
      `the disk that holds the record ${path} is full: all that was saved before is kept; make room and run the same command again`,
  },
  {
    says: /Cannot open file[^]*No such file or directory/,
    explain: (path) =>
      `the record ${path} cannot be made: its folder does not exist; make the folder or name another file with --record`,
  },
];

/** The sentence for a refusal of DuckDB; any other error stays as it is. */
export function explainRefusal(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || error instanceof UsageError) return error;
  for (const { says, explain } of REFUSALS) {
    const match = says.exec(error.message);
    if (match) return new UsageError(explain(path, match), { cause: error });
  }
  return error;
}
