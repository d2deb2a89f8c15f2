import { Command } from 'commander';
import { recordOption } from './record-option.js';

export const whoCommand = (): Command =>
  new Command('who')
    .description('what somebody is told to have said or done, by date, how surely, and through whom')
    .argument('<name>', 'a person or body, or a part of the name')
    .option('--about <topic>', 'only what is about this name or holds these words')
    .addOption(recordOption())
    .option('--json', 'the answer as JSON')
    .addHelpText(
      'after',
      '\nA change against the last telling on the same matter is marked.\n\nExample:\n  hearsay who "Joe Biden" --about NATO',
    )
    .action(async (name, options) => (await import('./who.js')).who(name, options));
