import type { NewsRecord } from '../record.js';
import { countRows } from './count-rows.js';
import { type Listing, sheetOf, type Wanted } from './listing.js';

/** A speaker with how often, in how many articles and through how many outlets they are quoted. */
export interface SpeakerBrief {
  readonly name: string;
  readonly statements: number;
  readonly articles: number;
  readonly outlets: number;
}

/** Who is said to have said something, the most quoted first. */
export async function findSpeakers(record: NewsRecord, wanted: Wanted = {}): Promise<Listing<SpeakerBrief>> {
  const { sheet, size, sql } = sheetOf({ size: 100, ...wanted });
  const items = await record.ask<SpeakerBrief>(
    `SELECT COALESCE(t.corrected_speaker, t.speaker) AS name, COUNT(*) AS statements, COUNT(DISTINCT t.article) AS articles,
       COUNT(DISTINCT COALESCE(a.outlet, p.outlet)) AS outlets
     FROM attributions t JOIN articles a ON a.id = t.article JOIN pages p ON p.id = a.page
     WHERE t.speaker IS NOT NULL GROUP BY ALL ORDER BY articles DESC, statements DESC, name ${sql}`,
  );
  const total = await countRows(
    record,
    '(SELECT DISTINCT COALESCE(corrected_speaker, speaker) FROM attributions WHERE speaker IS NOT NULL)',
  );
  return { items, total, sheet, size };
}
