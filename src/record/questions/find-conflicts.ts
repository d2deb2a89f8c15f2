import type { NewsRecord } from '../record.js';
import { type ConflictAccount, findConflictAccounts } from './conflict-account.js';
import { CONFLICT_GROUPS, FIRST_CONFLICTS } from './alike.js';
import { countRows } from './count-rows.js';
import { type Listing, sheetOf, type Wanted } from './listing.js';

/** Tellings that cannot both hold: true conflicts first, then the undecided, then updates and differences of scope. */
export async function findConflicts(record: NewsRecord, wanted: Wanted = {}): Promise<Listing<ConflictAccount>> {
  const { sheet, size, sql } = sheetOf(wanted);
  const order = "ORDER BY list_position(['conflict', 'unsure', 'update', 'scope'], verdict), nth";
  const items = await findConflictAccounts(record, { sql: `WHERE ${FIRST_CONFLICTS} ${order} ${sql}`, values: [] });
  return { items, total: await countRows(record, CONFLICT_GROUPS), sheet, size };
}
