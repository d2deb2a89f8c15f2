import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { gzipSync } from 'node:zlib';
import { makeArticles, makeRandom } from './make-corpus.mjs';

/** Articles that pages are made of, over and over under new addresses. */
const ARTICLES = 40;

/**
 * Writes a made-up crawl of about `megabytes` unpacked, the same for the same seed: for each page a request, a response or a revisit, and
 * a picture now and then, as crawlers write them. With `gzip` each record is a member of its own. Gives the number of records.
 */
export async function makeWarc(file, { megabytes, seed, gzip }) {
  const random = makeRandom(seed);
  const pages = makeArticles(ARTICLES, seed).map(asHtml);
  const out = createWriteStream(file);
  let [bytes, records] = [0, 0];
  const write = async (type, url, block) => {
    const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2031-05-03T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:${String(records).padStart(12, '0')}>\r\nContent-Type: application/http; msgtype=${type}\r\nContent-Length: ${block.length}\r\n\r\n`;
    const record = Buffer.concat([Buffer.from(head), block, Buffer.from('\r\n\r\n')]);
    bytes += record.length;
    records++;
    if (!out.write(gzip ? gzipSync(record, { level: 1 }) : record)) await once(out, 'drain');
  };
  for (let n = 0; bytes < megabytes * 1e6; n++) {
    const url = `https://paper${n % 50}.example/${n}`;
    await write('request', url, Buffer.from(`GET /${n} HTTP/1.1\r\nHost: paper${n % 50}.example\r\n\r\n`));
    const dice = random();
    if (dice < 0.1) await write('revisit', url, Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n'));
    else if (dice < 0.2) await write('response', `${url}.jpg`, picture(random));
    else
      await write(
        'response',
        url,
        Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${pages[n % ARTICLES]}`),
      );
  }
  out.end();
  await once(out, 'close');
  return { records, bytes };
}

function picture(random) {
  const bytes = Buffer.alloc(60_000);
  for (let at = 0; at < bytes.length; at += 4) bytes.writeUInt32LE(Math.floor(random() * 2 ** 32), at);
  return Buffer.concat([Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: image/jpeg\r\n\r\n'), bytes]);
}

/** An article among menus and scripts, about as large as a page of the web. */
function asHtml({ title, outlet, paragraphs }) {
  const menu = Array.from(
    { length: 150 },
    (_, i) => `<li class="menu-item menu-item-${i}"><a href="/section/${i}">Section ${i}</a></li>`,
  ).join('\n');
  const script = `<script>${'window.layer=window.layer||[];function push(){layer.push(arguments)}\n'.repeat(400)}</script>`;
  return `<!doctype html><html><head><title>${title} - ${outlet}</title>${script}</head><body><nav><ul>${menu}</ul></nav><article><h1>${title}</h1>${paragraphs.map((words) => `<p>${words}</p>`).join('\n')}</article><footer>${menu}</footer></body></html>`;
}
