import type { NewsRecord } from '../record.js';
import type { Fault } from './fault.js';
import { verifyPages } from './verify-pages.js';
import { verifyReferences } from './verify-references.js';
import { verifyTraced } from './verify-traced.js';

/** Re-checks every hash, span and reference of a record against its pages; gives what does not hold, ordered by page. */
export async function verifyRecord(record: NewsRecord): Promise<Fault[]> {
  const faults = [...(await verifyPages(record)), ...(await verifyTraced(record)), ...(await verifyReferences(record))];
  const keyed = faults.map((fault) => ({ fault, key: `${fault.page ?? ''}\n${fault.what}\n${fault.why}` }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ fault }) => fault);
}
