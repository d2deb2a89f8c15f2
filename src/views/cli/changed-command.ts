import { Command } from 'commander';
import { recordOption } from './record-option.js';

export const changedCommand = (): Command =>
  new Command('changed')
    .description(
      'what changed: wordings that relays made surer, softer or turned round, and actors who changed their position',
    )
    .option('--since <date>', 'only what was told on this day or later: 2024-11-23, 2024-11 or 2024')
    .option('--about <topic>', 'only what holds these words')
    .addOption(recordOption())
    .option('--json', 'the answer as JSON')
    .addHelpText('after', '\nExample:\n  hearsay changed --since 2024-11-01 --about NATO')
    .action(async (options) => (await import('./changed.js')).changed(options));
