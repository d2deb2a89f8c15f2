import { openRecord } from '../../record/open-record.js';
import { verifyCaptures } from '../../record/verify/verify-captures.js';
import { verifyRecord } from '../../record/verify/verify-record.js';
import { showJson } from '../exports/show-json.js';
import { plainWords } from './plain-words.js';
import { openTextReader } from './read-texts.js';
import type { WorkOptions } from './work-options.js';
import { writeOut } from './write-out.js';

/** What `verify` is told on the command line. */
export interface VerifyOptions extends WorkOptions {
  readonly record: string;
  readonly json?: boolean;
}

/** Lists what does not hold in a record, one line each; exit 1 if there is anything. */
export async function verify({ record: path, json = false, ...work }: VerifyOptions): Promise<void> {
  const record = await openRecord(path, { mode: 'ask' });
  const texts = openTextReader(work);
  try {
    const faults = [...(await verifyRecord(record)), ...(await verifyCaptures(record, texts.readTexts))];
    const lines = faults.map(({ page, what, why }) => plainWords(`${page ?? 'record'}: ${what}: ${why}`));
    await writeOut(json ? `${showJson(faults)}\n` : lines.map((line) => `${line}\n`).join(''));
    if (faults.length) process.exitCode = 1;
    else if (!json)
      process.stderr.write('Everything holds: every hash, span and reference, and the bytes still give the pages.\n');
  } finally {
    await texts.close();
    await record.close();
  }
}
