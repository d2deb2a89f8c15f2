import { countUntold } from '../../record/feeds.js';
import { changeTrace } from '../../record/save-trace.js';
import type { News } from '../../trace/news/news.js';
import { plainWords } from '../cli/plain-words.js';
import type { WatchJob } from './watch-job.js';

/**
 * Traces the record anew where it holds pages that no trace holds, and tells what changed. Readings are not made again. The trace and the
 * note that its pages are told change in one transaction.
 */
export async function traceNews({ record, tracer, now, tell, say }: WatchJob): Promise<void> {
  const untold = await countUntold(record);
  if (untold === 0) return;
  const traced = await tracer.trace(record);
  if (traced === null) return;
  if ('failure' in traced) return say(traced.failure.message);
  await record.change(async (connection) => {
    await changeTrace(connection, traced.change, traced.versions);
    await connection.run("UPDATE feed_items SET told = true WHERE state = 'read' AND NOT told");
  });
  await tracer.keep();
  const time = new Date(now()).toISOString().slice(0, 16).replace('T', ' ');
  const lines = traced.news.map(showNews);
  await tell([`${untold} new or changed pages`, ...lines].map((line) => `${time}  ${plainWords(line)}\n`).join(''));
}

/** Longest words of a page in a line. */
const LONGEST = 160;

const showNews = ({ what, about, who }: News): string => {
  const words = about.length > LONGEST ? `${about.slice(0, LONGEST)}…` : about;
  return `${what}: ${words}${who.length ? ` (${who.join(', ')})` : ''}`;
};
