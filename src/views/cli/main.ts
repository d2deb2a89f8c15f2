#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { UsageError } from '../../errors.js';
import { extractCommand } from './extract-command.js';
import { laterCommands } from './later-commands.js';
import { readCommand } from './read-command.js';
import { readVersion } from './read-version.js';
import { endQuietlyOnClosedPipe } from './write-out.js';

/** All commands, in the order of the help. */
const program = new Command('hearsay')
  .description('What is claimed, who said it, through whom it came, and how many independent origins stand behind it.')
  .version(readVersion())
  .addCommand(readCommand())
  .addCommand(extractCommand());
for (const command of laterCommands()) program.addCommand(command, { hidden: true });

endQuietlyOnClosedPipe();
for (const command of [program, ...program.commands]) command.exitOverride();
try {
  if (process.argv.length <= 2) program.outputHelp();
  else await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode ? 2 : 0;
  else if (error instanceof UsageError) {
    process.stderr.write(`hearsay: ${error.message}\n`);
    process.exitCode = 2;
  } else throw error;
}
