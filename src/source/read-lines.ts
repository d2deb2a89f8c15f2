import { localCapture } from './capture.js';
import { decodeLine } from './decode-line.js';
import { type FoundPage, failed } from './found-page.js';
import { parsePage } from './parse-page.js';
import { isEmpty, unreadable } from './source-errors.js';
import { type Line, splitLines } from './split-lines.js';

/** The pages of a stream of JSON lines, as they come in. A page without an id is `name:line`. Blank lines are no pages. */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  from: string,
  name: string,
): AsyncGenerator<FoundPage[], void, undefined> {
  let any = false;
  try {
    for await (const lines of splitLines(chunks)) {
      const pages = lines.filter((line) => !isBlank(line)).map((line) => readLine(line, from, name));
      any ||= pages.length > 0;
      if (pages.length) yield pages;
    }
    if (!any) yield [failed(from, isEmpty())];
  } catch (error) {
    yield [failed(from, unreadable(error))];
  }
}

function readLine(line: Line, from: string, name: string): FoundPage {
  const place = `${from} line ${line.number}`;
  try {
    const page = parsePage(decodeLine(line), `${name}:${line.number}`);
    // Plain text is kept to the letter as the page's own text; HTML is not.
    const html = page.html === undefined ? null : Buffer.from(page.html);
    return { from: place, page, capture: html && localCapture('html', html, 'text/html; charset=utf-8') };
  } catch (error) {
    return failed(place, unreadable(error));
  }
}

/** Space, tab and carriage return. */
const SPACES = [0x20, 0x09, 0x0d];
const isBlank = ({ bytes }: Line): boolean => bytes !== null && bytes.every((byte) => SPACES.includes(byte));
