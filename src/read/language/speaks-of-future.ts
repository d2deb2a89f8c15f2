const FUTURE =
  /\b(?:will|shall|is to|are to|due|plans? (?:to|for)|planned (?:to|for)|expected|set to|set for|scheduled|upcoming|going to|would|slated|is set|leaves|hands over|takes office|takes over|takes effect|begins|opens|starts|meets|arrives|visits|ends|expires|hopes? to|until|deadline|lasts until)\b/i;
const SPOKEN =
  /\b(?:said|told|announced|added|warned|reported|wrote|stated|claimed|noted|posted|tweeted|published)\s+(?:on\s+)?$/i;
const CLAUSE_END = /[,;:()“”"]|\b(?:that|and|but|which|who)\b/gi;

/** Whether the clause around words speaks of what is to come: `will meet on Friday`, but not `said Friday he will meet`. */
export function speaksOfFuture(sentence: string, index: number, length: number): boolean {
  const before = sentence.slice(Math.max(0, index - 120), index);
  if (SPOKEN.test(before)) return false;
  const cuts = [...before.matchAll(CLAUSE_END)];
  const clause = before.slice((cuts.at(-1)?.index ?? -1) + 1);
  const spoken = /\b(?:again|meet again)\b/i.test(clause);
  if (FUTURE.test(clause) || (spoken && FUTURE.test(before))) return true;
  const after = sentence.slice(index + length, index + length + 80);
  return (
    /^\W*$/.test(clause.replace(/\b(?:on|in|at|by)\b/gi, '')) &&
    /^\s*,?\s*(?:\S+\s+){0,6}(?:will|shall|is set|are set|is due|plans)\b/i.test(after)
  );
}
