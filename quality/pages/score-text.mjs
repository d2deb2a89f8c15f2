const wordsOf = (text) => text.match(/[\p{L}\p{N}_]+/gu) ?? [];

function shinglesOf(words) {
  const bag = new Map();
  for (let i = 0; i < Math.max(1, words.length - 3); i++) {
    const key = words.slice(i, i + 4).join(' ');
    if (key) bag.set(key, (bag.get(key) ?? 0) + 1);
  }
  return bag;
}

/** Precision and recall of word 4-grams, and whether all words are right: the metric of the public article-extraction benchmark. */
export function compareShingles(expected, found) {
  const [gold, got] = [wordsOf(expected), wordsOf(found)];
  const [a, b] = [shinglesOf(gold), shinglesOf(got)];
  const total = (bag) => [...bag.values()].reduce((sum, n) => sum + n, 0);
  const same = [...a].reduce((sum, [key, n]) => sum + Math.min(n, b.get(key) ?? 0), 0);
  const exact = gold.join(' ') === got.join(' ');
  return { precision: same / (total(b) || 1), recall: same / (total(a) || 1), exact };
}

/** An article's own words: its span without the furniture inside. */
export function bodyText({ page, furniture }, { span: [start, end] }) {
  let [at, text] = [start, ''];
  for (const { span } of furniture) {
    if (span[1] <= at || span[0] >= end) continue;
    text += `${page.text.slice(at, Math.max(at, span[0]))}\n`;
    at = Math.max(at, span[1]);
  }
  return text + page.text.slice(at, end);
}

/** Mean precision and recall of pages, the F1 of the two means, and the share of pages whose words are all right. */
export function meanScores(rows) {
  const mean = (pick) => rows.reduce((sum, row) => sum + pick(row), 0) / (rows.length || 1);
  const [precision, recall] = [mean((r) => r.precision), mean((r) => r.recall)];
  const f1 = (2 * precision * recall) / (precision + recall || 1);
  return { f1: round(f1), precision: round(precision), recall: round(recall), exact: round(mean((r) => +r.exact)) };
}

const round = (x) => Math.round(x * 10_000) / 10_000;
