import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Runs a test of an answer key and counts what holds: percent by its outermost `describe` (in the example the kind of the
 * item, in the golden cases the case), and of all. Aims, which the key asks and the tests do not demand yet, are listed apart.
 */
export function countAnswers(root, test) {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-quality-'));
  const out = join(folder, 'results.json');
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const args = [vitest, 'run', test, '--reporter=json', `--outputFile=${out}`];
  const run = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, HEARSAY_AIMS: '1' },
  });
  try {
    const results = JSON.parse(readFileSync(out, 'utf8')).testResults.flatMap((file) => file.assertionResults);
    if (results.length === 0) return { scores: {}, fault: `${test} ran no item: ${run.stderr.trim().slice(0, 300)}` };
    const isAim = ({ ancestorTitles }) => ancestorTitles[0] === 'aims';
    const aims = results.filter(isAim).map(({ title, status }) => ({ title, holds: status === 'passed' }));
    return { scores: percentages(results.filter((result) => !isAim(result))), aims, fault: null };
  } catch (error) {
    return { scores: {}, fault: `${test} gave no results (exit ${run.status}): ${error.message}` };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function percentages(results) {
  const tally = new Map();
  for (const { ancestorTitles, status } of results) {
    for (const kind of [ancestorTitles[0], 'all']) {
      const [held, asked] = tally.get(kind) ?? [0, 0];
      tally.set(kind, [held + (status === 'passed' ? 1 : 0), asked + 1]);
    }
  }
  return Object.fromEntries([...tally].map(([kind, [held, asked]]) => [kind, Math.round((1000 * held) / asked) / 10]));
}
