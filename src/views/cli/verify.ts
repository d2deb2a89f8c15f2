import { openRecord } from '../../record/open-record.js';
import { verifyRecord } from '../../record/verify/verify-record.js';
import { plainWords } from './plain-words.js';
import { writeOut } from './write-out.js';

/** Lists what does not hold in a record, one line each; exit 1 if there is anything. */
export async function verify({ record: path }: { readonly record: string }): Promise<void> {
  const record = await openRecord(path, { mode: 'ask' });
  try {
    const faults = await verifyRecord(record);
    const lines = faults.map(({ page, what, why }) => plainWords(`${page ?? 'record'}: ${what}: ${why}`));
    await writeOut(lines.map((line) => `${line}\n`).join(''));
    if (faults.length) process.exitCode = 1;
    else process.stderr.write('Everything holds: every hash, span and reference.\n');
  } finally {
    await record.close();
  }
}
