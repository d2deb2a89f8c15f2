/** Means over claims: B-cubed precision, recall and F1 (Bagga & Baldwin 1998) of origin clusters, exact chains, exact ranges. */
export function sumScores(scored) {
  const cubed = scored.flatMap((s) => s.cubed);
  const chains = scored.flatMap((s) => s.chains);
  const mean = (values) => values.reduce((sum, x) => sum + x, 0) / Math.max(1, values.length);
  const precision = mean(cubed.map((c) => c.precision));
  const recall = mean(cubed.map((c) => c.recall));
  return {
    claims: scored.length,
    precision: round(precision),
    recall: round(recall),
    f1: round((2 * precision * recall) / Math.max(1e-9, precision + recall)),
    chains: round(mean(chains.map(Number))),
    ranges: round(mean(scored.map((s) => Number(s.rangeRight)))),
  };
}

const round = (x) => Math.round(x * 1000) / 1000;
