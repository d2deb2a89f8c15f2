import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { UsageError } from '../../errors.js';
import { serveWeb } from './serve-web.js';

const app = new Hono().get('/', (c) => c.text('here'));

test('serves this machine, and frees the port when closed', async () => {
  const server = await serveWeb(app, { port: 0 });
  expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(await (await fetch(server.url)).text()).toBe('here');
  await server.close();
  const again = await serveWeb(app, { port: server.port });
  await again.close();
});

test('a port in use is told with a remedy', async () => {
  const server = await serveWeb(app, { port: 0 });
  await expect(serveWeb(app, { port: server.port })).rejects.toThrow(
    new UsageError(`port ${server.port} is in use: stop what listens there, or choose another with --port`),
  );
  await server.close();
});

test('a port that is none is told with a remedy', async () => {
  await expect(serveWeb(app, { port: 99999 })).rejects.toThrow('expected a port from 0 to 65535, got 99999');
});
