import type { Reading } from '../../read/reading.js';
import { groupPairs } from '../../group-by.js';
import { outletKey } from '../../known/find-outlet.js';
import type { ClaimedMention } from '../claim/claim.js';
import type { JoinName } from '../name/join-names.js';
import type { Position } from './change.js';

/** An actor with fewer tellings on a topic has no position that could change. */
const LEAST_POINTS = 2;

/**
 * What each speaker is told to have said on a topic, by date. The topic is a name that the words speak of (an organization, a
 * place, a person other than the speaker); undated points stand last.
 */
export function findPositions(
  readings: readonly Reading[],
  mentions: readonly ClaimedMention[],
  join: JoinName,
): Position[] {
  const speakers = new Map(
    readings.flatMap((r) => r.attributions.map((a) => [a.id, a.anonymous ? null : a.speaker] as const)),
  );
  const outlets = new Set(readings.flatMap((r) => r.credits.map((c) => outletKey(c.outlet))));
  const tellings = mentions.flatMap((mention) => {
    const speaker =
      mention.attribution === null ? mention.proposition.actor : (speakers.get(mention.attribution) ?? null);
    if (speaker === null || outlets.has(outletKey(speaker))) return [];
    const actor = join(speaker);
    const topics = new Set([...mention.proposition.objects, mention.proposition.actor ?? ''].map(join));
    return [...topics].flatMap((topic) => (topic && topic !== actor ? [[`${actor}\n${topic}`, mention] as const] : []));
  });
  return [...groupPairs(tellings)]
    .filter(([, group]) => group.length >= LEAST_POINTS)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, group]) => {
      const [actor = '', topic = ''] = key.split('\n');
      const sorted = [...group].sort((a, b) => (byTime(a) < byTime(b) ? -1 : 1));
      return { actor, topic, points: sorted.map((m) => ({ on: m.on, certainty: m.certainty, mention: m.id })) };
    });
}

const byTime = (m: ClaimedMention): string => `${m.on ?? '9'} ${m.id}`;
