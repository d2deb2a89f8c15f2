// The corpus's places in text as labels of tokens, and back: shared by prepare.mjs (network) and learn-links.mjs (linker).

const ROLES = ['source', 'cue', 'content'];

/** Index of the first token whose middle lies at or after a place. */
export function firstTokenAt(tokens, place) {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.start[middle] + tokens.end[middle] < 2 * place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** 0 outside; 1/2 begin/inside a source, 3/4 a cue, 5/6 a content. Where two attributions overlap, the first keeps the word. */
export function labelTokens(tokens, attributions) {
  const labels = new Array(tokens.count).fill(0);
  const owner = new Array(tokens.count).fill('');
  for (const attribution of attributions)
    for (const [k, role] of ROLES.entries())
      for (const [from, to] of attribution[role] ?? []) {
        const first = firstTokenAt(tokens, from);
        const end = firstTokenAt(tokens, to);
        for (let i = first; i < end; i++) {
          if (owner[i]) continue;
          owner[i] = `${role} ${from} ${to}`;
          labels[i] = 2 * k + (i > 0 && owner[i - 1] === owner[i] ? 2 : 1);
        }
      }
  return labels;
}
