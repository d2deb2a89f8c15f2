import type { DayOrder } from '../../../known/parse-day.js';
import type { DomElement } from '../dom.js';
import type { ShownBlock } from '../walk-blocks.js';
import { nameKey } from './clean-name.js';
import { findStatedDays } from './stated-day.js';
import type { StatedDay } from './stated-day.js';

const SHORT = 140;
const DATELINE = 70;
const LEAST = 1;
/** Blocks looked at from the top and from the end of a page. */
const LOOK = 400;

/** What the place of a day in the shown text is judged by. */
export interface ShownPage {
  readonly blocks: readonly ShownBlock[];
  readonly titles: readonly (string | null)[];
  readonly order: DayOrder;
  readonly isElsewhere: (element: DomElement) => boolean;
}

/** The day of publication that a page shows in its text: the likeliest by its words and its place, the first of those alike; or null. */
export function findShownDay({ blocks, titles, order, isElsewhere }: ShownPage): string | null {
  const keys = titles.map((title) => nameKey(title ?? '')).filter((key) => key.length > 3);
  const headline = blocks.findIndex(
    ({ element, text }) => /^h[1-3]$/.test(element.localName) && keys.some((key) => key.includes(nameKey(text))),
  );
  let best = { value: null as string | null, score: LEAST - 1 };
  for (const [i, block] of blocks.entries()) {
    if (i > LOOK && i < blocks.length - LOOK) continue;
    const isAside = (): boolean => isElsewhere(block.element);
    for (const day of daysOf(block, order)) {
      const score = weighWords(block.text, day) + weighPlace(i, headline, blocks.length);
      if (score > best.score && !isAside()) best = { value: day.value, score };
    }
  }
  return best.value;
}

/** In a paragraph only its beginning may be a dateline. */
function daysOf({ text, linkShare }: ShownBlock, order: DayOrder): readonly StatedDay[] {
  if (linkShare > 0.9 && text.length > 30) return [];
  const look = text.length <= SHORT ? text : text.slice(0, DATELINE);
  return findStatedDays(look, order).filter(({ meaning }) => meaning !== 'updated');
}

function weighWords(text: string, { meaning, start, end }: StatedDay): number {
  const others = text.length - (end - start);
  const isLine = text.length <= SHORT;
  const isOpening =
    isLine || (start < 45 && /^[\p{Lu}\d]/u.test(text) && /^\.?(?:\s?[–—-]|\)|\.\s|,?\s\p{Lu})/u.test(text.slice(end)));
  return (meaning === 'published' ? 3 : 0) + (isLine ? (others < 25 ? 3 : 2) : isOpening ? 1 : -2);
}

function weighPlace(i: number, headline: number, count: number): number {
  if (headline < 0) return i < 20 ? 1 : 0;
  const distance = i - headline;
  if (distance < -25) return -1;
  // Between one above the headline and one below it, the one below is the article’s.
  if (Math.abs(distance) <= 3) return distance < 0 ? 2.5 : 3;
  if (Math.abs(distance) <= 8) return 2;
  return distance > 0 && (distance < 25 || i > count - 10) ? 1 : 0;
}
