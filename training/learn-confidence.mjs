// Fits the confidence: a logistic regression from the signs of an attribution to whether source and content were both right on dev,
// and over it a rising curve from its odds to the share that was right; and shows how far it can be believed.

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

const ROUNDS = 4000;
const RATE = 0.3;
/** Keeps weights finite where a sign tells all. */
const RIDGE = 0.001;

const oddsOf = (signs, weights) => signs.reduce((sum, sign, k) => sum + sign * weights[k], 0);
const logistic = (odds) => 1 / (1 + Math.exp(-odds));

/** Mean and deviation of each sign; the first sign is always 1. */
function scaleSigns(cases, width) {
  const mean = Array.from(
    { length: width },
    (_, k) => cases.reduce((sum, { signs }) => sum + signs[k], 0) / cases.length,
  );
  const spread = mean.map((m, k) =>
    Math.sqrt(cases.reduce((sum, { signs }) => sum + (signs[k] - m) ** 2, 0) / cases.length),
  );
  return { mean: mean.map((m, k) => (k ? m : 0)), spread: spread.map((s, k) => (k && s) || 1) };
}

/** Weights of the signs, by gradient descent on all cases at once over signs of one scale. */
function learnConfidence(cases, width) {
  const { mean, spread } = scaleSigns(cases, width);
  const scaled = cases.map(({ signs, right }) => ({ right, signs: signs.map((s, k) => (s - mean[k]) / spread[k]) }));
  const weights = new Float64Array(width);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = new Float64Array(width);
    for (const { signs, right } of scaled) {
      const miss = logistic(oddsOf(signs, weights)) - right;
      for (let k = 0; k < width; k++) slope[k] += miss * signs[k];
    }
    for (let k = 0; k < width; k++) weights[k] -= RATE * (slope[k] / cases.length + RIDGE * weights[k]);
  }
  const raw = weights.map((weight, k) => weight / spread[k]);
  raw[0] -= raw.reduce((sum, weight, k) => sum + weight * mean[k], 0);
  return Float32Array.from(raw);
}

const BINS = 10;
const percent = (part, whole) => (whole ? `${((100 * part) / whole).toFixed(0)} %` : '-');

/** Cases in one step of the curve, at least. */
const STEP = 60;

/** Pools neighbours until the shares rise (Ayer et al. 1955): [odds, share that was right] flattened, from low to high. */
export function learnCurve(cases, weights) {
  const sorted = cases
    .map(({ signs, right }) => ({ odds: oddsOf(signs, weights), right }))
    .sort((a, b) => a.odds - b.odds);
  const steps = [];
  for (let at = 0; at < sorted.length; at += STEP) {
    const own = sorted.length - at < 2 * STEP ? sorted.slice(at) : sorted.slice(at, at + STEP);
    steps.push(
      own.reduce((sum, one) => ({ n: sum.n + 1, odds: sum.odds + one.odds, right: sum.right + one.right }), {
        n: 0,
        odds: 0,
        right: 0,
      }),
    );
    while (steps.length > 1 && steps.at(-2).right / steps.at(-2).n >= steps.at(-1).right / steps.at(-1).n) {
      const [a, b] = steps.splice(-2);
      steps.push({ n: a.n + b.n, odds: a.odds + b.odds, right: a.right + b.right });
    }
    if (own.length > STEP) break;
  }
  return Float32Array.from(steps.flatMap(({ n, odds, right }) => [odds / n, right / n]));
}

/** What is shipped: weights of the signs and the curve. */
export function learnBoth(cases, width) {
  const signs = learnConfidence(cases, width);
  return { signs, curve: learnCurve(cases, signs) };
}

/** How probable it is that each case is right, beside whether it is. */
export const judge = (cases, weights, weighConfidence) =>
  cases.map(({ signs, right }) => ({ right, said: weighConfidence(signs, weights) }));

/** What was promised and what held, bin by bin, and precision and recall from each bin on: on cases that were not learned from. */
export function showReliability(held, annotated) {
  const count = (list) => list.reduce((sum, { right }) => sum + right, 0);
  const rows = Array.from({ length: BINS }, (_, bin) => {
    const own = held.filter(({ said }) => Math.min(BINS - 1, Math.floor(said * BINS)) === bin);
    const from = held.filter(({ said }) => said >= bin / BINS);
    const mean = own.reduce((sum, { said }) => sum + said, 0);
    return [
      `${(bin / BINS).toFixed(1)} to ${((bin + 1) / BINS).toFixed(1)}`,
      own.length,
      percent(mean, own.length),
      percent(count(own), own.length),
      percent(count(from), from.length),
      percent(count(from), annotated),
    ];
  });
  const heads = ['confidence', 'attributions', 'promised', 'right', 'precision from here on', 'recall from here on'];
  const brier = held.reduce((sum, { said, right }) => sum + (said - right) ** 2, 0) / held.length;
  return [
    [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n'),
    `Brier score ${brier.toFixed(3)}`,
  ].join('\n');
}
