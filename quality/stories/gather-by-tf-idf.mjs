/** The plain rival: words by TF-IDF, cosine, average linkage until no two groups are as alike as the threshold. */
export function gatherByTfIdf(articles, threshold) {
  const bags = articles.map(({ text }) => countWords(text));
  const spread = new Map();
  for (const bag of bags) for (const word of bag.keys()) spread.set(word, (spread.get(word) ?? 0) + 1);
  const vectors = bags.map((bag) => {
    const weighed = [...bag].map(([word, n]) => [
      word,
      (1 + Math.log(n)) * Math.log(articles.length / spread.get(word)),
    ]);
    const length = Math.hypot(...weighed.map(([, weight]) => weight)) || 1;
    return new Map(weighed.map(([word, weight]) => [word, weight / length]));
  });
  const groups = articles.map(({ id }, i) => ({ ids: [id], members: [i] }));
  const alike = vectors.map((a) => vectors.map((b) => dot(a, b)));
  for (;;) {
    let best = { score: threshold };
    for (const [i, a] of groups.entries())
      for (let j = 0; j < i; j++) {
        const b = groups[j];
        const sum = a.members.reduce((s, x) => s + b.members.reduce((t, y) => t + alike[x][y], 0), 0);
        const score = sum / (a.members.length * b.members.length);
        if (score > best.score) best = { score, i, j };
      }
    if (best.i === undefined) return groups.map((group) => group.ids);
    const [gone] = groups.splice(best.i, 1);
    groups[best.j] = {
      ids: [...groups[best.j].ids, ...gone.ids],
      members: [...groups[best.j].members, ...gone.members],
    };
  }
}

function countWords(text) {
  const counts = new Map();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function dot(a, b) {
  let sum = 0;
  for (const [word, weight] of a) sum += weight * (b.get(word) ?? 0);
  return sum;
}
