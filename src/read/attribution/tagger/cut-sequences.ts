/** Most tokens that the network reads at once. Training cuts alike (training/corpus.py). */
export const LONGEST_SEQUENCE = 1024;

/** [first, end) token ranges of whole paragraphs, each as long as LONGEST_SEQUENCE allows; a longer paragraph is cut inside. */
export function cutSequences(paragraph: Int32Array, longest = LONGEST_SEQUENCE): [first: number, end: number][] {
  const ranges: [number, number][] = [];
  const count = paragraph.length;
  let start = 0;
  let last = 0;
  for (let i = 1; i <= count; i++) {
    if (i < count && paragraph[i] === paragraph[i - 1]) continue;
    if (i - start > longest && last > start) {
      ranges.push([start, last]);
      start = last;
    }
    while (i - start > longest) {
      ranges.push([start, start + longest]);
      start += longest;
    }
    last = i;
  }
  if (start < count) ranges.push([start, count]);
  return ranges;
}
