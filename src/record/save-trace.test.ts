import { expect, test } from 'vitest';
import type { Story } from '../trace/story/story.js';
import { loadTrace } from './load-trace.js';
import { changeTrace, saveTrace, type TraceChange } from './save-trace.js';
import { madeUpRecord } from './testing/made-up-record.js';
import { madeUpTrace } from './testing/made-up-trace.js';

const UNCHANGED: TraceChange = {
  echoes: null,
  stories: null,
  threads: null,
  claims: null,
  chains: null,
  origins: null,
  drifts: null,
  positions: null,
  conflicts: null,
  audits: null,
  corrected: null,
  repeated: null,
  moved: [],
};
const story = (id: string): Story => ({ id, title: id, articles: [`${id}.1`], from: null, to: null, by: null });

test('rows that stay keep their order while others go and come', async () => {
  const record = await madeUpRecord();
  const trace = { ...madeUpTrace(), stories: 'a b c d e'.split(' ').map(story) };
  await saveTrace(record, trace);
  const come = [
    { nth: 0, row: story('new') },
    { nth: 3, row: story('other') },
  ];
  await record.change((to) => changeTrace(to, { ...UNCHANGED, stories: { gone: [1], come } }, []));
  const { stories, ...rest } = await loadTrace(record);
  expect(stories.map(({ id }) => id)).toEqual(['new', 'a', 'c', 'other', 'd', 'e']);
  expect({ ...rest, mentions: rest.mentions.length }).toEqual({
    ...madeUpTrace(),
    stories: undefined,
    mentions: madeUpTrace().mentions.length,
  });
});

test('what is to go must be there: else nothing changes', async () => {
  const record = await madeUpRecord();
  await saveTrace(record, { ...madeUpTrace(), stories: [story('a')] });
  const change = { ...UNCHANGED, stories: { gone: [0, 7], come: [] } };
  await expect(record.change((to) => changeTrace(to, change, []))).rejects.toThrow(/2 rows of stories to go, found 1/);
  expect((await loadTrace(record)).stories).toEqual([story('a')]);
});
