import { availableParallelism } from 'node:os';
import { InvalidArgumentError, Option } from 'commander';

/** How the engine room is set from the command line. */
export interface WorkOptions {
  readonly workers: number;
  /** Seconds. */
  readonly timeLimit: number;
  /** `high`: fewer attributions, four in five of them right. Absent counts as `normal`. */
  readonly precision?: 'normal' | 'high';
  /** Path of a file of outlets that the shipped table lacks. */
  readonly outlets?: string;
}

const parsePositive = (text: string): number => {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > 100_000)
    throw new InvalidArgumentError('Expected a whole number from 1.');
  return value;
};

export const workersOption = (): Option =>
  new Option('--workers <n>', 'how many pages to read at the same time')
    .argParser(parsePositive)
    .default(availableParallelism(), 'one for each core');

export const timeLimitOption = (): Option =>
  new Option('--time-limit <seconds>', 'give a page up after so long').argParser(parsePositive).default(30);

export const precisionOption = (): Option =>
  new Option('--precision <level>', 'high: fewer attributions, four in five of them right')
    .choices(['normal', 'high'])
    .default('normal');

/** `--outlets FILE`, else the environment's HEARSAY_OUTLETS. */
export const outletsOption = (): Option =>
  new Option(
    '--outlets <file>',
    'more outlets and agencies: a JSON list (docs/method.md); HEARSAY_OUTLETS names it too',
  ).default(process.env['HEARSAY_OUTLETS'] || undefined);
