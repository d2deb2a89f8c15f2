import { Command } from 'commander';
import { cutBatches } from '../../run/cut-batches.js';
import { mapOnCores } from '../../run/map-on-cores.js';
import { type Outcome, isFailed } from '../../run/outcome.js';
import { Pool } from '../../run/pool.js';
import { type Line, splitLines } from '../../source/split-lines.js';
import type { ExtractSettings } from './extract-line.js';
import { showErrorLine } from './show-error-line.js';
import { readOutlets } from '../../source/read-outlets.js';
import { type WorkOptions, outletsOption, precisionOption, timeLimitOption, workersOption } from './work-options.js';
import { writeOut } from './write-out.js';

export const extractCommand = (): Command =>
  new Command('extract')
    .description('a filter: one page a line in, one reading a line out, in the same order; keeps no state')
    .addOption(workersOption())
    .addOption(timeLimitOption())
    .addOption(precisionOption())
    .addOption(outletsOption())
    .option('--events', 'give every event word with how certain it is told, as "events"')
    .addHelpText(
      'after',
      `
In:  {"id": "a1", "text": "…"} or {"id": "a1", "html": "…"}; if known "url", "outlet", "published", "whole".
Out: one reading a line; {"id": "a1", "error": {"code", "message"}} for a line that cannot be read.

Example:
  hearsay extract < pages.jsonl > readings.jsonl`,
    )
    .action(extract);

type ExtractOptions = WorkOptions & { readonly events?: boolean };

async function extract({
  workers,
  timeLimit,
  precision = 'normal',
  events = false,
  outlets,
}: ExtractOptions): Promise<void> {
  const settings: ExtractSettings = { precision, events, outlets: outlets === undefined ? [] : readOutlets(outlets) };
  const task = { module: new URL('./extract-line.js', import.meta.url).href, name: 'extractLine', settings };
  const pool = new Pool<Line, string>({ task, workers, timeLimit: timeLimit * 1000 });
  const batches = cutBatches(splitLines(process.stdin), (line) => line.size);
  try {
    for await (const { items, outcomes } of mapOnCores(batches, pool)) await writeOut(showAnswers(items, outcomes));
  } finally {
    await pool.close();
  }
}

function showAnswers(lines: readonly Line[], outcomes: readonly Outcome<string>[]): string {
  const answers = outcomes.map((outcome, at) => {
    if (!isFailed(outcome)) return outcome.value;
    process.exitCode = 1;
    return showErrorLine(lines[at], outcome.failure);
  });
  return answers.map((answer) => `${answer}\n`).join('');
}
