/** B-cubed precision, recall and F1 (Bagga & Baldwin 1998), the mean over articles, in per cent with one decimal. */
export function scoreClusters(clusters, articles) {
  const eventOf = new Map(articles.map(({ id, event }) => [id, event]));
  const sizes = new Map();
  for (const { event } of articles) sizes.set(event, (sizes.get(event) ?? 0) + 1);
  let [precision, recall] = [0, 0];
  for (const cluster of clusters)
    for (const id of cluster) {
      const same = cluster.filter((other) => eventOf.get(other) === eventOf.get(id)).length;
      precision += same / cluster.length;
      recall += same / sizes.get(eventOf.get(id));
    }
  const [p, r] = [precision / articles.length, recall / articles.length];
  return { precision: round(p), recall: round(r), f1: round((2 * p * r) / (p + r)) };
}

const round = (share) => Math.round(share * 1000) / 10;
