import { createOutletTable, type OutletTable } from '../../known/find-outlet.js';
import type { Outlet } from '../../known/outlets.js';

const made = new WeakMap<readonly Outlet[], OutletTable>();

/** The table of a list of outlets, made once: a worker is told the same list for every page. */
export function tableOf(outlets: readonly Outlet[]): OutletTable {
  const table = made.get(outlets) ?? createOutletTable(outlets);
  made.set(outlets, table);
  return table;
}
