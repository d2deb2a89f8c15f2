import { Command } from 'commander';
import { UsageError } from '../../errors.js';

/** Commands that are named in public and not there yet: they say so, and the help does not list them. */
const LATER: Readonly<Record<string, string>> = {
  mcp: 'the record as tools for an AI assistant comes in a later version; until then use `hearsay export --format json`',
};

export const laterCommands = (): Command[] =>
  Object.entries(LATER).map(([name, sentence]) =>
    new Command(name)
      .argument('[any...]')
      .allowUnknownOption()
      .helpOption(false)
      .action(() => {
        throw new UsageError(sentence);
      }),
  );
