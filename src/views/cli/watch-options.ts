import { InvalidArgumentError, Option } from 'commander';
import type { WorkOptions } from './work-options.js';

/** How feeds are followed, as told on the command line. */
export interface WatchOptions extends WorkOptions {
  readonly record: string;
  /** Minutes. */
  readonly every: number;
  /** Seconds. */
  readonly delay: number;
  readonly allowPrivate?: boolean;
  readonly once?: boolean;
}

const parseNumber =
  (least: number, most: number) =>
  (text: string): number => {
    const value = Number(text);
    if (!/^\d+(?:\.\d+)?$/.test(text) || value < least || value > most)
      throw new InvalidArgumentError(`Expected a number from ${least} to ${most}.`);
    return value;
  };

export const everyOption = (): Option =>
  new Option('--every <minutes>', 'how often to look at a feed').argParser(parseNumber(1, 10_080)).default(15);

export const delayOption = (): Option =>
  new Option('--delay <seconds>', 'pause between two requests to one host; its robots.txt may ask for more')
    .argParser(parseNumber(0, 60))
    .default(1);
