import type { NewsRecord } from '../record.js';
import { DRIFT_GROUPS, FIRST_DRIFTS } from './alike.js';
import { countRows } from './count-rows.js';
import { type DriftAccount, findDriftAccounts } from './drift-account.js';
import { type Listing, sheetOf, type Wanted } from './listing.js';

/** What changed on the way from telling to telling: reversals first, then what hardened, then what softened. */
export async function findDrifts(record: NewsRecord, wanted: Wanted = {}): Promise<Listing<DriftAccount>> {
  const { sheet, size, sql } = sheetOf(wanted);
  const order = "ORDER BY list_position(['reversed', 'sharpened', 'softened'], change), nth";
  const items = await findDriftAccounts(record, { sql: `WHERE ${FIRST_DRIFTS} ${order} ${sql}`, values: [] });
  return { items, total: await countRows(record, DRIFT_GROUPS), sheet, size };
}
