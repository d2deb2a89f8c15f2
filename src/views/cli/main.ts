#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { UsageError } from '../../errors.js';
import { changedCommand } from './changed-command.js';
import { conflictsCommand } from './conflicts-command.js';
import { correctCommand } from './correct-command.js';
import { exportCommand } from './export-command.js';
import { extractCommand } from './extract-command.js';
import { laterCommands } from './later-commands.js';
import { plainWords } from './plain-words.js';
import { readCommand } from './read-command.js';
import { readVersion } from './read-version.js';
import { serveCommand } from './serve-command.js';
import { startCommand } from './start-command.js';
import { verifyCommand } from './verify-command.js';
import { watchCommand } from './watch-command.js';
import { whereCommand } from './where-command.js';
import { whoCommand } from './who-command.js';
import { endOnClosedOutput } from './write-out.js';

/** All commands, in the order of the help. */
const program = new Command('hearsay')
  .description('What is claimed, who said it, through whom it came, and how many independent origins stand behind it.')
  .version(readVersion())
  .addCommand(readCommand())
  .addCommand(watchCommand())
  .addCommand(serveCommand())
  .addCommand(whereCommand())
  .addCommand(whoCommand())
  .addCommand(changedCommand())
  .addCommand(conflictsCommand())
  .addCommand(exportCommand())
  .addCommand(verifyCommand())
  .addCommand(correctCommand())
  .addCommand(extractCommand())
  .addCommand(startCommand(), { hidden: true })
  .addHelpText(
    'after',
    '\nTo begin:\n  hearsay read pages/     reads a folder of pages into ./hearsay.duckdb\n  hearsay serve           shows them on http://127.0.0.1:4321',
  );
for (const command of laterCommands()) program.addCommand(command, { hidden: true });
for (const command of [program, ...program.commands]) command.exitOverride();

endOnClosedOutput();
try {
  if (process.argv.length <= 2) program.outputHelp();
  else await program.parseAsync();
} catch (error) {
  process.exitCode = tell(error);
} finally {
  // Input that nobody reads any more, after an error or Ctrl-C, would keep the process waiting.
  process.stdin.destroy();
}

/** Says on standard error what went wrong, and gives the exit code for it. */
function tell(error: unknown): number {
  // Commander has said it already; help and version come this way too, with 0.
  if (error instanceof CommanderError) return error.exitCode ? 2 : 0;
  // From a worker an error comes as a copy that has kept its name only.
  if (error instanceof Error && error.name === UsageError.name)
    process.stderr.write(`hearsay: ${plainWords(error.message)}\n`);
  else {
    const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    process.stderr.write(
      `hearsay: a fault of hearsay itself, please report it (HEARSAY_DEBUG=1 shows more): ${plainWords(what)}\n`,
    );
    if (process.env['HEARSAY_DEBUG'] && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  }
  return 2;
}
