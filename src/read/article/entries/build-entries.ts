import { findDay } from '../../../known/parse-day.js';
import type { Layout } from '../../page/page.js';
import { spanned } from '../../../span.js';
import type { Entry, Published } from '../article.js';
import type { ClassifiedLine } from '../lines/classify-line.js';
import { textKey } from '../text-key.js';
import { type EntryLines, findEntries } from './find-entries.js';

/** What the posts of a live blog are read from: the page’s lines, which of them the article holds, and what is known of its day. */
export interface EntrySource {
  readonly layout: Layout;
  readonly lines: readonly ClassifiedLine[];
  readonly isHeld: (line: number) => boolean;
  readonly published: Published | null;
  readonly updated: Published | null;
}

const LONG_START = 30;

/** The posts of a live blog, each with its own time and headline, in the order of the page. */
export function buildEntries(source: EntrySource): Entry[] {
  const { layout, lines, isHeld } = source;
  return findEntries(lines.map(({ line }) => line)).flatMap((entry): Entry[] => {
    const held = lines.flatMap(({ line }, i) => (i >= entry.from && i < entry.to && isHeld(i) ? [line] : []));
    const [first, last] = [held[0], held.at(-1)];
    const title = entry.titleLine === null ? undefined : lines[entry.titleLine]?.line;
    if (!first || !last) return [];
    return [
      {
        span: [first.span[0], last.span[1]],
        title: title ? spanned(layout.text, title.span) : null,
        published: timeOf(
          entry,
          source,
          held.map(({ text }) => text),
        ),
      },
    ];
  });
}

/** What the markup states of a post, then the day in its own line of time, then the article’s only day; null where none is known. */
function timeOf({ timeLine }: EntryLines, source: EntrySource, texts: readonly string[]): Published | null {
  const line = source.lines[timeLine]?.line;
  if (!line) return null;
  const { span } = line;
  const stated = statedTime(source.layout, texts) ?? line.block.time;
  if (stated) return { value: stated, span, rule: line.block.time === stated ? 'time-element' : 'json-ld' };
  const day = findDay(line.text)?.value ?? dayOf(source);
  const clock = clockOf(line.text);
  return day && clock ? { value: `${day}T${clock}`, span, rule: 'clock' } : null;
}

/** The time that the page’s JSON-LD states for the post that begins with these words. */
function statedTime({ metadata }: Layout, texts: readonly string[]): string | null {
  const keys = texts.map(textKey);
  const found = metadata.posts?.find(({ title, start }) => {
    const [titleKey, startKey] = [textKey(title ?? ''), textKey(start).slice(0, LONG_START)];
    return keys.some(
      (key) => (titleKey !== '' && key === titleKey) || (startKey.length >= LONG_START && key.startsWith(startKey)),
    );
  });
  return found?.time ?? null;
}

/** The day of an article that knows of one only: where it was changed on another day, nobody can tell a post’s day by its clock. */
function dayOf({ published, updated }: EntrySource): string | null {
  const [day, other] = [published?.value.slice(0, 10), updated?.value.slice(0, 10)];
  return day === undefined || (other !== undefined && other !== day) ? null : day;
}

function clockOf(text: string): string | null {
  const [, hours = '', minutes = '00', half] = /(\d{1,2})(?:[:.h](\d{2}))?(?::\d{2})?\s?([ap])?/iu.exec(text) ?? [];
  const hour = (Number(hours) % (half ? 12 : 24)) + (half?.toLowerCase() === 'p' ? 12 : 0);
  return hours === '' || Number(minutes) > 59 ? null : `${String(hour).padStart(2, '0')}:${minutes}`;
}
