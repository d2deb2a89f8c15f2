import { UsageError } from '../../errors.js';

/** The formats of `hearsay export` that there are. */
export const FORMATS = ['json', 'jsonl', 'csv', 'markdown', 'warc'] as const;
export type Format = (typeof FORMATS)[number];

/** Formats that are named in public and come later. */
const LATER: readonly string[] = ['parquet', 'prov', 'annotation', 'claimreview', 'graphml', 'html'];

/** The format of that name; throws UsageError with the formats there are. */
export function parseFormat(name: string): Format {
  const format = FORMATS.find((one) => one === name);
  if (format) return format;
  const there = `the formats there are now: ${FORMATS.join(', ')}`;
  throw new UsageError(
    LATER.includes(name)
      ? `the format ${name} comes in a later version; ${there}`
      : `expected a format, got ${JSON.stringify(name)}; ${there}`,
  );
}
