import { once } from 'node:events';
import { basename } from 'node:path';
import { openRecord } from '../../record/open-record.js';
import { createWeb } from '../web/create-web.js';
import { serveWeb } from '../web/serve-web.js';
import { plainWords } from './plain-words.js';

/** What `serve` is told on the command line. */
export interface ServeOptions {
  readonly record: string;
  readonly port: number;
}

/** Serves the web app on a record until it is told to stop (Ctrl-C). */
export async function serve({ record: path, port }: ServeOptions): Promise<void> {
  const record = await openRecord(path, { mode: 'ask' });
  try {
    const server = await serveWeb(createWeb(record, { title: plainWords(basename(path)) }), { port });
    process.stderr.write(`hearsay is at ${server.url} (Ctrl-C ends it)\n`);
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
    await server.close();
  } finally {
    await record.close();
  }
}
