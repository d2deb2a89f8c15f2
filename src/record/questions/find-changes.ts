import type { Drift } from '../../trace/change/change.js';
import { fold, splitWords } from '../../words.js';
import { loadRows } from '../load-rows.js';
import type { NewsRecord } from '../record.js';
import { TRACE_TABLES } from '../trace-tables.js';
import { FIRST_DRIFTS } from './alike.js';
import { compareDates } from './compare-dates.js';
import { type DriftAccount, findDriftAccounts } from './drift-account.js';
import { markChanges } from './mark-changes.js';
import { findMentionBriefs, type MentionBrief } from './mention-brief.js';

/** An actor who is told to hold something else than before. */
export interface PositionChange {
  readonly actor: string;
  readonly topic: string;
  readonly change: Drift['change'];
  readonly from: MentionBrief;
  readonly to: MentionBrief;
}

/** What changed since a date, about a topic. */
export interface ChangesAnswer {
  /** ISO date or its beginning; null: since ever. */
  readonly since: string | null;
  readonly about: string | null;
  /** Wordings that relays changed, the latest first. */
  readonly drifts: readonly DriftAccount[];
  /** Actors who changed, the latest first. */
  readonly positions: readonly PositionChange[];
  /** How many of each there are, where more than shown. */
  readonly totals: { readonly drifts: number; readonly positions: number };
}

/** What is asked for. */
export interface ChangesAsked {
  readonly since?: string | null;
  readonly about?: string | null;
}

const MOST = 200;

/** Drifts and changes of position since a date; undated ones only where no date is asked. */
export async function findChanges(record: NewsRecord, asked: ChangesAsked = {}): Promise<ChangesAnswer> {
  const { since = null, about = null } = asked;
  const words = splitWords(about ?? '').map(({ folded }) => folded);
  const isWanted = ({ on, article }: MentionBrief, texts: readonly string[]): boolean => {
    const day = on ?? article.published;
    const text = fold(texts.join(' '));
    return (since === null || (day !== null && day >= since)) && words.every((word) => text.includes(word));
  };
  const all = await findDriftAccounts(record, { sql: `WHERE ${FIRST_DRIFTS} ORDER BY nth`, values: [] });
  const drifts = all.filter(({ from, to, claimText }) =>
    isWanted(to, [claimText, from.quote.words.join(' '), to.quote.words.join(' ')]),
  );
  const changed = await findPositionChanges(record);
  const positions = changed.filter(({ actor, topic, from, to }) =>
    isWanted(to, [actor, topic, from.quote.words.join(' '), to.quote.words.join(' ')]),
  );
  return {
    since,
    about,
    drifts: latest(drifts),
    positions: latest(positions),
    totals: { drifts: drifts.length, positions: positions.length },
  };
}

const latest = <T extends { readonly to: MentionBrief }>(list: readonly T[]): T[] =>
  [...list].sort((a, b) => (dayOf(a.to) < dayOf(b.to) ? 1 : dayOf(a.to) > dayOf(b.to) ? -1 : 0)).slice(0, MOST);

const dayOf = ({ on, article }: MentionBrief): string => on ?? article.published ?? '';

/** One change is told once, on the topic where it stands first. */
async function findPositionChanges(record: NewsRecord): Promise<PositionChange[]> {
  const rows = await loadRows(record, TRACE_TABLES.positions, { sql: 'ORDER BY nth' });
  const briefs = await findMentionBriefs(
    record,
    rows.flatMap(({ row }) => row.points.map((point) => point.mention)),
  );
  const seen = new Set<string>();
  const found: PositionChange[] = [];
  for (const { row } of rows) {
    const points = row.points
      .flatMap((point) => briefs.get(point.mention) ?? [])
      .sort((a, b) => compareDates(a.on, b.on));
    for (const [id, { change, from }] of await markChanges(record, points)) {
      const [a, b] = [briefs.get(from), briefs.get(id)];
      if (!a || !b || seen.has(`${row.actor} ${id}`)) continue;
      seen.add(`${row.actor} ${id}`);
      found.push({ actor: row.actor, topic: row.topic, change, from: a, to: b });
    }
  }
  return found;
}
