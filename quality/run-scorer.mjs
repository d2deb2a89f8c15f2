import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Runs a scorer outside the repository from its root; its scores are the JSON object on its last line. */
export function runScorer(root, scorer) {
  const run = spawnSync(process.execPath, [join(root, scorer)], { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 });
  const last = run.stdout.trim().split('\n').at(-1) ?? '';
  try {
    return { scores: JSON.parse(last), fault: null };
  } catch {
    const said = (run.stderr || run.stdout).trim().split('\n');
    const reason = said.find((line) => /Error/.test(line)) ?? said.at(-1);
    return { scores: {}, fault: `${scorer} gave no scores (exit ${run.status}): ${reason.slice(0, 300)}` };
  }
}
