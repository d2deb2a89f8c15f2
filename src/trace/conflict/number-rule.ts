import type { Quantity } from '../../read/mention/mention.js';
import { remember } from '../../remember.js';
import { findScope } from './find-scope.js';
import { judgeApart } from './judge-apart.js';
import { findMeasure, isGrowing } from './measures.js';
import type { ConflictRule, Finding, Told, Value } from './rule.js';
import type { Telling } from './telling.js';
import { areOneUnit, isPartOf, sizeOf, unitGroup } from './units.js';
import { isLater, isTentative } from './weigh-tellings.js';

/** A quantity as it is compared. */
export interface NumberTold extends Value {
  /** In the first unit of its measure, with the slack of rounding. */
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly measure: string | null;
  readonly words: string;
}

/** Numbers of one thing that no number fits. */
export const numberRule: ConflictRule<NumberTold> = {
  kind: 'number',
  bar: { inClaim: 0.3, inStory: 0.5 },
  valuesOf: (telling) => telling.mention.proposition.numbers.flatMap((q) => readNumber(q, telling)),
  judge: (a, b) => (canBothHold(a, b) || isSecondCount(a, b) ? null : judgeNumbers(a, b)),
};

function readNumber({ span, low, high, unit }: Quantity, { text, words, mention }: Telling): NumberTold[] {
  const shown = text.slice(...span).trim();
  const before = text.slice(Math.max(0, span[0] - LONGEST), span[0]);
  if (unit === null || shown.length > LONGEST || NOT_THAT.test(before) || OF_WHICH.test(before)) return [];
  const [, size, converted] = sizeOf(unit);
  const slack = Math.max(roundingOf(low, high), converted);
  const at = words.indexOf(shown);
  const measure = at < 0 ? null : findMeasure(words, at, at + shown.length);
  const isPeople = measure === 'at stake' || unitGroup(unit) === 'people' || mention.proposition.numbers.length === 1;
  return [
    {
      key: `${low}-${high} ${unit}`,
      group: unitGroup(unit),
      span,
      low: low * size * (1 - slack),
      high: high === Number.MAX_SAFE_INTEGER ? Infinity : high * size * (1 + slack),
      unit,
      measure: isPeople || /^vote/.test(unit) ? measure : null,
      words: shown,
    },
  ];
}

/** Longer words hold more than a number. */
const LONGEST = 60;
/** `14 houses, not 40`: the second is what is corrected. */
const NOT_THAT = /\b(?:not|than|instead of) $/i;

