import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { InputError } from '../../errors.js';
import { loadFeed, loadItems } from '../../record/feeds.js';
import { openRecord } from '../../record/open-record.js';
import type { Web } from '../../source/web/open-web.js';
import { isDue } from './plan-next.js';
import { pollFeed } from './poll-feed.js';
import type { WatchJob } from './watch-job.js';

const FEED = 'https://harbour.example/feed';
const NOW = Date.parse('2031-05-03T10:00:00Z');
const MINUTE = 60_000;
const rss = (...keys: string[]): string =>
  `<rss version="2.0"><channel><title>F</title>${keys.map((key) => `<item><title>${key}</title><link>https://harbour.example/${key}</link><guid isPermaLink="false">${key}</guid></item>`).join('')}</channel></rss>`;

/** A watch of one feed, whose host gives what `answer` says at the time that `clock` shows. */
async function watch() {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-poll-'));
  const record = await openRecord(join(folder, 'r.duckdb'), { mode: 'write' });
  onTestFinished(async () => {
    await record.close();
    rmSync(folder, { recursive: true });
  });
  const state = { clock: NOW, answer: rss('a') as string | number | InputError, said: [] as string[] };
  const web: Pick<Web, 'fetch'> = {
    fetch: (address) => {
      if (state.answer instanceof InputError) return Promise.reject(state.answer);
      const [status, body] = typeof state.answer === 'number' ? [state.answer, ''] : [200, state.answer];
      return Promise.resolve({ address, status, headers: [], fields: new Map(), bytes: Buffer.from(body) });
    },
  };
  const job = {
    record,
    web,
    every: 15,
    now: () => state.clock,
    say: (line: string) => state.said.push(line),
  } as unknown as WatchJob;
  return {
    state,
    poll: () => pollFeed(FEED, job),
    kept: () => loadFeed(record, FEED),
    items: () => loadItems(record, FEED),
  };
}

test.each([
  { answer: 404, why: 'gone' },
  { answer: 503, why: 'out of order' },
  { answer: new InputError('unreachable', 'could not be reached'), why: 'no such host any more' },
  { answer: '<!doctype html><p>We have moved.</p>', why: 'a page in its place' },
])(
  'a feed that vanishes ($why) is asked more and more seldom, keeps its items and may come back',
  async ({ answer }) => {
    const { state, poll, kept, items } = await watch();
    await poll();
    state.answer = answer;
    const waits: number[] = [];
    for (let i = 0; i < 4; i++) {
      state.clock += 24 * 60 * MINUTE;
      expect(await poll()).toEqual({ failed: true, lists: [] });
      waits.push(Math.round((Date.parse((await kept())?.dueAt ?? '') - state.clock) / MINUTE));
    }
    expect([...waits].sort((a, b) => a - b)).toEqual(waits);
    expect([waits[0]! >= 30, (await items()).size, state.said.length]).toEqual([true, 1, 4]);
    state.answer = rss('a', 'b');
    expect(await poll()).toEqual({ failed: false, lists: [] });
    expect([(await kept())?.failures, (await items()).size]).toEqual([0, 2]);
  },
);

test.each([
  { years: -10, why: 'back: what was planned lies too far off to be meant' },
  { years: 10, why: 'ahead: everything is due' },
])('a clock that jumps ten years $why', async ({ years }) => {
  const { state, poll, kept, items } = await watch();
  await poll();
  state.clock += years * 365 * 24 * 60 * MINUTE;
  expect(isDue((await kept())?.dueAt ?? null, { now: state.clock, every: 15 })).toBe(true);
  await poll();
  expect(isDue((await kept())?.dueAt ?? null, { now: state.clock, every: 15 })).toBe(false);
  expect((await items()).size).toBe(1);
});
