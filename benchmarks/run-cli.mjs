import { spawn } from 'node:child_process';
import { openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const tellPeak = new URL('./tell-peak.mjs', import.meta.url).href;
const cli = fileURLToPath(new URL('../dist/views/cli/main.js', import.meta.url));

/** Runs the command line on pages from standard input; gives seconds, CPU seconds and the peak of memory in MB, workers and all. */
export function runCli(args, pages, folder) {
  const file = join(folder, 'pages.jsonl');
  writeFileSync(file, pages.map((page) => `${JSON.stringify(page)}\n`).join(''));
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', tellPeak, cli, ...args], {
    stdio: [openSync(file), 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk) => (said += chunk));
  return new Promise((resolve, reject) => {
    child.once('close', (code) => {
      const [, peak, micros] = /\npeak (\d+) cpu (\d+)/.exec(said) ?? [];
      if (code !== 0 || !peak) reject(new Error(`hearsay ${args.join(' ')} ended with ${code}: ${said.slice(-500)}`));
      else resolve({ seconds: (performance.now() - start) / 1000, cpu: Number(micros) / 1e6, mb: Number(peak) / 1024 });
    });
  });
}
