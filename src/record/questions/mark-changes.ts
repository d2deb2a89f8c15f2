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
  readonly actor: string | null;
  readonly action: string | null;
  readonly objects: string[];
  readonly terms: string[];
  readonly rule: string;
}

/** What is asked, supposed, judged or demanded is no stage of a position. */
const TOLD = new Set(['told', 'wish']);

/**
 * Changes between tellings by date: two stand on the same matter where they tell one claim, or one action that touches a common
 * name, and in half of the words of the shorter one. Only tellings of different days count: two wordings of one day are two reports of one position.
 */
export async function markChanges(record: NewsRecord, mentions: readonly MentionBrief[]): Promise<Map<string, Change>> {
  const { sql, values } = whereIn(
    'id',
    mentions.map((mention) => mention.id),
  );
  const rows = await record.ask<Matter>(
    `SELECT id, actor, action, objects, terms, rule FROM mentions WHERE ${sql}`,
    values,
  );
  const matterOf = new Map(rows.map((row) => [row.id, row]));
  const last = new Map<string, MentionBrief>();
  const changes = new Map<string, Change>();
  for (const mention of mentions.filter(
    ({ on, certainty, mode }) => on !== null && certainty !== 'U' && TOLD.has(mode),
  )) {
    const matter = matterOf.get(mention.id);
    if (matter === undefined || matter.rule === 'verbless') continue;
    const keys = keysOf(mention, matter);
    const before = keys.flatMap((key) => last.get(key) ?? []).find((one) => tellTheSame(matterOf.get(one.id), matter));
    const change = before && before.on?.slice(0, 10) !== mention.on?.slice(0, 10) ? compare(before, mention) : null;
    if (before && change) changes.set(mention.id, { change, from: before.id });
    for (const key of keys) last.set(key, mention);
  }
  return changes;
}

/** Claims are gathered by average, and an action of one name may be any: half of the words of the shorter one must be common. */
function tellTheSame(a: Matter | undefined, b: Matter): boolean {
  const terms = b.terms.filter((term) => a?.terms.includes(term)).length;
  const names = b.objects.filter((name) => a?.objects.includes(name)).length;
  return terms * 2 >= Math.min(a?.terms.length ?? 0, b.terms.length) && terms + names >= LEAST_SHARED;
}
const LEAST_SHARED = 2;

const keysOf = ({ claim }: MentionBrief, matter: Matter): string[] => [
  `claim ${claim}`,
  ...(matter.action ? [...matter.objects, ...(matter.actor ? [matter.actor] : [])] : []).map(
    (name) => `${matter.action ?? ''} ${name}`,
  ),
];

/** By sign, then by degree on FactBank's scale: two wordings of one degree are one position. */
function compare(before: MentionBrief, after: MentionBrief): Change['change'] | null {
  if (before.certainty.at(-1) !== after.certainty.at(-1)) return 'reversed';
  const [from, to] = [before, after].map(({ certainty }) => ['PS', 'PR', 'CT'].indexOf(certainty.slice(0, 2)));
  if (from === undefined || to === undefined || from === to) return null;
  return to > from ? 'sharpened' : 'softened';
}
