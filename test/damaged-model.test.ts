/** A model that is gone or damaged, seen from the command line, whose workers are the ones to load it. */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { STACK_TRACE, makeFolder } from './hearsay.js';
import { ROOT } from './read-source.js';

const folder = makeFolder();
const models = join(folder.path, 'models');
const model = readFileSync(join(ROOT, 'models/attribution.bin'));
const kernel = readFileSync(join(ROOT, 'models/attribution.wasm'));

beforeAll(() => {
  for (const name of ['dist', 'package.json']) cpSync(join(ROOT, name), join(folder.path, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder.path, 'node_modules'));
  mkdirSync(models);
});
afterAll(folder.remove);

async function run(args: readonly string[]): Promise<{ status: number | null; stderr: string }> {
  const child = spawn(process.execPath, [join(folder.path, 'dist/views/cli/main.js'), ...args], {
    cwd: folder.path,
    env: { ...process.env, HEARSAY_RECORD: '', NO_COLOR: '1' },
  });
  const stderr: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  child.stdout.resume();
  child.stdin.on('error', () => undefined);
  child.stdin.end(JSON.stringify({ id: 'a', text: 'The mayor said that the bridge would close.' }) + '\n');
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { status, stderr: Buffer.concat(stderr).toString() };
}

const DAMAGE: readonly (readonly [what: string, bin: Uint8Array | null, wasm: Uint8Array, said: string])[] = [
  ['missing', null, kernel, '(ENOENT)'],
  ['cut short', model.subarray(0, 100_000), kernel, 'its checksum does not hold'],
  ['without a whole kernel', model, kernel.subarray(0, 50), 'models/attribution.wasm'],
];

test.each(DAMAGE)(
  'a model that is %s: one line that says what to do, and exit code 2',
  async (_what, bin, wasm, said) => {
    if (bin) writeFileSync(join(models, 'attribution.bin'), bin);
    writeFileSync(join(models, 'attribution.wasm'), wasm);
    for (const args of [['extract'], ['read', '-', '--record', join(folder.path, 'r.duckdb')]]) {
      const { status, stderr } = await run(args);
      expect({ status, lines: stderr.trim().split('\n').length }).toEqual({ status: 2, lines: 1 });
      expect(stderr).toMatch(/^hearsay: The attribution (?:model|network)/);
      expect(stderr).toContain(said);
      expect(stderr).toMatch(/reinstall/i);
      expect(stderr).not.toMatch(STACK_TRACE);
    }
  },
);
