import pc from 'picocolors';
import { loadTrace } from '../../record/load-trace.js';
import type { NewsRecord } from '../../record/record.js';
import { plainWords } from './plain-words.js';
import type { ReadCounts } from './read-into-record.js';

/** Stories that a summary names; the web app shows all. */
const SHOWN = 20;

const isColored = !process.env['NO_COLOR'] && process.stdout.isTTY;

/** What was read and what the record then tells, for a person at a terminal. */
export async function showSummary(record: NewsRecord, counts: ReadCounts): Promise<string> {
  const { bold, dim } = pc.createColors(isColored);
  const { stories, claims } = await loadTrace(record);
  const lines = stories.slice(0, SHOWN).map(({ id, title, articles }) => {
    const origins = new Set(claims.filter(({ story }) => story === id).flatMap((claim) => claim.origins.ids));
    return `  ${bold(plainWords(title))}\n    ${showCount(articles.length, 'article')}, ${showCount(origins.size, 'origin')}`;
  });
  if (stories.length > SHOWN) lines.push(dim(`  and ${stories.length - SHOWN} more`));
  return [
    showRead(counts),
    '',
    stories.length ? `${showCount(stories.length, 'story', 'stories')}:` : 'No story yet: nothing was traced.',
    ...lines,
    '',
    `Look at it: hearsay serve --record ${plainWords(record.path)}`,
    '',
  ].join('\n');
}

function showRead({ added, known, failed }: ReadCounts): string {
  const parts = [`${showCount(added + known, 'page')} read`, `${added} new`];
  if (known) parts.push(`${known} known before`);
  if (failed) parts.push(`${failed} could not be read`);
  return `${parts.join(', ')}.`;
}

const showCount = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
