import { findDay } from '../../../known/parse-day.js';
import type { PageInput, Metadata } from '../../page/page.js';
import type { Published } from '../article.js';
import type { ClassifiedLine } from '../lines/classify-line.js';

/**
 * When an article was published: what the caller knows, then what the page's metadata states, then the first date line near its
 * headline. Words on the page that say the same day are pointed at.
 */
export function findPublished(near: readonly ClassifiedLine[], metadata: Metadata, input: PageInput): Published | null {
  const shown = near.flatMap((at) => daysOf(at));
  const known = input.published ? { value: input.published, rule: 'given' } : metadata.published;
  if (known) {
    const same = shown.find((day) => day.value === known.value.slice(0, 10));
    return { value: known.value, span: same?.span ?? null, rule: known.rule };
  }
  return shown[0] ?? null;
}

function daysOf({ kind, line }: ClassifiedLine): Published[] {
  const day = kind === 'date' || kind === 'byline' ? findDay(line.text) : null;
  return day ? [{ value: day.value, span: [line.span[0] + day.start, line.span[0] + day.end], rule: 'date-line' }] : [];
}
