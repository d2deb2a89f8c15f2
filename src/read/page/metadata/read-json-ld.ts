import type { DomDocument } from '../dom.js';

/** One schema.org thing, as the page's JSON-LD states it. */
export type Thing = Readonly<Record<string, unknown>>;

const DEEPEST = 8;
const MOST_THINGS = 2_000;
const MOST_CHARACTERS = 1_000_000;

/** All typed things in a page's JSON-LD scripts, outermost first; broken JSON is mended where that is plain, else left out. */
export function readJsonLd(document: DomDocument): Thing[] {
  const things: Thing[] = [];
  for (const script of document.querySelectorAll('script[type*="ld+json"]')) {
    const text = (script.textContent ?? '').slice(0, MOST_CHARACTERS);
    gatherThings(parseLoosely(text), 0, things);
  }
  return things;
}

/** Publishers wrap JSON in comments, break lines inside strings, and leave commas before closing brackets. */
function parseLoosely(text: string): unknown {
  const bare = text
    .trim()
    .replace(/^(?:<!--|\/\/\s*<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)/, '')
    .replace(/(?:-->|\/\/\s*\]\]>|;)$/, '');
  return parseJson(bare) ?? parseJson(bare.replace(/[\p{Cc}]+/gu, ' ').replace(/,\s*([}\]])/g, '$1'));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function gatherThings(value: unknown, depth: number, things: Thing[]): void {
  if (depth > DEEPEST || things.length >= MOST_THINGS || typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value) && '@type' in value) things.push(value as Thing);
  for (const inner of Object.values(value)) gatherThings(inner, depth + 1, things);
}

/** Whether a thing is of a type whose name ends in `suffix`: `NewsArticle` is an `Article`. */
export const isOfType = (thing: Thing, suffix: RegExp): boolean =>
  [thing['@type']].flat().some((type) => suffix.test(String(type)));

/** The names in a value: strings, things with a name, things that only refer to another by `@id`, or lists of them. */
export function namesIn(value: unknown, things: readonly Thing[]): string[] {
  if (typeof value === 'string') return /^https?:/.test(value) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((item) => (Array.isArray(item) ? [] : namesIn(item, things)));
  if (typeof value !== 'object' || value === null) return [];
  const thing = value as Thing;
  const named = thing.name ?? things.find((other) => other['@id'] === thing['@id'] && other.name)?.name;
  return [named].flat().filter((name): name is string => typeof name === 'string');
}
