import { expect, test } from 'vitest';
import { madeUpRecord } from '../testing/made-up-record.js';
import { findArticle } from './find-article.js';
import { countVersions, findVersionAccounts } from './find-versions.js';

test('an edit is told from both of its sides, in the words of the pages', async () => {
  const record = await madeUpRecord();
  const [edit, ...none] = await findVersionAccounts(record);
  expect(none).toEqual([]);
  expect(edit).toMatchObject({ before: 'ada#1', after: 'bob#1', kept: 0.5, removed: { words: ['Harbour'] } });
  expect((await findArticle(record, 'ada#1'))?.versions).toEqual([edit]);
  expect((await findArticle(record, 'bob#1'))?.versions).toEqual([edit]);
  expect(await findVersionAccounts(record, 'carl')).toEqual([]);
  expect(await countVersions(record)).toBe(1);
});
