import pc from 'picocolors';
import { findOverview } from '../../record/questions/find-overview.js';
import type { NewsRecord } from '../../record/record.js';
import { plainWords } from './plain-words.js';
import type { ReadCounts } from './read-into-record.js';

/** Stories that a summary names; the web app shows all. */
const SHOWN = 20;

const isColored = !process.env['NO_COLOR'] && process.stdout.isTTY;

/** What was read and what the record then tells, for a person at a terminal. */
export async function showSummary(record: NewsRecord, counts: ReadCounts): Promise<string> {
  const { bold, dim } = pc.createColors(isColored);
  const { stories } = await findOverview(record, { size: SHOWN });
  const lines = stories.items.map(({ title, pages, outlets, origins }) => {
    const shown = [showCount(pages, 'page'), showCount(outlets, 'outlet'), showCount(origins, 'origin')];
    return `  ${bold(plainWords(title))}\n    ${shown.join(', ')}`;
  });
  if (stories.total > SHOWN) lines.push(dim(`  and ${stories.total - SHOWN} more`));
  return [
    showRead(counts),
    '',
    stories.total ? `${showCount(stories.total, 'story', 'stories')}:` : 'No story was found.',
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
