import { Command } from 'commander';
import { recordOption } from './record-option.js';

export const whereCommand = (): Command =>
  new Command('where')
    .description('where a claim comes from: its origins, the chain of every article, and why articles count as one')
    .argument('<words...>', 'words of the claim')
    .addOption(recordOption())
    .option('--json', 'the whole answer as JSON')
    .addHelpText('after', '\nExample:\n  hearsay where "considered suspending the treaty"')
    .action(async (words: string[], options) => (await import('./where.js')).where(words.join(' '), options));
