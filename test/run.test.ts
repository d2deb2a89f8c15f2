/** The engine room on real threads: built code, since a worker is a file of its own. */
import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';
import type * as mapping from '../src/run/map-on-cores.js';
import type * as pools from '../src/run/pool.js';

const built = (path: string): string => new URL(`../dist/run/${path}`, import.meta.url).href;
const { mapOnCores } = (await import(built('map-on-cores.js'))) as typeof mapping;
const { Pool } = (await import(built('pool.js'))) as typeof pools;

const task = { module: new URL('./hard-work.mjs', import.meta.url).href, name: 'work' };

async function* inBatches(items: readonly string[], size: number): AsyncGenerator<string[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size);
}

async function runAll(items: readonly string[], { workers = 2, size = 2, timeLimit = 10_000 } = {}): Promise<string[]> {
  const pool = new Pool<string, string>({ task, workers, timeLimit, memoryMb: 64 });
  const answers: string[] = [];
  try {
    for await (const { outcomes } of mapOnCores(inBatches(items, size), pool))
      answers.push(...outcomes.map((outcome) => ('value' in outcome ? outcome.value : outcome.failure.code)));
  } finally {
    await pool.close();
  }
  return answers;
}

const MANY = Array.from({ length: 50 }, (_, i) => `p${i}`);

test.each([
  { workers: 1, size: 1, why: 'one after another' },
  { workers: 1, size: 64, why: 'all in one batch' },
  { workers: 4, size: 3, why: 'side by side: answers still in the order of the items' },
])('$workers workers, batches of $size: $why', async ({ workers, size }) => {
  expect(await runAll(MANY, { workers, size })).toEqual(MANY.map((item) => `${item}!`));
});

test.each([
  { bad: 'throw', code: 'unexpected', why: 'an error of ours is a failure of this item' },
  { bad: 'exit', code: 'crashed', why: 'a worker that ends takes nothing else with it' },
  { bad: 'memory', code: 'crashed', why: 'memory runs out in the worker, not in the run' },
])('$bad: $why', { timeout: 120_000 }, async ({ bad, code }) => {
  expect(await runAll(['a', bad, 'b', 'c', bad], { size: 5 })).toEqual(['a!', code, 'b!', 'c!', code]);
});

test('an endless loop is given up after the time limit, the rest is read', async () => {
  expect(await runAll(['a', 'forever', 'b', 'c'], { size: 4, timeLimit: 1500 })).toEqual([
    'a!',
    'too-slow',
    'b!',
    'c!',
  ]);
});

test('a module that does not load is an error of the run and no failure of an item', async () => {
  const pool = new Pool<string, string>({ task: { ...task, name: 'nothing' }, workers: 1, timeLimit: 1000 });
  await expect(pool.run(['a'])).rejects.toThrow('to export nothing');
  await pool.close();
});

test('an answer does not wait for more input', async () => {
  const pool = new Pool<string, string>({ task, workers: 2, timeLimit: 10_000 });
  let askMore: (() => void) | undefined;
  async function* slow(): AsyncGenerator<string[]> {
    yield ['a'];
    await new Promise<void>((resolve) => (askMore = resolve));
    yield ['b'];
  }
  const answers = mapOnCores(slow(), pool);
  expect((await answers.next()).value).toEqual({ items: ['a'], outcomes: [{ value: 'a!' }] });
  askMore?.();
  expect((await answers.next()).value).toEqual({ items: ['b'], outcomes: [{ value: 'b!' }] });
  expect((await answers.next()).done).toBe(true);
  await pool.close();
});

test('a closed pool starts no worker', async () => {
  const pool = new Pool<string, string>({ task, workers: 1, timeLimit: 1000 });
  await pool.close();
  await expect(pool.run(['a'])).rejects.toThrow('closed');
});

test('a pool that is closed while its workers start or work leaves none behind', async () => {
  const program = `
    const { Pool } = await import(${JSON.stringify(built('pool.js'))});
    const pool = new Pool({ task: ${JSON.stringify(task)}, workers: 2, timeLimit: 60_000 });
    void pool.run(['forever']);
    if (process.argv[1] === 'working') await new Promise((resolve) => setTimeout(resolve, 2000));
    void pool.run(['a']);
    await pool.close();`;
  for (const when of ['starting', 'working']) {
    const child = spawn(process.execPath, ['--input-type=module', '-e', program, '--', when]);
    expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(0);
  }
});
