import { UsageError } from '../../errors.js';
import { findChanges, type ChangesAnswer } from '../../record/questions/find-changes.js';
import { openRecord } from '../../record/open-record.js';
import { showJson } from '../exports/show-json.js';
import { showChange } from '../wording/show-terms.js';
import { plainWords } from './plain-words.js';
import { showPoint } from './show-point.js';
import { writeOut } from './write-out.js';

/** What `changed` is told on the command line. */
export interface ChangedOptions {
  readonly record: string;
  readonly since?: string;
  readonly about?: string;
  readonly json?: boolean;
}

/** Prints what changed since a date: wordings that relays changed, and actors who changed. */
export async function changed({ record: path, since, about, json }: ChangedOptions): Promise<void> {
  if (since !== undefined && !/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(since))
    throw new UsageError(
      `expected a date as in 2024-11-23, 2024-11 or 2024 behind --since, got “${plainWords(since)}”`,
    );
  const record = await openRecord(path, { mode: 'ask' });
  try {
    const answer = await findChanges(record, { since: since ?? null, about: about ?? null });
    await writeOut(json ? `${showJson(answer)}\n` : showChanges(answer));
  } finally {
    await record.close();
  }
}

/** For a person at a terminal. */
function showChanges({ since, about, drifts, positions, totals }: ChangesAnswer): string {
  const scope = `${since === null ? '' : ` since ${since}`}${about === null ? '' : ` about ${plainWords(about)}`}`;
  const parts = [
    `Wordings that changed on the way${scope}: ${totals.drifts}`,
    ...drifts.map(({ change, from, to, why }) =>
      [`${showChange(change)}: ${plainWords(why)}`, showPoint(from), showPoint(to)].join('\n'),
    ),
    `Positions that changed${scope}: ${totals.positions}`,
    ...positions.map(({ actor, topic, change, from, to }) =>
      [
        `${plainWords(actor)} on ${plainWords(topic)}: ${showChange(change).toLowerCase()}`,
        showPoint(from),
        showPoint(to),
      ].join('\n'),
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}
