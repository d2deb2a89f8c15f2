import type { OriginKind } from '../../trace/origin/origin.js';
import type { NewsRecord } from '../record.js';
import { whereIn } from './where-in.js';

/** Where chains end, as a list shows it. */
export interface OriginBrief {
  readonly id: string;
  readonly kind: OriginKind;
  readonly name: string;
  readonly anonymousSources: boolean;
}

/** Origins by their ids; an id that the record lacks is an origin that is not stated. */
export async function findOrigins(record: NewsRecord, ids: Iterable<string>): Promise<(id: string) => OriginBrief> {
  const { sql, values } = whereIn('id', ids);
  const rows = await record.ask<OriginBrief>(
    `SELECT id, kind, name, anonymous_sources AS "anonymousSources" FROM origins WHERE ${sql}`,
    values,
  );
  const byId = new Map(rows.map((origin) => [origin.id, origin]));
  return (id) => byId.get(id) ?? { id, kind: 'unstated', name: 'not stated', anonymousSources: false };
}
