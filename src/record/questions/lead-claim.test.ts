import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPage, trace } from '../../pipeline.js';
import { openRecord } from '../open-record.js';
import { saveReadings } from '../save-readings.js';
import { saveTrace } from '../save-trace.js';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { findLeads } from './lead-claim.js';

const DENIAL = '“This is completely untrue,” spokesman Jarl Teske said on Monday.';
const PAGES = [
  `Brun and Orsa spoke by phone\n\nPresident Oda Brun and governor Halim Orsa spoke by phone last Thursday, the Gazette reported.\n\n${DENIAL}`,
  `Teske denies that Brun and Orsa spoke by phone\n\nPresident Oda Brun and governor Halim Orsa spoke by phone, the Gazette had reported.\n\n${DENIAL}`,
  `Teske answers report on Brun and Orsa\n\nA report said much about President Oda Brun and governor Halim Orsa.\n\n${DENIAL}`,
];

test('a claim that names nobody leads no story in which another is told by several', async () => {
  const readings = PAGES.map((text, i) =>
    readPage({ id: `p${String(i)}`, text, outlet: `Paper ${String(i)}`, published: '2031-05-06' }),
  );
  const told = trace(readings);
  const record = await openRecord(join(temporaryFolder(), 'record.duckdb'), { mode: 'write' });
  await saveReadings(record, readings, '2031-06-01T00:00:00Z');
  await saveTrace(record, told);
  const stories = told.stories.filter(({ articles }) => articles.length > 1).map(({ id }) => id);
  const leads = await findLeads(record, stories);
  await record.close();
  const most = told.claims.find(({ mentions }) => mentions.length === PAGES.length);
  expect(most?.text).toContain('This is completely untrue');
  expect([...leads.values()].map(({ text }) => text)).toEqual([
    expect.stringMatching(/Brun and .*Orsa spoke by phone/),
  ]);
});
