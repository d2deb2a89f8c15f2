import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { openRecord } from './open-record.js';
import { temporaryFolder } from './testing/temporary-folder.js';
import { verifyRecord } from './verify/verify-record.js';

const SAVING = fileURLToPath(new URL('./testing/save-forever.ts', import.meta.url));
const VITE_NODE = join(createRequire(import.meta.url).resolve('vite-node/package.json'), '..', 'vite-node.mjs');

/** Saves into a record in a process of its own and kills it at its `last` acknowledged batch; gives the batches it told of. */
async function saveAndKill(path: string, last: number): Promise<number> {
  const child = spawn(process.execPath, [VITE_NODE, SAVING, path], { stdio: ['ignore', 'pipe', 'inherit'] });
  let told = '';
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    told += piece;
    if (told.split('\n').length > last) child.kill('SIGKILL');
  });
  await once(child, 'close');
  expect(child.signalCode).toBe('SIGKILL');
  return told.split('\n').length - 1;
}

test.each([
  ['ask', 1],
  ['ask', 6],
  ['write', 3],
] as const)(
  'a killed run leaves a record that opens to %s, whole batches only, and all that it acknowledged (%i)',
  async (mode, last) => {
    const path = join(temporaryFolder(), 'r.duckdb');
    const told = await saveAndKill(path, last);
    expect(told).toBeGreaterThanOrEqual(last);
    const record = await openRecord(path, { mode });
    const [row] = await record.ask<{ pages: number; batches: number }>(
      "SELECT count(*) AS pages, count(DISTINCT split_part(id, '-', 1)) AS batches FROM pages",
    );
    expect(row?.batches).toBeGreaterThanOrEqual(told);
    expect(row?.pages).toBe((row?.batches ?? 0) * 30);
    expect(await verifyRecord(record)).toEqual([]);
    await record.close();
  },
);
