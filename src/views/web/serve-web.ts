import { type ServerType, createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import { UsageError } from '../../errors.js';

/** A running web app. */
export interface WebServer {
  /** `http://127.0.0.1:4321` */
  readonly url: string;
  readonly port: number;
  /** Stops taking requests, lets those under way end, and resolves when the port is free. */
  close(): Promise<void>;
}

const HOST = '127.0.0.1';
const PATIENCE = 2_000;

/** Serves the app to this machine only. Port 0 takes any free one. Throws UsageError where the port cannot be had. */
export async function serveWeb(app: Hono, { port }: { readonly port: number }): Promise<WebServer> {
  const server = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, resolve);
  }).catch((error: NodeJS.ErrnoException) => {
    throw explain(error, port);
  });
  const address = server.address();
  const taken = typeof address === 'object' && address ? address.port : port;
  return { url: `http://${HOST}:${taken}`, port: taken, close: () => closeServer(server) };
}

function explain(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE')
    return new UsageError(`port ${port} is in use: stop what listens there, or choose another with --port`);
  if (error.code === 'EACCES')
    return new UsageError(`port ${port} is not allowed to you: choose one above 1023 with --port`);
  if (error.code === 'ERR_SOCKET_BAD_PORT')
    return new UsageError(`expected a port from 0 to 65535, got ${port}: choose one with --port`);
  return error;
}

function closeServer(server: ServerType): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    if (!('closeIdleConnections' in server)) return;
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), PATIENCE).unref();
  });
}
