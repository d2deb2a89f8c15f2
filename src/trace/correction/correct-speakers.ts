import { createLast, type Last, type Memo, withoutMemo } from '../../memo.js';
import type { Mention } from '../../read/mention/mention.js';
import type { Reading } from '../../read/reading.js';
import type { Corrected, Correction } from './correction.js';
import { inOrder } from './in-order.js';

/** Readings under the names that people gave, and what became of each correction of a speaker. */
export interface CorrectedReadings {
  readonly readings: readonly Reading[];
  readonly corrected: readonly Corrected[];
  /** All corrections, in the order in which they were made. */
  readonly made: readonly Correction[];
}

/** Gives speakers the names that people corrected them to wherever a reading names them. Spans and words stay. */
export function correctSpeakers(
  readings: readonly Reading[],
  corrections: readonly Correction[],
  memo: Memo = withoutMemo,
): CorrectedReadings {
  const made = inOrder(corrections);
  const known = new Set(
    readings.flatMap((r) => [...r.names.map((n) => n.name), ...r.attributions.flatMap((a) => a.speaker ?? [])]),
  );
  const names = new Map<string, string>();
  const corrected: Corrected[] = [];
  for (const { id, kind, from, name } of made) {
    if ((kind !== 'merge-speakers' && kind !== 'rename-speaker') || from === null || name === null) continue;
    const fits = known.has(from) || [...names.values()].includes(from);
    if (fits) {
      for (const [old, now] of names) if (now === from) names.set(old, name);
      names.set(from, name);
    }
    const why = fits ? `${from} is called ${name}` : `no page of the record speaks of ${from}`;
    corrected.push({ correction: id, story: null, fits, why });
  }
  const nameOf = (name: string): string => names.get(name) ?? name;
  const [lastOf, inputs] = [memo(lastRenamed), [...names].flat()];
  const rename = (r: Reading): Reading => lastOf(r)(inputs, () => renameIn(r, nameOf));
  return { readings: names.size === 0 ? readings : readings.map(rename), corrected, made };
}

/** A page under the same names is the very object of before, and with it what was worked out from it. */
const lastRenamed = (_reading: Reading): Last<Reading> => createLast();

function renameIn(reading: Reading, nameOf: (name: string) => string): Reading {
  const orNull = (name: string | null): string | null => (name === null ? null : nameOf(name));
  return {
    ...reading,
    names: reading.names.map((n) => ({ ...n, name: nameOf(n.name) })),
    attributions: reading.attributions.map((a) => ({ ...a, speaker: orNull(a.speaker) })),
    mentions: reading.mentions.map((m): Mention => {
      const { actor, objects } = m.proposition;
      return { ...m, proposition: { ...m.proposition, actor: orNull(actor), objects: objects.map(nameOf) } };
    }),
  };
}