/** `eight of the state's 12 votes`: the second is the whole, and what is told is the part. */
const OF_WHICH =
  /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|most|some|all|none|several)) of (?:(?:the|its|their|his|her|all|these|those) )?(?:[\p{L}.]{2,20}['’]s? )?$/iu;

/** How far a round number may be from what it stands for, as a share: 30,000 is 27,000 to 33,000; 2,400 is 2,350 to 2,450; 62 % is 61.5 to 62.5. */
function roundingOf(low: number, high: number): number {
  if (low !== high || low === 0) return 0.02;
  let place = 1;
  while (low % (place * 10) === 0) place *= 10;
  const decimals = /\.(\d+)$/.exec(String(low))?.[1]?.length;
  if (decimals) return Math.max(0.02, (0.5 * 10 ** -decimals) / low);
  return Math.min(0.1, place === 1 ? 0.02 : place / 2 / low + 1e-9);
}

/** Both can be true: the numbers fit, or they count different things. */
function canBothHold(a: Told<NumberTold>, b: Told<NumberTold>): boolean {
  const [x, y] = [a.value, b.value];
  if (!areOneUnit(x.unit, y.unit) || (x.low <= y.high && y.low <= x.high)) return true;
  if (x.measure !== null && y.measure !== null && x.measure !== y.measure) return true;
  if ((x.measure === 'at stake') !== (y.measure === 'at stake')) return true;
  // What stands at a number *now* is told of that day; without days nothing says which is meant.
  if (RUNNING.test(a.telling.words + b.telling.words) && !isLater(a.telling, b.telling)) return true;
  if (isOfList(a.telling) || isOfList(b.telling)) return true;
  if (isMerelyPlanned(a.telling, b.telling) || areOfOthers(wholeOf(a), wholeOf(b)) || areRatesOfOthers(a, b))
    return true;
  const all = [a, b].map(({ telling, value }) =>
    numberRule.valuesOf(telling).filter((v) => v.group === value.group && v.measure === value.measure),
  );
  const [xs = [], ys = []] = all;
  // "rose from two to three" agrees with "three"; of several numbers nobody can say which stands against which.
  return xs.length > 1 || ys.length > 1;
}

/** So often, with other numbers, the same words stand before a number in one article that tells it of one thing after another. */
const LISTED = 3;
/** Rows of a list stand near each other: so far above and below, in UTF-16 code units. */
const LIST = 4000;
const WORDS_BEFORE = /(?:[\p{L}’'-]+ ){3}$/u;
const NUMBER_FIRST = /^(?:(?:about|around|nearly|some|roughly|almost) )?([\d.,]*\d)/;

/** Whether a number is one row of a list: `the daily average of around 29 million shares`, of each stock in turn. */
const isOfList = remember(({ text, mention }: Telling): boolean =>
  mention.proposition.numbers.some(({ span }) => {
    const [frame] = WORDS_BEFORE.exec(text.slice(Math.max(0, span[0] - LONGEST), span[0])) ?? [];
    if (!frame) return false;
    const rows = text
      .slice(Math.max(0, span[0] - LIST), span[1] + LIST)
      .split(frame)
      .slice(1);
    return new Set(rows.flatMap((row) => NUMBER_FIRST.exec(row)?.[1] ?? [])).size >= LISTED;
  }),
);

const RUNNING = /\b(?:now|so far|currently|already|as of|up to now|to date)\b/i;

/** What a share is a share of: `62 percent | of farmers`, by its first two words; none where the words do not say. */
function wholeOf({ telling: { text }, value: { span, unit } }: Told<NumberTold>): readonly string[] {
  const behind = unit === '%' && span ? text.slice(span[1], span[1] + 60) : '';
  return /^ of (?:the |all |its |their )?(\p{L}[\p{L}-]*(?: \p{L}[\p{L}-]*)?)/u.exec(behind)?.[1]?.split(' ') ?? [];
}

/** Shares of farmers and of city dwellers; but votes and voters measure one result. */
const areOfOthers = (some: readonly string[], others: readonly string[]): boolean =>
  some.length > 0 &&
  others.length > 0 &&
  ![...some, ...others].some((word) => /^(?:votes?|ballots?)$/.test(word)) &&
  !some.some((word) => others.includes(word));

/** Which taxes, prices or wages a rate counts together. */
const LEVEL = /\b(?:federal|state|local|national|regional|provincial|municipal|city|county)\b/gi;
/** How a rate is taken. */
const MANNER = /\b(?:effective|average|marginal|median|top|basic)\b/gi;

/** A rate for federal, state and local taxes is not that for federal ones, nor an average rate the effective one. */
function areRatesOfOthers(a: Told<NumberTold>, b: Told<NumberTold>): boolean {
  if (a.value.unit !== '%' || ![a, b].every(({ telling }) => /\brates?\b/i.test(telling.words))) return false;
  const kindsOf = (pattern: RegExp, { telling }: Told<NumberTold>): string[] =>
    [...new Set([...telling.words.matchAll(pattern)].map(([word]) => word.toLowerCase()))].sort();
  return [LEVEL, MANNER].some((pattern) => {
    const [x, y] = [kindsOf(pattern, a), kindsOf(pattern, b)];
    const most = Math.max(x.length, y.length);
    return x.join(' ') !== y.join(' ') && (most > 1 || (x.length > 0 && y.length > 0));
  });
}

/** Inside an article a second number mostly counts a second thing; only tolls are told again. */
const isSecondCount = (a: Told<NumberTold>, b: Told<NumberTold>): boolean =>
  a.telling.mention.article === b.telling.mention.article &&
  !(isGrowing(a.value.measure) && isGrowing(b.value.measure));

/** What was planned or expected, and then what came, are two things. */
const isMerelyPlanned = (a: Telling, b: Telling): boolean =>
  isTentative(a) !== isTentative(b) && (!isTentative(b) || a.mention.strength > 8);

function judgeNumbers(a: Told<NumberTold>, b: Told<NumberTold>): Finding {
  const why = `“${a.value.words}” against “${b.value.words}”`;
  const [part, whole] = a.value.low < b.value.low ? [a.value, b.value] : [b.value, a.value];
  const scope = isPartOf(part.unit, whole.unit)
    ? 'one counts some of those whom the other counts'
    : findScope(a.telling, b.telling);
  if (scope) return { verdict: 'scope', why: `${why}: ${scope}` };
  const grows = b.value.low > a.value.low && isGrowing(a.value.measure) && isGrowing(b.value.measure);
  return judgeApart(a.telling, b.telling, { why, grows });
}
