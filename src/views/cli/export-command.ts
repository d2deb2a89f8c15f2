import { Command, Option } from 'commander';
import { FORMATS, parseFormat } from '../exports/formats.js';
import { recordOption } from './record-option.js';

export const exportCommand = (): Command =>
  new Command('export')
    .description('the record for others: to standard output, or to --out')
    .addOption(recordOption())
    .addOption(
      // Not as commander's choices: some formats are named in public and come later, and the refusal says so.
      new Option('--format <format>', `one of ${FORMATS.join(', ')}`).argParser(parseFormat).makeOptionMandatory(),
    )
    .option('--out <path>', 'write to this file (csv: to this folder, one file a list)')
    .option('--with-times', 'also say when each page was read, which differs from run to run')
    .addHelpText('after', '\nExample:\n  hearsay export --format json > record.json')
    .action(async (options) => (await import('./export.js')).exportTo(options));
