import { findNews } from '../../pipeline.js';
import { countUntold } from '../../record/feeds.js';
import { loadTrace } from '../../record/load-trace.js';
import { writeTrace } from '../../record/save-trace.js';
import type { News } from '../../trace/news/news.js';
import { plainWords } from '../cli/plain-words.js';
import { traceNow } from '../cli/trace-record.js';
import type { WatchJob } from './watch-job.js';

/**
 * Traces the record anew where it holds pages that no trace holds, and tells what changed. Readings are not made again. The trace and the
 * note that its pages are told change in one transaction.
 */
export async function traceNews({ record, now, tell }: WatchJob): Promise<void> {
  const untold = await countUntold(record);
  if (untold === 0) return;
  const before = await loadTrace(record);
  const { trace: after, versions } = await traceNow(record);
  await record.change(async (connection) => {
    await writeTrace(connection, after, versions);
    await connection.run("UPDATE feed_items SET told = true WHERE state = 'read' AND NOT told");
  });
  const time = new Date(now()).toISOString().slice(0, 16).replace('T', ' ');
  const lines = findNews(before, after).map(showNews);
  await tell([`${untold} new or changed pages`, ...lines].map((line) => `${time}  ${plainWords(line)}\n`).join(''));
}

/** Longest words of a page in a line. */
const LONGEST = 160;

const showNews = ({ what, about, who }: News): string => {
  const words = about.length > LONGEST ? `${about.slice(0, LONGEST)}…` : about;
  return `${what}: ${words}${who.length ? ` (${who.join(', ')})` : ''}`;
};
