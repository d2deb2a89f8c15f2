import { stemmer } from 'stemmer';
import type { Span } from '../../span.js';
import type { Quantity } from './mention.js';
import { FRACTIONS, SCALES, UNITS, VAGUE_COUNTS } from '../../known/number-words.js';

const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|(?:${Object.keys(UNITS).join('|')})(?:-(?:one|two|three|four|five|six|seven|eight|nine))?`;
const QUANTITY = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,-])(?<bound>at least|more than|over|up to|as many as|at most|fewer than|less than|nearly|almost|about|around|some|approximately|roughly|only)?\s*(?<money>[$€£])?(?<number>${NUMBER})(?:(?<short>k|m|bn)\b|(?![\p{L}\d]))(?:[\s-](?<scale>hundred|thousand|million|billion|trillion)\b)?(?:\s?(?<percent>%|percent\b|per cent\b)|[\s-]+(?:(?:of|the|other|more|new|civilian|former|people's)\s+)?(?<unit>\p{L}{3,}))?`,
  'giu',
);

/** Words behind a number that are no unit of count: dates and clock times are the time finder's. */
const NO_UNIT =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|and|the|that|was|were|has|had|have|who|which|after|before|but|with|for|from|when|while|because|hundred|thousand|million|billion)$/i;

/** A day of the month is no quantity. */
const MONTH_BEFORE = /(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\w*\.?\s*$/i;

/** Words that stand for a share or a count without a number: `half of the voters`, `dozens of fans`. */
const WORDED = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:(?<fraction>${Object.keys(FRACTIONS).join('|')}) of|(?<vague>${Object.keys(VAGUE_COUNTS).reverse().join('|')}) of) (?:the |its |all )?(?<unit>\p{L}{3,})`,
  'giu',
);

/** What the words around a number make of it: an age, a magnitude, a scale of temperature. */
const AROUND: readonly (readonly [unit: string, before: RegExp | null, after: RegExp | null])[] = [
  ['age', /\b(?:aged|age of|age) $/i, null],
  ['age', null, /^[\s-]years?[\s-]old\b/i],
  ['magnitude', /\bmagnitude[- ](?:of )?$/i, null],
  ['celsius', null, /^ ?(?:degrees? (?:celsius|centigrade)|°C)/i],
  ['fahrenheit', null, /^ ?(?:degrees? fahrenheit|°F)/i],
  ['ordinal', null, /^(?:st|nd|rd|th)\b/i],
];

/** The quantities inside `[start, end)`, each with its bounds: `at least 40 people` is 40 to infinity. */
export function findQuantities(text: string, [start, end]: Span): Quantity[] {
  const found: Quantity[] = [];
  for (const match of text.slice(start, end).matchAll(QUANTITY)) {
    const { bound = '', money, number = '', scale, short, percent, unit } = match.groups ?? {};
    const value = parseNumber(number) * (SCALES[(scale ?? short ?? '').toLowerCase()] ?? 1);
    const counted = unit && !NO_UNIT.test(unit) ? stemmer(unit.toLowerCase()) : null;
    if (!Number.isFinite(value) || isYear(number, money ?? percent ?? null)) continue;
    if (MONTH_BEFORE.test(text.slice(Math.max(0, start + match.index - 12), start + match.index))) continue;
    // A word that is no unit is no part of the quantity.
    const words = unit && counted === null ? match[0].slice(0, -unit.length) : match[0];
    const at = start + match.index + (match[0].length - match[0].trimStart().length);
    const told = start + match.index + match[0].toLowerCase().lastIndexOf(number.toLowerCase()) + number.length;
    found.push({
      span: [at, start + match.index + words.trimEnd().length],
      ...boundsOf(bound.toLowerCase(), value),
      unit: percent ? '%' : (money ?? unitAround(text, told - number.length, told) ?? counted),
    });
  }
  return [...joinRanges(text, found), ...findWorded(text, [start, end])].sort((a, b) => a.span[0] - b.span[0]);
}

const unitAround = (text: string, start: number, end: number): string | null =>
  AROUND.find(
    ([, before, after]) =>
      (before?.test(text.slice(Math.max(0, start - 16), start)) ?? true) &&
      (after?.test(text.slice(end, end + 24)) ?? true),
  )?.[0] ?? null;

function findWorded(text: string, [start, end]: Span): Quantity[] {
  return [...text.slice(start, end).matchAll(WORDED)].flatMap((match) => {
    const { fraction, vague, unit = '' } = match.groups ?? {};
    const bounds = fraction ? FRACTIONS[fraction.toLowerCase()] : VAGUE_COUNTS[vague?.toLowerCase() ?? ''];
    if (!bounds) return [];
    const span: Span = [start + match.index, start + match.index + match[0].length];
    return [{ span, low: bounds[0], high: bounds[1], unit: fraction ? '%' : stemmer(unit.toLowerCase()) }];
  });
}

/** `$3 to $3.6 billion`, `two to three million`: a small number before a large one of a range has the scale of that one. */
function scaleLike(text: string, last: Quantity | undefined, next: Quantity): Quantity | undefined {
  const words = text.slice(...next.span);
  const scale = /\b(?:thousand|million|billion|trillion)\b|(?<=\d)(?:k|m|bn)\b/i.exec(words)?.[0].toLowerCase() ?? '';
  const factor = SCALES[scale] ?? 1;
  const isRange = last !== undefined && /^\s?(?:-|–|to)\s?$/i.test(text.slice(last.span[1], next.span[0]));
  if (!isRange || factor === 1 || last.high * factor > next.high) return last;
  return { ...last, low: last.low * factor, high: last.high * factor };
}

/** Between two numbers of one range: `300 to 400 houses`, `between $300 million and $400 million`. */
const RANGE = /^\s?(?:-|–|to|and)\s?$/i;

/** `between 300 and 400 houses` is one quantity from 300 to 400; `rose from two to three` is two. */
function joinRanges(text: string, found: readonly Quantity[]): Quantity[] {
  const joined: Quantity[] = [];
  for (const next of found) {
    const last = scaleLike(text, joined.at(-1), next);
    const between = last ? text.slice(last.span[1], next.span[0]) : '';
    const isRange =
      last !== undefined &&
      RANGE.test(between) &&
      last.low < next.low &&
      (last.unit === next.unit || last.unit === null || /^(?:to|and)$/.test(last.unit)) &&
      next.unit !== null &&
      (/and/.test(between) ? /\bbetween\s+$/i : /(?<!\bfrom)\s+$/i).test(
        text.slice(Math.max(0, last.span[0] - 12), last.span[0]),
      );
    if (isRange)
      joined[joined.length - 1] = {
        span: [last.span[0], next.span[1]],
        low: last.low,
        high: next.high,
        unit: next.unit,
      };
    else {
      if (last) joined[joined.length - 1] = last;
      joined.push(next);
    }
  }
  return joined;
}

const isYear = (number: string, unit: string | null): boolean => /^(?:1[89]|20)\d\d$/.test(number) && !unit;

function parseNumber(words: string): number {
  if (/^\d/.test(words)) return Number(words.replaceAll(',', ''));
  return words
    .toLowerCase()
    .split('-')
    .reduce((sum, word) => sum + (UNITS[word] ?? Number.NaN), 0);
}

function boundsOf(bound: string, value: number): { low: number; high: number } {
  if (/at least|more than|over/.test(bound)) return { low: value, high: Number.MAX_SAFE_INTEGER };
  if (/up to|as many as|at most|fewer|less/.test(bound)) return { low: 0, high: value };
  if (/nearly|almost|about|around|some|approx|rough/.test(bound)) return { low: value * 0.9, high: value * 1.1 };
  return { low: value, high: value };
}
