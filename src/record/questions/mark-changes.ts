import type { Drift } from '../../trace/change/change.js';
import type { NewsRecord } from '../record.js';
import type { MentionBrief } from './mention-brief.js';
import { whereIn } from './where-in.js';

/** How a telling stands to the last one on the same matter from an earlier day. */
export interface Change {
  readonly change: Drift['change'];
  /** Id of the earlier mention. */
  readonly from: string;
}

interface Matter {
  readonly id: string;
  readonly action: string | null;
  readonly objects: string[];
}

/**
 * Changes between tellings by date: two stand on the same matter where they tell one claim, or one action that touches a common
 * name. Only tellings of different days count: two wordings of one day are two reports of one position.
 */
export async function markChanges(record: NewsRecord, mentions: readonly MentionBrief[]): Promise<Map<string, Change>> {
  const { sql, values } = whereIn(
    'id',
    mentions.map((mention) => mention.id),
  );
  const rows = await record.ask<Matter>(`SELECT id, action, objects FROM mentions WHERE ${sql}`, values);
  const matterOf = new Map(rows.map((row) => [row.id, row]));
  const last = new Map<string, MentionBrief>();
  const changes = new Map<string, Change>();
  for (const mention of mentions.filter(({ on, certainty }) => on !== null && certainty !== 'U')) {
    const keys = keysOf(mention, matterOf.get(mention.id));
    const before = keys.map((key) => last.get(key)).find((one) => one !== undefined);
    const change = before && before.on?.slice(0, 10) !== mention.on?.slice(0, 10) ? compare(before, mention) : null;
    if (before && change) changes.set(mention.id, { change, from: before.id });
    for (const key of keys) last.set(key, mention);
  }
  return changes;
}

const keysOf = ({ claim }: MentionBrief, matter: Matter | undefined): string[] => [
  `claim ${claim}`,
  ...(matter?.action ? matter.objects.map((object) => `${matter.action ?? ''} ${object}`) : []),
];

/** By sign, then by degree on FactBank's scale: two wordings of one degree are one position. */
function compare(before: MentionBrief, after: MentionBrief): Change['change'] | null {
  if (before.certainty.at(-1) !== after.certainty.at(-1)) return 'reversed';
  const [from, to] = [before, after].map(({ certainty }) => ['PS', 'PR', 'CT'].indexOf(certainty.slice(0, 2)));
  if (from === undefined || to === undefined || from === to) return null;
  return to > from ? 'sharpened' : 'softened';
}
