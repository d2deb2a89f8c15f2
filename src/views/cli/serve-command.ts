import { Command, Option } from 'commander';
import { UsageError } from '../../errors.js';
import { portOption } from './port-option.js';
import { recordOption } from './record-option.js';

export const serveCommand = (): Command =>
  new Command('serve')
    .description('the web app on a record, for this machine only (127.0.0.1)')
    .addOption(recordOption())
    .addOption(portOption())
    .addOption(new Option('--watch <feeds>').hideHelp())
    .addHelpText('after', '\nIt only asks: any number may serve one record, but nothing can be read into it meanwhile.')
    .action(async ({ watch, ...options }) => {
      if (watch) throw new UsageError('--watch comes in a later version; read pages with `hearsay read`, then serve');
      await (await import('./serve.js')).serve(options);
    });
