import { readFileSync } from 'node:fs';
import { type Context, Hono } from 'hono';
import type { Child } from 'hono/jsx';
import type { NewsRecord } from '../../record/record.js';
import { addHeaders, isLocalHost } from './guard.js';
import { Layout } from './layout.js';
import { MessagePage } from './pages/message-page.js';
import { stripControls } from './strip-controls.js';
import { type Asked, parseAddress, type Shown } from './view.js';
import { VIEWS } from './views.js';

/** Static files, read once; nothing else of the disk is ever served. */
const FILES: Readonly<Record<string, string>> = {
  'style.css': 'text/css; charset=utf-8',
  'icon.svg': 'image/svg+xml',
};

export interface WebOptions {
  /** Name of the record, for the masthead and the window; `hearsay` where none is given. */
  readonly title?: string;
}

/** The web app on a record: every page is made on the server, and is also data at the same address with `.json`. */
export function createWeb(record: NewsRecord, { title = 'hearsay' }: WebOptions = {}): Hono {
  const app = new Hono();
  const message = (
    c: Context,
    status: 400 | 403 | 404 | 405 | 500,
    shown: { title: string; message: string },
  ): Response => {
    if (parseAddress(c.req.url)?.isData) return c.json({ error: shown }, status);
    return c.html(draw({ title: shown.title, body: <MessagePage {...shown} /> }, frame), status);
  };
  const frame: Frame = { record: title, at: '', data: null, query: '' };

  app.use(addHeaders);
  app.use(async (c, next) => {
    if (!isLocalHost(c.req.header('host') ?? new URL(c.req.url).host)) return message(c, 403, FOREIGN);
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return message(c, 405, READ_ONLY);
    await next();
    return undefined;
  });
  for (const [name, type] of Object.entries(FILES)) {
    const body = readFileSync(new URL(`./static/${name}`, import.meta.url));
    app.get(`/static/${name}`, (c) => c.body(new Uint8Array(body), 200, { 'Content-Type': type }));
  }
  app.get('*', async (c) => {
    const asked = parseAddress(c.req.url);
    const view = asked && Object.hasOwn(VIEWS, asked.view) ? VIEWS[asked.view] : undefined;
    if (!asked || !view || view.needsId !== asked.id.length > 0) return message(c, 404, NO_PAGE);
    const answer = await view.answer(record, asked);
    if (!answer) return message(c, 404, missing(asked));
    if (asked.isData) return c.json(answer.data);
    const url = new URL(c.req.url);
    const data = `${url.pathname === '/' ? '/overview' : url.pathname}.json${url.search}`;
    return c.html(draw(answer.show(), { ...frame, at: url.pathname, data, query: asked.query.get('q') ?? '' }));
  });
  app.onError((error, c) => message(c, 500, broken(error)));
  return app;
}

interface Frame {
  readonly record: string;
  readonly at: string;
  readonly data: string | null;
  readonly query: string;
}

/** Draws a page in its frame. Control characters go last and everywhere: no page text can pass by. */
const draw = ({ title, body }: Shown, frame: Frame): string => {
  const page: Child = (
    <Layout title={title} {...frame}>
      {body}
    </Layout>
  );
  return `<!doctype html>${stripControls(String(page))}`;
};

const FOREIGN = {
  title: 'Not this name',
  message: 'This record is shown to this machine only: open it at http://127.0.0.1 or http://localhost with its port.',
};
const READ_ONLY = {
  title: 'Only for reading',
  message: 'These pages can be read and not changed: use the hearsay command to read more pages into the record.',
};
const NO_PAGE = {
  title: 'No such page',
  message: 'There is no page at this address: start at the overview, or search for a word that you remember.',
};

const missing = ({ view, id }: Asked) => ({
  title: `No such ${view}`,
  message: `The record holds no ${view} “${id}”: it may have been read again since, so look for it from the overview or by a search.`,
});

const broken = (error: Error) => ({
  title: 'Something went wrong',
  message: `The record could not answer: ${error.message}. Try again; if it stays so, run hearsay verify on the record.`,
});
