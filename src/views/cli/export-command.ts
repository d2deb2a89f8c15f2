import { Command, Option } from 'commander';
import { UsageError } from '../../errors.js';
import { recordOption } from './record-option.js';

/** Formats there are, and those that are named in public and come later. */
export const FORMATS = ['json', 'jsonl', 'csv', 'markdown'] as const;
const LATER = ['parquet', 'prov', 'annotation', 'claimreview', 'graphml', 'html'];

export type Format = (typeof FORMATS)[number];

const parseFormat = (name: string): Format => {
  const format = FORMATS.find((one) => one === name);
  if (format) return format;
  const there = `expected --format ${FORMATS.join(', ')}`;
  if (LATER.includes(name)) throw new UsageError(`the format ${name} comes in a later version; until then ${there}`);
  throw new UsageError(`${there}, got ${name}`);
};

export const exportCommand = (): Command =>
  new Command('export')
    .description('the record for others: to standard output, or to --out')
    .addOption(recordOption())
    .addOption(
      new Option('--format <format>', `one of ${FORMATS.join(', ')}`).argParser(parseFormat).makeOptionMandatory(),
    )
    .option('--out <path>', 'write to this file (csv: to this folder, one file a table)')
    .option('--with-times', 'also say when each page was read, which differs from run to run')
    .addHelpText('after', '\nExample:\n  hearsay export --format json > record.json')
    .action(async (options) => (await import('./export.js')).exportTo(options));
