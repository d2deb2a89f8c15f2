import { InputError } from '../errors.js';
import type { PageInput } from '../read/page/page.js';
import { LARGEST_PAGE, tooLarge } from './limits.js';

const SHAPE = 'expected a JSON object like {"id": "a1", "text": "…"} or {"id": "a1", "html": "…"}';

/** Parses one line of JSON as a page. `fallbackId` names a page that gives no id. Throws InputError with a sentence. */
export function parsePage(line: string, fallbackId: string): PageInput {
  const row = parseObject(line);
  const [text, html] = [readString(row, 'text'), readString(row, 'html')];
  const body = text ?? html;
  if (body === undefined) throw new InputError('no-text', `${SHAPE}, got neither text nor html`);
  if (!body.trim()) throw new InputError('empty', 'expected a page with words, got an empty one');
  if (body.length > LARGEST_PAGE) throw tooLarge(body.length);
  const [url, outlet] = [readString(row, 'url'), readString(row, 'outlet')];
  const published = readPublished(row);
  const siteLines = readSiteLines(row);
  return {
    id: readId(row) ?? fallbackId,
    ...(text === undefined ? { html: body } : { text }),
    ...(url ? { url } : {}),
    ...(outlet ? { outlet } : {}),
    ...(published ? { published } : {}),
    ...(row['whole'] === true ? { whole: true } : {}),
    ...(siteLines.length > 0 ? { siteLines } : {}),
  };
}

/** The id of a line that may be anything at all; null where it has none. */
export function findId(line: string): string | null {
  try {
    return readId(parseObject(line)) ?? null;
  } catch {
    return null;
  }
}

function parseObject(line: string): Record<string, unknown> {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch (error) {
    throw new InputError('not-json', `${SHAPE} on one line; ${error instanceof Error ? error.message : 'got no JSON'}`);
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row))
    throw new InputError('not-a-page', `${SHAPE}, got JSON of another shape`);
  return row as Record<string, unknown>;
}

function readId(row: Record<string, unknown>): string | undefined {
  // Numbers are common as ids in tables that people turn into JSON.
  if (typeof row['id'] === 'number') return String(row['id']);
  return readString(row, 'id') || undefined;
}

function readString(row: Record<string, unknown>, key: string): string | undefined {
  const value = row[key];
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return value;
  throw new InputError('not-a-page', `expected "${key}" to be a string, got ${showValue(value)}`);
}

/** A list or an object may be deeper than can be written out. */
const showValue = (value: unknown): string =>
  typeof value === 'object' ? (Array.isArray(value) ? 'a list' : 'an object') : JSON.stringify(value).slice(0, 40);

/** What the pages of its site repeat, as `findRepeatedLines` gives it to a program that read them before. */
function readSiteLines({ siteLines }: Record<string, unknown>): string[] {
  if (siteLines === undefined || siteLines === null) return [];
  if (Array.isArray(siteLines) && siteLines.every((line) => typeof line === 'string')) return siteLines as string[];
  throw new InputError('not-a-page', 'expected "siteLines" to be a list of strings, as findRepeatedLines gives it');
}

function readPublished(row: Record<string, unknown>): string | undefined {
  const value = readString(row, 'published');
  if (!value || /^\d{4}-\d\d(?:-\d\d(?:[T ]\d\d:\d\d\S*)?)?$/.test(value)) return value;
  throw new InputError(
    'bad-date',
    `expected "published" as an ISO 8601 date like 2024-11-23 or 2024-11-23T09:00Z, got ${JSON.stringify(value.slice(0, 40))}`,
  );
}
