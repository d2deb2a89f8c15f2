import { fold, splitWords } from '../../words.js';
import type { Drift } from '../../trace/change/change.js';
import { loadRows } from '../load-rows.js';
import type { NewsRecord } from '../record.js';
import { TRACE_TABLES } from '../trace-tables.js';
import { compareDates } from './compare-dates.js';
import { findActors } from './find-actors.js';
import { markChanges } from './mark-changes.js';
import { findMentions, type MentionBrief } from './mention-brief.js';
import { findStandings, type StandingAccount } from './find-standings.js';
import { whereIn } from './where-in.js';

/** One thing that an actor is told to have said or done. */
export interface PositionPoint extends MentionBrief {
  /** Against the last one on the same matter from an earlier day: surer, less sure, turned round; null where none or unchanged. */
  readonly change: Drift['change'] | null;
  /** Id of the mention that it changed from. */
  readonly changedFrom: string | null;
}

/** What an actor is told to have said or done, by date. */
export interface WhoAnswer {
  readonly name: string;
  /** Other names in the record that hold the same words. */
  readonly others: readonly string[];
  readonly about: string | null;
  /** What articles say the actor is: role, place, side. */
  readonly standings: readonly StandingAccount[];
  /** Names that the actor is told to have said something of, the most first. */
  readonly topics: readonly { readonly topic: string; readonly points: number }[];
  /** By date; undated ones last. */
  readonly points: readonly PositionPoint[];
  /** How many there are, where more than shown. */
  readonly total: number;
}

const MOST = 500;
const MOST_TOPICS = 12;

/** What is told of an actor, about a topic if one is named; null where the record has nobody of such a name. */
export async function findPositions(
  record: NewsRecord,
  query: string,
  { about = null }: { readonly about?: string | null } = {},
): Promise<WhoAnswer | null> {
  const { name, others } = await findActors(record, query);
  if (name === null) return null;
  const rows = await loadRows(record, TRACE_TABLES.positions, { sql: 'WHERE actor = ? ORDER BY nth', values: [name] });
  const listed = rows.map(({ row }) => row);
  const words = splitWords(about ?? '').map(({ folded }) => folded);
  const isAbout = (text: string): boolean => words.every((word) => fold(text).includes(word));
  const told = await findTold(
    record,
    name,
    listed.flatMap(({ points }) => points.map((point) => point.mention)),
  );
  const onTopic = new Set(
    listed.filter(({ topic }) => isAbout(topic)).flatMap(({ points }) => points.map((p) => p.mention)),
  );
  const wanted = about ? told.filter((m) => onTopic.has(m.id) || isAbout(m.quote.words.join(' '))) : told;
  const byDay = [...wanted].sort((a, b) => compareDates(a.on, b.on));
  return {
    name,
    others,
    about,
    standings: await findStandings(record, name),
    topics: listed
      .map(({ topic, points }) => ({ topic, points: points.length }))
      .sort((a, b) => b.points - a.points || (a.topic < b.topic ? -1 : 1))
      .slice(0, MOST_TOPICS),
    points: await addChanges(record, name, byDay.slice(0, MOST)),
    total: wanted.length,
  };
}

/** Mentions whose words the actor says, or that tell what the actor does, in words that have a verb; sources without a name are nobody's. */
const findTold = (record: NewsRecord, name: string, ids: readonly string[]): Promise<MentionBrief[]> => {
  const listed = whereIn('id', ids);
  return findMentions(record, {
    sql: `claim IS NOT NULL AND rule <> 'verbless' AND (${listed.sql} OR (attribution IS NULL AND actor = ?) OR attribution IN
      (SELECT id FROM attributions WHERE speaker = ? AND NOT anonymous))`,
    values: [...listed.values, name, name],
  });
};

async function addChanges(
  record: NewsRecord,
  name: string,
  mentions: readonly MentionBrief[],
): Promise<PositionPoint[]> {
  const changes = await markChanges(record, mentions);
  return mentions.map((mention) => ({
    ...mention,
    through: mention.through.filter((step) => step !== name),
    change: changes.get(mention.id)?.change ?? null,
    changedFrom: changes.get(mention.id)?.from ?? null,
  }));
}
