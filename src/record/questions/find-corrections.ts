import type { CorrectionKind } from '../../trace/correction/correction.js';
import { loadCorrections } from '../corrections.js';
import type { NewsRecord } from '../record.js';
import type { KeptCorrection } from '../schema.js';

/** What a person corrected, and what became of it. */
export interface CorrectionAccount {
  readonly id: string;
  readonly kind: CorrectionKind;
  readonly from: string | null;
  readonly name: string | null;
  readonly why: string;
}

const SELECT = `SELECT c.id, c.kind, c.from_name AS "from", c.name, d.why
  FROM corrections c JOIN corrected d ON d.correction = c.id`;

/** The corrections that shaped a story, in the order in which they were made. */
export const findCorrectionsOf = (record: NewsRecord, story: string): Promise<CorrectionAccount[]> =>
  record.ask(`${SELECT} WHERE d.fits AND d.story = ? ORDER BY d.nth`, [story]);

/** The corrections that gave a speaker this name. */
export const findRenamings = (record: NewsRecord, name: string): Promise<CorrectionAccount[]> =>
  record.ask(`${SELECT} WHERE d.fits AND c.from_name IS NOT NULL AND c.name = ? ORDER BY d.nth`, [name]);

/** A correction with when it was made, what became of it, and how to take it back. */
export interface CorrectionEntry extends KeptCorrection {
  /** The story that it shaped, as it stands now; null for speakers and for what does not fit. */
  readonly story: { readonly id: string; readonly title: string } | null;
  /** What became of it, in words: `two stories were made one`, `undone`, `does not fit: …`. */
  readonly state: string;
  /** The command that takes it back; null where it was. */
  readonly undo: string | null;
}

/** All corrections, those that were taken back too, the latest first. */
export async function findCorrections(record: NewsRecord): Promise<CorrectionEntry[]> {
  const became = await record.ask<{ correction: string; fits: boolean; why: string; id: string | null; title: string }>(
    `SELECT d.correction, d.fits, d.why, s.id, s.title FROM corrected d LEFT JOIN stories s ON s.id = d.story`,
  );
  const byId = new Map(became.map((one) => [one.correction, one]));
  return (await loadCorrections(record)).reverse().map((kept) => {
    const now = kept.undone ? undefined : byId.get(kept.id);
    return {
      ...kept,
      story: now?.id ? { id: now.id, title: now.title } : null,
      state: kept.undone ? 'undone' : !now ? 'not traced' : now.fits ? now.why : `does not fit: ${now.why}`,
      undo: kept.undone ? null : `hearsay correct undo ${kept.id}`,
    };
  });
}
