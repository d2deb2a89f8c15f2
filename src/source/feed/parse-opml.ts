import { parseOpml as parseAny } from 'feedsmith';
import { notOpml } from '../source-errors.js';

interface Outline {
  readonly xmlUrl?: string;
  readonly outlines?: readonly Outline[];
}

/** The addresses of the feeds that an OPML file lists, each once, in its order. Throws InputError `not-opml`. */
export function parseOpml(text: string): string[] {
  const found: string[] = [];
  // A list of its own instead of recursion: outlines may lie deep in each other.
  const waiting = [...parse(text)].reverse();
  for (let outline = waiting.pop(); outline; outline = waiting.pop()) {
    if (outline.xmlUrl?.trim()) found.push(outline.xmlUrl.trim());
    waiting.push(...[...(outline.outlines ?? [])].reverse());
  }
  return [...new Set(found)];
}

function parse(text: string): readonly Outline[] {
  try {
    return (parseAny(text) as { body?: { outlines?: readonly Outline[] } }).body?.outlines ?? [];
  } catch {
    throw notOpml();
  }
}
