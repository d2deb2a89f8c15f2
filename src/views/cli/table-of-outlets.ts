import { createOutletTable, KNOWN_OUTLETS, type OutletTable } from '../../known/find-outlet.js';
import type { Outlet } from '../../known/outlets.js';

const made = new WeakMap<readonly Outlet[], OutletTable>();

/** The table of a list of outlets, made once: a worker is told the same list for every page. */
export function tableOf(outlets: readonly Outlet[]): OutletTable {
  if (outlets.length === 0) return KNOWN_OUTLETS;
  const table = made.get(outlets) ?? createOutletTable(outlets);
  made.set(outlets, table);
  return table;
}
