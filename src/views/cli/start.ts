import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { read } from './read.js';
import { serve } from './serve.js';
import type { WorkOptions } from './work-options.js';

/** What `start` is told on the command line. */
export interface StartOptions extends WorkOptions {
  readonly port: number;
}

const PAGES = fileURLToPath(new URL('../../../examples/pages', import.meta.url));

/** Reads the example that comes with hearsay into a record of its own, and serves that until told to stop. */
export async function start({ port, ...work }: StartOptions): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-'));
  const record = join(folder, 'hearsay-example.duckdb');
  try {
    await read([PAGES], { ...work, record });
    await serve({ record, port });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
