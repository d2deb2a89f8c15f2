import type { CorrectionKind } from '../../trace/correction/correction.js';
import type { NewsRecord } from '../record.js';

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
