import type { NewsRecord } from '../../record/record.js';
import { gatherReport, type Report } from './gather-report.js';
import { showAudits, showConflicts, showPositions, showStory } from './show-story.js';

/** The record as a report to read: stories with their claims, certainties, chains and drifts; conflicts; audits. */
export async function* writeMarkdown(record: NewsRecord): AsyncGenerator<string> {
  const report = await gatherReport(record);
  yield* [showHead(report), ...report.trace.stories.flatMap((story) => showStory(story, report))].map(
    (paragraph) => `${paragraph}\n\n`,
  );
  for (const section of [showPositions(report), showConflicts(report), showAudits(report)])
    if (section.length) yield `${section.join('\n\n')}\n\n`;
  yield 'Spans count UTF-16 code units of the page text. Certainty: CT certain, PR probable or planned, PS possible or considered; + affirmed, - denied; U unstated.\n';
}

const showHead = ({ readings, trace }: Report): string =>
  [
    '# What is told, by whom, and from where',
    '',
    `${count(readings.length, 'page')}, ${count(readings.flatMap((r) => r.articles).length, 'article')}, ${count(trace.stories.length, 'story', 'stories')}, ${count(trace.claims.length, 'claim')}, ${count(trace.origins.length, 'origin')}.`,
  ].join('\n');

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;
