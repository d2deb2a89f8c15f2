import { stemmer } from 'stemmer';
import type { Span } from '../../span.js';
import type { Quantity } from './mention.js';

const UNITS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  dozen: 12,
};
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  k: 1e3,
  m: 1e6,
  bn: 1e9,
};
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

/** The quantities inside `[start, end)`, each with its bounds: `at least 40 people` is 40 to infinity. */
export function findQuantities(text: string, [start, end]: Span): Quantity[] {
  const found: Quantity[] = [];
  for (const match of text.slice(start, end).matchAll(QUANTITY)) {
    const { bound = '', money, number = '', scale, short, percent, unit } = match.groups ?? {};
    const value = parseNumber(number) * (SCALES[(scale ?? short ?? '').toLowerCase()] ?? 1);
    const counted = unit && !NO_UNIT.test(unit) ? stemmer(unit.toLowerCase()) : null;
    if (!Number.isFinite(value) || isYear(number, money ?? percent ?? null)) continue;
    if (MONTH_BEFORE.test(text.slice(Math.max(0, start + match.index - 12), start + match.index))) continue;
    const at = start + match.index + (match[0].length - match[0].trimStart().length);
    found.push({
      span: [at, start + match.index + match[0].trimEnd().length],
      ...boundsOf(bound.toLowerCase(), value),
      unit: percent ? '%' : (money ?? counted),
    });
  }
  return found;
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
