import { Command } from 'commander';
import { portOption } from './port-option.js';
import { timeLimitOption, workersOption } from './work-options.js';

/** What `npm start` runs; not listed in the help, since it shows the example and no work of one's own. */
export const startCommand = (): Command =>
  new Command('start')
    .description('reads the example into a record that lasts until you stop, and serves it')
    .addOption(portOption())
    .addOption(workersOption())
    .addOption(timeLimitOption())
    .action(async (options) => (await import('./start.js')).start(options));
