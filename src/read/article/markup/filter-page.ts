import type { Metadata } from '../../page/page.js';
import type { ClassifiedLine } from '../lines/classify-line.js';
import { filterLines } from '../lines/filter-lines.js';
import { proseLength } from '../lines/prose-length.js';
import { textKey } from '../text-key.js';
import { filterMain } from './filter-main.js';
import { measureSurroundings } from './surroundings.js';

const BOX_RULES: Readonly<Record<string, string>> = {
  nav: 'navigation',
  footer: 'footer',
  aside: 'aside-element',
  form: 'form',
  figcaption: 'aside-element',
};

/**
 * For every line of an HTML page the rule that makes it furniture, or null. What Readability kept is filtered further; where it kept
 * next to nothing of the page's running text, the page is read by its lines instead.
 */
export function filterPage(lines: readonly ClassifiedLine[], metadata: Metadata): (string | null)[] {
  const main = lines.flatMap(({ line }, i) => (line.block.main ? [i] : []));
  const titles = titlesOf(lines, metadata);
  const surroundings = measureSurroundings(
    main.flatMap((i) => lines[i]?.line ?? []),
    titles,
    metadata.bylines.map(textKey),
  );
  const found = filterMain(surroundings);
  const verdicts = lines.map((at) => at.rule ?? boxOf(at) ?? 'outside-main');
  const result: (string | null)[] = [...verdicts];
  main.forEach((i, n) => (result[i] = found[n] ?? null));
  const byLines = filterLines(lines);
  return missesText(lines, result, byLines) ? byLines : result;
}

const boxOf = ({ line }: ClassifiedLine): string | undefined =>
  line.block.path.map((tag) => BOX_RULES[tag]).find((rule) => rule !== undefined);

function titlesOf(lines: readonly ClassifiedLine[], metadata: Metadata): string[] {
  const headings = lines.filter(({ line }) => line.block.tag === 'h1').map(({ line }) => line.text);
  return [metadata.title ?? '', ...headings].map(textKey).filter((key) => key.length > 10);
}

const SHORT = 250;
const SMALL_SHARE = 0.4;

function missesText(
  lines: readonly ClassifiedLine[],
  main: readonly (string | null)[],
  byLines: readonly (string | null)[],
): boolean {
  const kept = (verdicts: readonly (string | null)[]): ClassifiedLine[] => lines.filter((_, i) => verdicts[i] === null);
  const [mainLength, linesLength] = [kept(main), kept(byLines)].map((some) =>
    some.reduce((sum, { line }) => sum + line.length, 0),
  );
  const prose = proseLength(kept(byLines));
  return prose > SHORT && (mainLength ?? 0) < (linesLength ?? 0) * SMALL_SHARE;
}
