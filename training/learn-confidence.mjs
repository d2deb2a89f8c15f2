// Fits the confidence: a logistic regression from the signs of an attribution to whether source and content were both right on dev.

const letters = (text, spans) => {
  const set = new Set();
  for (const [from, to] of spans ?? [])
    for (let i = from; i < to; i++) if (/[\p{L}\p{N}$€£%]/u.test(text[i])) set.add(i);
  return set;
};
const jaccard = (a, b) => {
  if (!a.size && !b.size) return 1;
  let both = 0;
  for (const i of a) if (b.has(i)) both++;
  return both / (a.size + b.size - both);
};

/** Whether some annotated attribution has half of its letters in common with a found one, in source and in content. */
export function isRight(text, found, attributions) {
  const [source, content] = [letters(text, found.source), letters(text, found.content)];
  return attributions.some(
    (gold) =>
      jaccard(letters(text, gold.content), content) >= 0.5 && jaccard(letters(text, gold.source), source) >= 0.5,
  );
}

/** Weights of the signs by gradient descent on all cases at once; a little ridge keeps them finite. */
export function learnConfidence(cases, width) {
  const weights = new Float64Array(width);
  for (let round = 0; round < 4000; round++) {
    const slope = new Float64Array(width);
    for (const { signs, right } of cases) {
      const odds = signs.reduce((sum, sign, k) => sum + sign * weights[k], 0);
      const miss = 1 / (1 + Math.exp(-odds)) - right;
      for (let k = 0; k < width; k++) slope[k] += miss * signs[k];
    }
    for (let k = 0; k < width; k++) weights[k] -= 0.3 * (slope[k] / cases.length + 0.001 * weights[k]);
  }
  return Float32Array.from(weights);
}
