import { Command } from 'commander';
import { portOption } from './port-option.js';
import { privateOption } from './private-option.js';
import { recordOption } from './record-option.js';
import { delayOption, everyOption } from './watch-options.js';
import { timeLimitOption, workersOption } from './work-options.js';

export const serveCommand = (): Command =>
  new Command('serve')
    .description('the web app on a record, for this machine only (127.0.0.1)')
    .addOption(recordOption())
    .addOption(portOption())
    .option('--watch <feeds...>', 'also follow these feeds, as `hearsay watch` does, into the record')
    .addOption(everyOption())
    .addOption(delayOption())
    .addOption(privateOption())
    .addOption(workersOption())
    .addOption(timeLimitOption())
    .addHelpText(
      'after',
      '\nIt only asks: any number may serve one record, but nothing can be read into it meanwhile. With --watch it holds the record alone.',
    )
    .action(async (options) => (await import('./serve.js')).serve(options));
