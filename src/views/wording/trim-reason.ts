/** Shorter than this, words in a reason may stand there by chance. */
const LEAST = 20;

/**
 * A reason without a quotation that stands beside it anyway:
 * `A credits B: “as B reported on Tuesday”` beside these words is `A credits B`.
 */
export function trimReason(why: string, beside: string): string {
  const open = why.indexOf('“');
  const quoted = why.slice(open + 1, open + 1 + LEAST);
  if (open < 1 || quoted.length < LEAST || !beside.includes(quoted)) return why;
  return why.slice(0, open).replace(/[\s:,]*(?:from)?\s*$/, '');
}
