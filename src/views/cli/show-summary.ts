import { findOverview } from '../../record/questions/find-overview.js';
import { countVersions } from '../../record/questions/find-versions.js';
import type { LeadClaim } from '../../record/questions/lead-claim.js';
import type { StoryBrief } from '../../record/questions/story-brief.js';
import type { NewsRecord } from '../../record/record.js';
import { decidingWord } from '../wording/deciding-word.js';
import { showCount } from '../wording/show-count.js';
import { showOrigin } from '../wording/show-origin.js';
import { bold, dim } from './colors.js';
import { plainWords } from './plain-words.js';
import type { ReadCounts } from './read-into-record.js';

/** Stories that a summary names; the web app shows all. */
const SHOWN = 20;
/** Origins named in a line. */
const NAMED = 4;

/** What was read and what the record then tells, for a person at a terminal. */
export async function showSummary(record: NewsRecord, counts: ReadCounts): Promise<string> {
  const { stories } = await findOverview(record, { size: SHOWN });
  const edits = await countVersions(record);
  const lines = stories.items.map((story) => `  ${bold(plainWords(story.title))}\n    ${showStory(story)}`);
  if (stories.total > SHOWN) lines.push(dim(`  and ${stories.total - SHOWN} more`));
  return [
    showRead(counts),
    '',
    stories.total ? `${showCount(stories.total, 'story', 'stories')}:` : 'No story was found.',
    ...lines,
    ...(edits ? ['', `${showCount(edits, 'page')} edited since first read, see versions in the record.`] : []),
    '',
    `Look at it: hearsay serve --record ${plainWords(record.path)}`,
    '',
  ].join('\n');
}

/** What a story comes down to: the claim that most reports tell and how many origins that one has. */
function showStory({ pages, outlets, claims, lead }: StoryBrief): string {
  const shown = [
    showCount(pages, 'page'),
    ...(outlets ? [showCount(outlets, 'outlet')] : []),
    showCount(claims, 'claim'),
  ];
  const told = lead && lead.reports > 1 ? showOrigins(lead) : [];
  const ladder = lead?.ladder.map((mention) => plainWords(decidingWord(mention))) ?? [];
  const surer = ladder.length > 1 ? [`wording grew surer: ${ladder.join(' -> ')}`] : [];
  return [shown.join(', '), ...told, ...surer].join('\n    ');
}

/** `3 reports of one claim from 2 origins: Ana Selmeri, Corvane`, and in a line of its own who denies it. */
function showOrigins({ reports, told, denied, sources, deniers }: LeadClaim): string[] {
  const from = told.most > 0 ? ` from ${showSide(told, sources)}` : '';
  return [
    `${showCount(reports, 'report')} of one claim${from}`,
    ...(denied.most > 0 ? [`denied by ${showSide(denied, deniers)}`] : []),
  ];
}

/** `1 to 2 origins: Corvane, the publication`: the first few by name. */
function showSide({ least, most }: LeadClaim['told'], origins: LeadClaim['sources']): string {
  const all = [...new Set(origins.map((origin) => plainWords(showOrigin(origin))))];
  const names = [...all.slice(0, NAMED), ...(all.length > NAMED ? [`${all.length - NAMED} more`] : [])];
  const count = least === most ? showCount(most, 'origin') : `${least} to ${most} origins`;
  return `${count}${names.length ? `: ${names.join(', ')}` : ''}`;
}

function showRead({ added, known, failed }: ReadCounts): string {
  const parts = [`${showCount(added + known, 'page')} read`, `${added} new`];
  if (known) parts.push(`${known} known before`);
  if (failed) parts.push(`${failed} could not be read`);
  return `${parts.join(', ')}.`;
}
