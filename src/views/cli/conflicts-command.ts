import { Command, InvalidArgumentError, Option } from 'commander';
import { KINDS, VERDICTS } from '../../record/questions/find-conflicts.js';
import { recordOption } from './record-option.js';

const EXAMPLES = `
Conflicts that are open come first, then the undecided, updates, and differences of scope.

Examples:
  hearsay conflicts --verdict conflict
  hearsay conflicts --kind number --about flood --since 2025-10-01
  hearsay conflicts --json`;

/** An ISO day, for example `2025-10-01`. */
function parseDay(value: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value))) return value;
  throw new InvalidArgumentError('expected a day such as 2025-10-01.');
}

/** `hearsay conflicts`: what a record tells in two ways that cannot both hold. */
export const conflictsCommand = (): Command =>
  new Command('conflicts')
    .description('tellings that cannot both hold: both wordings, who, when, the verdict and why')
    .addOption(new Option('--kind <kind>', 'only conflicts of this kind').choices([...KINDS]))
    .addOption(new Option('--verdict <verdict>', 'only conflicts with this verdict').choices([...VERDICTS]))
    .option('--about <words>', 'only conflicts in which all these words stand')
    .option('--since <date>', 'only conflicts with an article of this day or later', parseDay)
    .option('--json', 'the answer as JSON, as /conflicts.json of the web app has it')
    .addOption(recordOption())
    .addHelpText('after', EXAMPLES)
    .action(async (options) => (await import('./conflicts.js')).conflicts(options));
