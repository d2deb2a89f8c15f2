import { basename } from 'node:path';
import { openRecord } from '../../record/open-record.js';
import { createWeb } from '../web/create-web.js';
import { serveWeb } from '../web/serve-web.js';
import { plainWords } from './plain-words.js';
import { checkFiles, follow } from './watch.js';
import { watchInterrupt } from './watch-interrupt.js';
import type { WatchOptions } from './watch-options.js';

/** What `serve` is told on the command line. */
export interface ServeOptions {
  readonly record: string;
  readonly port: number;
}

/** What `serve --watch` is told beside that. */
export type ServeAndWatchOptions = ServeOptions & WatchOptions & { readonly watch?: readonly string[] };

/** Serves the web app on a record until it is told to stop (Ctrl-C); with `watch` follows feeds into it in the same process. */
export async function serve(options: ServeOptions | ServeAndWatchOptions): Promise<void> {
  const { record: path, port } = options;
  const feeds = 'watch' in options ? options : null;
  checkFiles(feeds?.watch ?? []);
  const record = await openRecord(path, { mode: feeds ? 'write' : 'ask' });
  const interrupt = watchInterrupt();
  try {
    const server = await serveWeb(createWeb(record, { title: plainWords(basename(path, '.duckdb')) }), { port });
    process.stderr.write(`hearsay is at ${server.url} (Ctrl-C ends it)\n`);
    if (feeds?.watch) await follow(feeds.watch, { ...feeds, once: false }, { record, interrupt });
    else await interrupt.stopped;
    await server.close();
  } finally {
    interrupt.release();
    await record.close();
  }
}
