import { Command } from 'commander';
import { mapOnCores } from '../../run/map-on-cores.js';
import { isFailed } from '../../run/outcome.js';
import { type Line, splitLines } from '../../source/split-lines.js';
import { showErrorLine } from './extract-line.js';
import { type WorkOptions, timeLimitOption, workersOption } from './work-options.js';
import { writeOut } from './write-out.js';

/** Lines and bytes that go to a worker at once: many enough to cost nothing, few enough to spread over the cores. */
const BATCH = { lines: 16, bytes: 500_000 };

export const extractCommand = (): Command =>
  new Command('extract')
    .description('a filter: one page a line in, one reading a line out, in the same order; keeps no state')
    .addOption(workersOption())
    .addOption(timeLimitOption())
    .addHelpText(
      'after',
      `
In:  {"id": "a1", "text": "…"} or {"id": "a1", "html": "…"}; if known "url", "outlet", "published", "whole".
Out: one reading a line; {"id": "a1", "error": {"code", "message"}} for a line that cannot be read.

Example:
  hearsay extract < pages.jsonl > readings.jsonl`,
    )
    .action(extract);

async function extract({ workers, timeLimit }: WorkOptions): Promise<void> {
  const task = { module: new URL('./extract-line.js', import.meta.url).href, name: 'extractLine' };
  const sent: Line[] = [];
  const batches = cutBatches(splitLines(process.stdin), (line) => sent.push(line));
  for await (const outcomes of mapOnCores<Line, string>(batches, { task, workers, timeLimit: timeLimit * 1000 })) {
    const lines = sent.splice(0, outcomes.length);
    const answers = outcomes.map((outcome, at) => {
      if (!isFailed(outcome)) return outcome.value;
      process.exitCode = 1;
      return showErrorLine(lines[at] as Line, outcome.failure);
    });
    await writeOut(answers.map((answer) => `${answer}\n`).join(''));
  }
}

/** Cuts the lines of each chunk into batches; a batch never waits for the next chunk. */
async function* cutBatches(
  chunks: AsyncIterable<Line[]>,
  onSend: (line: Line) => void,
): AsyncGenerator<Line[], void, undefined> {
  for await (const lines of chunks) {
    let batch: Line[] = [];
    let bytes = 0;
    for (const line of lines) {
      onSend(line);
      batch.push(line);
      bytes += line.size;
      if (batch.length < BATCH.lines && bytes < BATCH.bytes) continue;
      yield batch;
      [batch, bytes] = [[], 0];
    }
    if (batch.length) yield batch;
  }
}
