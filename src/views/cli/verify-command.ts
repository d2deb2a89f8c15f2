import { Command } from 'commander';
import { recordOption } from './record-option.js';
import { timeLimitOption, workersOption } from './work-options.js';

export const verifyCommand = (): Command =>
  new Command('verify')
    .description(
      're-checks every span and hash against the stored pages, and the pages against their bytes; lists what does not hold',
    )
    .addOption(recordOption())
    .addOption(workersOption())
    .addOption(timeLimitOption())
    .option('--json', 'the answer as JSON')
    .addHelpText('after', '\nPrints one line for each thing that does not hold, and exits 1 if there is any.')
    .action(async (options) => (await import('./verify.js')).verify(options));
