import { groupBy } from '../../../group-by.js';
import type { Line } from '../line.js';
import { textKey } from '../text-key.js';

const LEAST_OUTSIDE = 140;
const HEAD_LINES = 3;

/**
 * The lines of a page’s other articles: sites set the next posts below the one that was asked for, each in an element of its own with
 * a headline that leads to its own page. Empty where the page’s own headline does not show, for then it may be a list of articles.
 */
export function findOtherCards(lines: readonly Line[], titles: readonly string[]): ReadonlySet<Line> {
  const headlines = lines.filter((line) => isHeading(line) && titles.includes(textKey(line.text)));
  if (headlines.length === 0) return new Set();
  const own = new Set(headlines.map((line) => line.block.card));
  const isElsewhere = ({ block: { card } }: Line): boolean => card !== undefined && !own.has(card);
  const cards = groupBy(lines.filter(isElsewhere), ({ block }) => String(block.card));
  const other = new Set([...cards.values()].filter(leadsElsewhere).flat());
  const outside = lines.filter((line) => !other.has(line) && (line.isProse || line.isSentence));
  return outside.reduce((sum, line) => sum + line.length, 0) >= LEAST_OUTSIDE ? other : new Set();
}

const isHeading = ({ block }: Line): boolean => /^h[1-6]$/.test(block.tag);

/** Whether a headline among the first lines is a link. */
const leadsElsewhere = (card: readonly Line[]): boolean =>
  card.slice(0, HEAD_LINES).some((line) => isHeading(line) && line.block.linkShare >= 0.9);
