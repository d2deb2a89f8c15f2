/** `hearsay where`: the command line on three pages of which one is the source of the others. */
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hearsay, makeFolder } from './hearsay.js';

const folder = makeFolder();
const record = join(folder.path, 'where.duckdb');
afterAll(folder.remove);

const SAID = 'closed the Lower Bridge to lorries';
const PAGES = [
  {
    id: 'first',
    outlet: 'Brede Times',
    published: '2031-05-06',
    text: `Council shuts bridge\n\nThe council of Brede ${SAID} on Monday, engineer Jonas Pell told the Brede Times.\n\nBuses may cross.`,
  },
  {
    id: 'relay',
    outlet: 'Harbour Weekly',
    published: '2031-05-07',
    text: `No lorries on bridge\n\nThe council of Brede ${SAID} on Monday, the Brede Times reported.\n\nA ferry is planned.`,
  },
];

interface Where {
  claims: {
    claim: { text: string; least: number; most: number };
    origins: { why: string | null; chains: unknown[] }[];
  }[];
}

beforeAll(async () => {
  const input = PAGES.map((page) => JSON.stringify(page)).join('\n');
  const { status, stderr } = await hearsay(['read', '-', '--record', record], { input });
  expect([status, stderr.includes('fault')]).toEqual([0, false]);
});

test('shows range, chains with the words that state them, and why articles count as one origin', async () => {
  const { status, stdout } = await hearsay(['where', 'closed bridge to lorries', '--record', record]);
  expect(status).toBe(0);
  expect(stdout).toContain(SAID);
  expect(stdout).toContain('Harbour Weekly <- Brede Times');
  expect(stdout).toMatch(/Harbour Weekly credits Brede Times: “.*the Brede Times reported/);
  expect(stdout).toMatch(/Why one origin: 2 articles count as one origin/);
});

test('--json gives the same answer', async () => {
  const { stdout } = await hearsay(['where', 'closed', 'bridge', 'lorries', '--json', '--record', record]);
  const [best] = (JSON.parse(stdout) as Where).claims;
  expect(best?.claim).toMatchObject({ least: 1, most: 1 });
  expect(best?.origins[0]?.why).toMatch(/^2 articles count as one origin/);
});

test('the export carries the same reason', async () => {
  const { stdout } = await hearsay(['export', '--format', 'json', '--record', record]);
  const { claims } = JSON.parse(stdout) as { claims: { text: string; shared: { why: string }[] }[] };
  expect(claims.find((c) => c.text.includes(SAID))?.shared[0]?.why).toMatch(/^2 articles count as one origin/);
});

test('words that no claim has are wrong usage, with a remedy', async () => {
  const { status, stdout, stderr } = await hearsay(['where', 'zebra crossing', '--record', record]);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/no claim of the record .* has words like “zebra crossing”; try/);
});
