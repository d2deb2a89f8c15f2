import { Option } from 'commander';

/** `--record FILE`, else the environment's HEARSAY_RECORD (an empty one counts as none), else `./hearsay.duckdb`. */
export const recordOption = (): Option =>
  new Option('--record <file>', 'the record, one DuckDB file; HEARSAY_RECORD names it too').default(
    process.env['HEARSAY_RECORD'] || './hearsay.duckdb',
  );
