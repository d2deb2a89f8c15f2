import type { ClassifiedLine } from '../lines/classify-line.js';
import { findEntries } from './find-entries.js';

/** Rules that a time, a headline or a paragraph of a post falls under only because it looks like the head of an article. */
const HEAD_RULES: ReadonlySet<string> = new Set([
  'date-line',
  'edge-label',
  'standfirst',
  'teaser',
  'furniture-class',
  'outside-main',
]);

/** The verdicts of a page’s lines where the times, headlines and paragraphs of a live blog’s posts stay in the article. */
export function keepEntries(lines: readonly ClassifiedLine[], verdicts: readonly (string | null)[]): (string | null)[] {
  const kept = [...verdicts];
  for (const { from, to, timeLine, titleLine } of findEntries(lines.map(({ line }) => line))) {
    const isPart = (i: number): boolean => i === timeLine || i === titleLine || isText(lines[i]);
    // A post of which nothing else stayed is an advertisement’s or another article’s.
    const hasText = kept.slice(from, to).some((rule, n) => isText(lines[from + n]) && isReleased(rule));
    if (!hasText) continue;
    for (let i = from; i < to; i++) if (isPart(i) && isReleased(kept[i] ?? null)) kept[i] = null;
  }
  return kept;
}

const isReleased = (rule: string | null): boolean => rule === null || HEAD_RULES.has(rule);

const isText = (at: ClassifiedLine | undefined): boolean =>
  at !== undefined && (at.line.isProse || at.line.isSentence) && at.line.block.linkShare < 0.5;
