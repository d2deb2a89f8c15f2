// What piles that no newsroom makes end in, and what they cost: `node benchmarks/odd-piles.mjs [--copies 10000] [--words 200000] [--only NAME]`.
// Copies are read once and traced under as many ids; every row says what stands in the trace.
import { parseArgs } from 'node:util';
import { readPage, trace } from '../dist/pipeline.js';
import { loadTagger } from '../dist/source/load-tagger.js';

const { values } = parseArgs({
  options: {
    copies: { type: 'string', default: '10000' },
    words: { type: 'string', default: '200000' },
    only: { type: 'string' },
  },
});
const tagger = loadTagger();
const REPORT =
  'Bridge at Orle to close in March\n\nThe bridge at Orle will close in March for two years, mayor Ada Renn told the Orle Post on Monday. ' +
  'About 14,000 cars cross it every day, and the ferry will run at night as well.\n\n“We have waited too long,” Renn said. The work costs 31 million crowns.';

const read = (page) => readPage(page, { tagger });
const copiesOf = (outletOf) => {
  const reading = read({ id: 'p', text: REPORT, outlet: 'Orle Post', published: '2031-02-03' });
  return Array.from({ length: Number(values.copies) }, (_, i) =>
    renamed(reading, `p${String(i).padStart(6, '0')}`, outletOf(i)),
  );
};

/** The same reading of another page: every id begins with the page's. */
const renamed = (reading, id, outlet) => {
  const copy = JSON.parse(JSON.stringify(reading).replaceAll('"p.', `"${id}.`));
  const articles = copy.articles.map((a) => ({ ...a, outlet: { name: outlet, span: null } }));
  return { ...copy, articles, page: { ...copy.page, id, outlet } };
};

const PILES = {
  'one page again and again': () => copiesOf(() => 'Orle Post'),
  'all pages identical, each of another outlet': () => copiesOf((i) => `Paper ${i}`),
  'a page that is only quotations': () => [
    read({
      id: 'q',
      text: Array.from(
        { length: 400 },
        (_, i) => `“We have waited for the bridge ${i} years too long,” Renn said.`,
      ).join('\n\n'),
    }),
  ],
  'a page of bare quotations, nobody said': () => [
    read({
      id: 'q',
      text: Array.from({ length: 400 }, (_, i) => `“We have waited for the bridge ${i} years too long.”`).join('\n\n'),
    }),
  ],
  'an article of very many words': () => {
    const line = (i) =>
      `The bridge number ${i} at Orle will close in March, mayor Ada Renn told the Orle Post. About ${i}4,000 cars cross it every day, Reuters reported.`;
    const lines = Array.from({ length: Math.round(Number(values.words) / 26) }, (_, i) => line(i));
    return [read({ id: 'w', text: `Bridges\n\n${lines.join('\n\n')}`, outlet: 'Orle Mail' })];
  },
  'a circle of credits': () =>
    [
      ['a', 'Nord Mail', 'Sud Mail'],
      ['b', 'Sud Mail', 'West Mail'],
      ['c', 'West Mail', 'Nord Mail'],
    ].map(([id, outlet, whom]) =>
      read({
        id,
        outlet,
        text: `Bridge to close\n\nThe bridge at Orle will close in March for two years, ${whom} reported.`,
      }),
    ),
};

for (const [name, make] of Object.entries(PILES)) {
  if (values.only && !name.includes(values.only)) continue;
  const cpu = process.cpuUsage();
  const readings = make();
  const readSeconds = process.cpuUsage(cpu).user / 1e6;
  const { stories, claims, chains, origins, echoes } = trace(readings);
  const seconds = process.cpuUsage(cpu).user / 1e6 - readSeconds;
  const ranges = [...new Set(claims.map((c) => `${c.origins.least} to ${c.origins.most}`))].slice(0, 3);
  const ends = [...new Set(origins.map((o) => o.kind))];
  console.log(
    JSON.stringify({
      name,
      pages: readings.length,
      words: readings[0].page.text.split(/\s+/).length,
      readCpuSeconds: Math.round(readSeconds * 10) / 10,
      traceCpuSeconds: Math.round(seconds * 10) / 10,
      peakMB: Math.round(process.resourceUsage().maxRSS / 1000),
      stories: stories.length,
      claims: claims.length,
      chains: chains.length,
      echoes: echoes.length,
      origins: origins.length,
      ends,
      ranges,
    }),
  );
}
