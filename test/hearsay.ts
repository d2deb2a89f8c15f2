/** Runs the built command line as its own process, the way people and other programs do. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './read-source.js';

const CLI = join(ROOT, 'dist/views/cli/main.js');
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

/** Runs a command to its end. Not spawnSync: a blocked test runner loses touch with its workers. */
export const hearsay = (args: readonly string[], how: How = {}): Promise<Ran> =>
  finish(startHearsay(args, how), how.input);

/** Runs a line of bash with our command as `"$@"`. */
export const inBash = (line: string, args: readonly string[], input: string): Promise<Ran> =>
  finish(spawn('bash', ['-c', line, 'bash', process.execPath, CLI, ...args], { env: environment({}) }), input);

async function finish(child: ChildProcess, input: string | Buffer = ''): Promise<Ran> {
  const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
  child.stdout?.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => stderr.push(chunk));
  // A command may end without reading all of its input.
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(input);
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { status, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() };
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
