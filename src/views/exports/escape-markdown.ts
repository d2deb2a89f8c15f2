/** Line breaks, controls and marks that turn the direction of text. */
const UNSHOWN = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** What Markdown (CommonMark, and GitHub's tables, links, mentions and formulas) gives a meaning to. */
const MARKS = /[\\`*_{}[\]()#+!|~$@^]/g;

/** Words of a page as they may stand anywhere in a Markdown document: on one line, and nothing but words. */
export const escapeMarkdown = (words: string): string =>
  words
    .replace(UNSHOWN, ' ')
    .trim()
    .replace(MARKS, '\\$&')
    .replace(/[&<>]/g, (mark) => ENTITIES[mark] ?? mark)
    .replace(/:\/\//g, '\\://')
    .replace(/\bwww\./gi, (host) => `${host.slice(0, -1)}\\.`)
    .replace(/^([-=]|\d{1,9}(?=[.]))/, (start) =>
      /\d/.test(start) ? `&#${start.charCodeAt(0)};${start.slice(1)}` : `\\${start}`,
    );
