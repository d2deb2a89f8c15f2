const COLUMNS = ['corpus', 'metric', 'score', 'floor', 'gain'];

/** Prints scores beside their floors; true where none is below its floor and nothing failed. */
export function printTable(rows) {
  const scored = rows.filter((row) => row.metric);
  const cells = scored.map(({ corpus, metric, score, floor }) => [
    corpus,
    metric,
    show(score),
    show(floor),
    gainOf(score, floor),
  ]);
  const widths = COLUMNS.map((name, i) => Math.max(name.length, ...cells.map((row) => row[i].length)));
  const line = (row) => row.map((cell, i) => (i < 2 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  ');
  console.log([COLUMNS, ...cells].map(line).join('\n'));
  for (const { corpus, aims } of rows.filter((row) => row.aims)) printAims(corpus, aims);
  for (const { corpus, skipped } of rows.filter((row) => row.skipped)) console.log(`skipped: ${corpus}: ${skipped}`);
  for (const { corpus, fault } of rows.filter((row) => row.fault)) console.log(`fault: ${corpus}: ${fault}`);
  const below = scored.filter(({ score, floor }) => score === null || score < floor);
  for (const { corpus, metric } of below) console.log(`below its floor: ${corpus} ${metric}`);
  return below.length === 0 && !rows.some((row) => row.fault);
}

const show = (score) => (score === null ? 'none' : String(score));

function gainOf(score, floor) {
  if (score === null) return '';
  const gain = Math.round((score - floor) * 10_000) / 10_000;
  return gain === 0 ? '=' : gain > 0 ? `+${gain}` : String(gain);
}

/** Aims have no floor: what holds may lose its mark in the key, the rest is said. */
function printAims(corpus, aims) {
  console.log(`aims: ${corpus}: ${aims.filter(({ holds }) => holds).length} of ${aims.length} hold`);
  for (const { title, holds } of aims) console.log(`  ${holds ? 'holds  ' : 'not yet'}  ${title}`);
}
