/** Runs the built command line as its own process, the way people and other programs do. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './read-source.js';

export const CLI = join(ROOT, 'dist/views/cli/main.js');
if (!existsSync(CLI)) throw new Error('expected the built command line: run `npm run build` before these tests');

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface How {
  readonly input?: string | Buffer;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const environment = (env: How['env']): NodeJS.ProcessEnv => ({
  ...process.env,
  HEARSAY_RECORD: '',
  NO_COLOR: '1',
  ...env,
});

export function hearsay(args: readonly string[], { input = '', cwd, env }: How = {}): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 29,
    timeout: 110_000,
    env: environment(env),
    ...(cwd ? { cwd } : {}),
  });
  return { status, stdout, stderr };
}

/** Starts a command and leaves it running; the caller ends it. */
export const startHearsay = (args: readonly string[], { cwd, env }: How = {}): ChildProcess =>
  spawn(process.execPath, [CLI, ...args], { env: environment(env), ...(cwd ? { cwd } : {}) });

export const whenEnded = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => child.once('exit', (code) => resolve(code)));

/** Waits until something holds; gives up after a minute with a sentence. */
export async function until(holds: () => boolean, what: string): Promise<void> {
  for (let left = 1200; !holds(); left--) {
    if (!left) throw new Error(`waited a minute for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** A folder of its own for a test, removed after it. */
export function makeFolder(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'hearsay-test-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Every line of JSON lines. */
export const parseLines = (text: string): Record<string, unknown>[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);

export const STACK_TRACE = /\n\s+at .*:\d+:\d+\)?/;
