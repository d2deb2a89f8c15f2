import { expect, test } from 'vitest';
import type { Correction } from '../trace/correction/correction.js';
import { loadCorrections, saveCorrection, undoCorrection } from './corrections.js';
import { loadReadings } from './load-readings.js';
import { findRenamings } from './questions/find-corrections.js';
import { findSpeaker } from './questions/find-speaker.js';
import { saveTrace } from './save-trace.js';
import { madeUpReading } from './testing/made-up-reading.js';
import { madeUpRecord } from './testing/made-up-record.js';
import { madeUpTrace } from './testing/made-up-trace.js';
import { READ_AT } from './testing/read-at.js';
import { verifyRecord } from './verify/verify-record.js';

const RENAMED: Omit<Correction, 'id'> = {
  kind: 'rename-speaker',
  articles: [],
  others: [],
  from: 'Oda Brun',
  name: 'Oda Marie Brun',
};
const corrected = { correction: 'c1', story: null, fits: true, why: 'Oda Brun is called Oda Marie Brun' };

test('corrections are numbered, kept and taken back, and numbers are not used twice', async () => {
  const record = await madeUpRecord();
  await saveCorrection(record, RENAMED, READ_AT);
  await undoCorrection(record, 'c1');
  await saveCorrection(record, { ...RENAMED, name: 'O. Brun' }, READ_AT);
  expect(await loadCorrections(record)).toEqual([
    { ...RENAMED, id: 'c1', by: 'person', madeAt: READ_AT, undone: true },
    { ...RENAMED, name: 'O. Brun', id: 'c2', by: 'person', madeAt: READ_AT, undone: false },
  ]);
  await expect(undoCorrection(record, 'c1')).rejects.toThrow(/undone already/);
  await expect(undoCorrection(record, 'c9')).rejects.toThrow(/`hearsay correct list` shows all/);
});

test('a renamed speaker is asked for by the new name, and the reading stays as it was', async () => {
  const record = await madeUpRecord();
  await saveCorrection(record, RENAMED, READ_AT);
  await saveTrace(record, { ...madeUpTrace(), corrected: [corrected] });
  expect(await findSpeaker(record, 'Oda Brun')).toBeNull();
  expect((await findSpeaker(record, 'Oda Marie Brun'))?.corrections).toEqual(
    await findRenamings(record, 'Oda Marie Brun'),
  );
  expect((await loadReadings(record))[0]).toEqual(madeUpReading());
  expect(await verifyRecord(record)).toEqual([]);
  await saveTrace(record, madeUpTrace());
  expect(await findSpeaker(record, 'Oda Marie Brun')).toBeNull();
});
