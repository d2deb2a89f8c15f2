// The corpus has "…, according to Y." four times as often as "According to Y, …". Turning every second one around teaches both.
// "X, according to Y" and "According to Y, X" are of one length, so that no other annotation moves.

/** Words that lose their capital when they no longer start the sentence; others may be names. */
const PLAIN = new Set(
  (
    'The A An It He She They We In On At As But And Some Many Most More That This These Those There His Her Their Its ' +
    'Only One Two Three About Nearly Almost After Before While When If For'
  ).split(' '),
);

const first = (spans) => (spans?.length === 1 ? spans[0] : null);

/** [start of X, start of Y, end of Y] where an attribution can be turned, else null. */
function findTurn(text, { source, cue, content }) {
  const [s, c, x] = [first(source), first(cue), first(content)];
  if (!s || !c || !x) return null;
  const isPlain =
    text.slice(...c) === 'according to' && text.slice(x[1], c[0]) === ', ' && text.slice(c[1], s[0]) === ' ';
  const startsSentence = x[0] === 0 || /[.?!”"\n]\s*$/.test(text.slice(Math.max(0, x[0] - 3), x[0]));
  return isPlain && startsSentence && /^[.\n]/.test(text.slice(s[1])) && !text.slice(x[0], s[1]).includes('\n')
    ? [x[0], s[0], s[1]]
    : null;
}

/** The document with every second such sentence turned around; each keeps its length. */
export function turnAround({ id, text, annotations: [annotation, ...rest] }) {
  if (!annotation || rest.length) return { id, text, annotations: [annotation, ...rest].filter(Boolean) };
  let count = 0;
  const attributions = [...annotation.attributions];
  for (const [k, attribution] of attributions.entries()) {
    const turn = findTurn(text, attribution);
    if (!turn) continue;
    const [from, source, to] = turn;
    const touches = ([a, b]) => a < to && b > from;
    const isAlone = attributions.every(
      (other, i) => i === k || ![other.source, other.cue, other.content].some((spans) => spans?.some(touches)),
    );
    if (!isAlone || count++ % 2) continue;
    const content = text.slice(...attribution.content[0]);
    const word = /^\p{L}+/u.exec(content)?.[0] ?? '';
    const name = text.slice(source, to);
    const told = PLAIN.has(word) ? content[0].toLowerCase() + content.slice(1) : content;
    text = text.slice(0, from) + `According to ${name}, ${told}` + text.slice(to);
    const [s, e] = [from + 'According to '.length, from + 'According to '.length + name.length];
    attributions[k] = { source: [[s, e]], cue: [[from, s - 1]], content: [[e + 2, to]] };
  }
  return { id, text, annotations: [{ ...annotation, attributions }] };
}
