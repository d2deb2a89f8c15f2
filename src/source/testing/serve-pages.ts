import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a made-up host answers to a path. */
export interface MadeUpAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

export type Answers = Readonly<Record<string, MadeUpAnswer | ((request: IncomingMessage) => MadeUpAnswer | null)>>;

/** A host on this machine: answers by path, 404 for any other; an answer of null leaves the request open. */
export async function servePages(answers: Answers) {
  const asked: { readonly path: string; readonly headers: IncomingMessage['headers'] }[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push({ path, headers: request.headers });
    const found = answers[path] ?? { status: 404 };
    const answer = typeof found === 'function' ? found(request) : found;
    if (answer) send(response, answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function send(response: ServerResponse, { status = 200, headers = {}, body = '' }: MadeUpAnswer): void {
  response.writeHead(status, { 'content-type': 'text/html', ...headers });
  response.end(body);
}
