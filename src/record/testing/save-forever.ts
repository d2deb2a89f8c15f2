/** Saves made-up pages into a record until it is killed; prints each batch once it is acknowledged. Run by a test as a process. */
import { openRecord } from '../open-record.js';
import { saveReadings } from '../save-readings.js';
import { madeUpReading } from './made-up-reading.js';
import { READ_AT } from './read-at.js';

const record = await openRecord(process.argv[2] ?? '', { mode: 'write' });
for (let batch = 0; ; batch++) {
  const readings = Array.from({ length: 30 }, (_, i) => madeUpReading(`p${batch}-${i}`));
  await saveReadings(record, readings, READ_AT);
  process.stdout.write(`${batch}\n`);
}
