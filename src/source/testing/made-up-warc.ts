/** A record to be made: its type, address, HTTP head and body. */
export interface MadeUpRecord {
  readonly type?: string;
  readonly url?: string;
  readonly http?: string;
  readonly body?: string | Buffer;
  /** Instead of the true length. */
  readonly length?: number;
}

const HTML = 'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n';

/** One record as bytes; without `http` a response of HTML with status 200. */
export function madeUpRecord({
  type = 'response',
  url = 'https://a.example/1',
  http = HTML,
  ...rest
}: MadeUpRecord): Buffer {
  const block = Buffer.concat([Buffer.from(http), Buffer.from(rest.body ?? '<p>The mayor resigned.</p>')]);
  const head = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    `WARC-Target-URI: ${url}`,
    'WARC-Date: 2031-05-03T10:00:00Z',
    `Content-Length: ${rest.length ?? block.length}`,
  ];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), block, Buffer.from('\r\n\r\n')]);
}

export const madeUpWarc = (...records: MadeUpRecord[]): Buffer => Buffer.concat(records.map(madeUpRecord));
