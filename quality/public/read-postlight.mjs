import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The pages of Postlight Parser's tests of single sites, with what those expect: `[{ id, html, url, expected: { title, byline, published } }]`.
 * Its fixtures are stored with `content` of meta elements renamed to `value`: they are named back.
 */
export function readPostlight(folder) {
  const extractors = join(folder, 'src/extractors/custom');
  return readdirSync(extractors)
    .sort()
    .map((site) => ({ site, path: join(extractors, site, 'index.test.js') }))
    .filter(({ path }) => existsSync(path))
    .flatMap(({ site, path }) => casesOf(folder, site, readFileSync(path, 'utf8')));
}

/** One case for every fixture that a test reads: the address stands before it, the expectations after it. */
function casesOf(folder, site, source) {
  const parts = source.split('readFileSync(');
  return parts.slice(1).flatMap((part, i) => {
    const file = wordsIn(/^\s*(['"`])(.*?)\1/.exec(part)?.[2]);
    const url = [...(parts[i] ?? '').matchAll(/url\s*=\s*(['"`])(.*?)\1/g)].at(-1)?.[2];
    const path = join(folder, file ?? '');
    if (!file || !url || !existsSync(path)) return [];
    const expected = {
      title: expectedOf(part, 'title'),
      byline: expectedOf(part, 'author'),
      published: expectedOf(part, 'date_published'),
    };
    return [{ id: `${site}${i > 0 ? i : ''}`, html: withContent(readFileSync(path, 'utf8')), url, expected }];
  });
}

const withContent = (html) =>
  html.replace(/<meta\b[^>]*>/gi, (meta) => (/\bcontent=/i.test(meta) ? meta : meta.replace(/\bvalue=/gi, 'content=')));

/** `assert.equal(title, 'Words')` -> `Words`; null where a test expects nothing. */
function expectedOf(part, name) {
  const pattern = new RegExp(
    `assert\\.(?:strictE|e)qual\\(\\s*${name}\\s*,\\s*(['"\`])((?:\\\\.|(?!\\1)[^\\\\])*)\\1\\s*\\)`,
  );
  return wordsIn(pattern.exec(part)?.[2]) ?? null;
}

/** The value of a string literal of JavaScript, of the escapes that these tests use. */
const wordsIn = (literal) =>
  literal
    ?.replace(/\\u\{?([\da-f]{4,6})\}?/gi, (_, code) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/\\n/g, '\n')
    .replace(/\\(.)/g, '$1');
