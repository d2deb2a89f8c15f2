import type { NewsRecord } from '../record.js';
import { type AuditAccount, findAuditAccounts } from './audit-account.js';
import { countRows } from './count-rows.js';
import { type Listing, sheetOf, type Wanted } from './listing.js';

/** What a careful reader should check, article by article. */
export async function findAudits(record: NewsRecord, wanted: Wanted = {}): Promise<Listing<AuditAccount>> {
  const { sheet, size, sql } = sheetOf(wanted);
  const items = await findAuditAccounts(record, { sql: `ORDER BY kind, nth ${sql}`, values: [] });
  return { items, total: await countRows(record, 'audits'), sheet, size };
}
