/** A claim that one outlet tells, another relays and a third has denied: who tells and who denies it, on every face. */
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { openRecord } from '../src/record/open-record.js';
import { articleAt, claimAt, storyAt } from '../src/views/web/link.js';
import { createWeb } from '../src/views/web/create-web.js';
import { hearsay, makeFolder } from './hearsay.js';

const folder = makeFolder();
const record = join(folder.path, 'denied.duckdb');
afterAll(folder.remove);

/** An opening long enough to be no headline. */
const OPENING =
  'The council of Brede planned to close the Lower Bridge to lorries before the winter, the Brede Times reported on Tuesday.';
const PAGES = [
  {
    id: 'first',
    url: 'https://bredetimes.example/bridge',
    outlet: 'Brede Times',
    published: '2031-05-06',
    text: 'Council planned to close the Lower Bridge\n\nThe council of Brede planned to close the Lower Bridge to lorries before the winter, two officials told the Brede Times.\n\nThe paper to that end was never signed.',
  },
  {
    id: 'relay',
    outlet: 'Harbour Weekly',
    published: '2031-05-07',
    whole: true,
    text: `${OPENING} A ferry is being looked for, the paper said. Lorries cross the bridge four hundred times a day.`,
  },
  {
    id: 'denial',
    outlet: 'Lunne Post',
    published: '2031-05-08',
    text: 'Mayor denies plan for bridge\n\nMayor Ada Lund denied on Thursday that the council of Brede planned to close the Lower Bridge to lorries before the winter.\n\n“There is no such plan,” Lund said.',
  },
];

beforeAll(async () => {
  const input = PAGES.map((page) => JSON.stringify(page)).join('\n');
  const { status, stdout } = await hearsay(['read', '-', '--record', record], { input });
  expect(status).toBe(0);
  expect(stdout).toContain('3 reports of one claim from 1 origin: Brede Times\n    denied by 1 origin: Ada Lund\n');
});

const ask = async (...words: string[]): Promise<string> => (await hearsay([...words, '--record', record])).stdout;

test('in the terminal, with where to read each', async () => {
  const told = await ask('where', 'planned to close the Lower Bridge');
  expect(told).toContain('3 articles: told by 1 origin, denied by 1\n');
  expect(told).toContain('2. Ada Lund (speaker): denies it\n');
  expect(told).toContain(
    '2031-05-06, “Council planned to close the Lower Bridge”, https://bredetimes.example/bridge\n',
  );
  expect(told).toMatch(/2031-05-07, “The council of Brede planned to close .*…”, relay\n/);
  const conflicts = await ask('conflicts');
  expect(conflicts).toContain('Brede Times, 2031-05-06, says a source it does not name (and 2 more)');
  expect(conflicts).toContain('Ada Lund denies it: “denied”');
});

test('in the report, where first words stand for a headline', async () => {
  const report = await ask('export', '--format', 'markdown');
  expect(report).toContain(
    'Independent origins: 1: Brede Times (outlet, anonymous sources). Denied by 1: Ada Lund (speaker).',
  );
  expect(report).toContain('Harbour Weekly, “The council of Brede planned to close');
});

test('in the browser and as data', async () => {
  const opened = await openRecord(record, { mode: 'ask' });
  onTestFinished(() => opened.close());
  const app = createWeb(opened);
  const html = async (path: string): Promise<string> => (await app.request(path)).text();
  const [claim] = await opened.ask<{ id: string; story: string }>('SELECT id, story FROM claims WHERE denied_most > 0');
  const page = await html(claimAt(claim?.id ?? ''));
  expect(page).toContain('told by 1 origin, denied by 1');
  expect(page).toMatch(/It is denied by<\/span> <a href="#origin-2">Ada Lund<\/a>/);
  expect(page).toMatch(/id="origin-2">.*?Ada Lund.*?<span class="tag tag-conflict">denies it<\/span>/s);
  const data: unknown = await (await app.request(`${claimAt(claim?.id ?? '')}.json`)).json();
  expect(data).toMatchObject({
    claim: { told: { least: 1, most: 1 }, denied: { least: 1, most: 1 }, negated: false },
    origins: [{ stance: 'tells' }, { stance: 'denies' }],
    conflicts: [{ answer: { act: 'denies', by: 'b' }, b: { speaker: 'Ada Lund', through: ['Ada Lund'] } }],
  });
  expect(await html(storyAt(claim?.story ?? ''))).toContain('“The council of Brede planned to close the Lower Bridge');
  expect(await html(articleAt('denial.1'))).toContain('Denies the claim');
  expect(await html(articleAt('relay.1'))).toMatch(/<h1[^>]*>“The council of Brede planned/);
});
