import { ABOUT, COUNT, UNIT, WEEKDAY, duration, lengthOf, set, unitOf, weekdayNumber } from './time-words.js';
import type { TimeRule } from './time-words.js';

const ADVERBS: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  quarterly: 'P1Q',
  annual: 'P1Y',
  annually: 'P1Y',
  yearly: 'P1Y',
};
const NOT_COUNTED_FROM = '(?! ago\\b| earlier\\b| later\\b)';

/** Times that come again, tried before lengths, whose words they use. */
export const SET_RULES: readonly TimeRule[] = [
  {
    why: 'every Sunday',
    pattern: new RegExp(`\\b(?:every|each) (${WEEKDAY})\\b`, 'gi'),
    read: ([, name = '']) => set(`XXXX-WXX-${weekdayNumber(name) || 7}`),
  },
  {
    why: 'every week; every 20 minutes; every two years',
    pattern: new RegExp(`\\b(?:every|each) (?:(${COUNT}|other) )?${UNIT}\\b`, 'gi'),
    read: ([, count, unit = '']) => set(lengthOf(count?.toLowerCase() === 'other' ? 2 : (count ?? 1), unit)),
  },
  {
    why: 'every morning',
    pattern: /\b(?:every|each) (?:morning|afternoon|evening|night)\b/gi,
    read: () => set('P1D'),
  },
  {
    why: 'once a week; three times a year',
    pattern: /\b(?:once|twice|(?:\w+ ){0,1}times) (?:an?|per|each|every) (year|month|week|day|hour|minute)\b/gi,
    read: ([, unit = '']) => set(lengthOf(1, unit)),
  },
  {
    why: '900 cars a day, 50 crowns a year: a rate, after something counted',
    pattern:
      /(?<=\d(?:[\d.,]*| (?:percent|per cent|%))(?: [\p{L}-]{2,20}){0,3} )(?:an?|per) (year|month|week|day|hour|minute)(?!\p{L}| (?:ago|earlier|later|before|after|old|and|in))/giu,
    read: ([, unit = '']) => set(lengthOf(1, unit)),
  },
  {
    why: 'weekly, annual',
    pattern: new RegExp(
      `\\b(${Object.keys(ADVERBS).join('|')})\\b(?! (?:news|telegraph|mail|express|mirror|star|times|post|record|beast|planet)\\b)`,
      'gi',
    ),
    read: (match) => {
      const [words, adverb = ''] = match;
      // `Daily Corrin` is a name
      const isName = /^\p{Lu}/u.test(words) && (match.index > 0 || /^ \p{Lu}/u.test(match.input.slice(words.length)));
      return isName ? null : set(ADVERBS[adverb.toLowerCase()] ?? 'P1D');
    },
  },
];

/** Lengths of time, tried in this order. */
export const LENGTH_RULES: readonly TimeRule[] = [
  {
    why: 'a day and a half',
    pattern: /\b(?:an?|one) (year|month|week|day|hour|decade|century) and a half\b/gi,
    read: ([, unit = '']) => duration(lengthOf(1.5, unit)),
  },
  {
    why: 'half an hour, half a century',
    pattern: new RegExp(
      `\\b${ABOUT}half an? (hour|day|year|century|decade|minute)\\b|\\b(?:a )?half[- ](hour|century|day|year|decade)\\b`,
      'gi',
    ),
    read: ([, first, second]) => duration(HALVES[(first ?? second ?? '').toLowerCase()] ?? 'PT30M'),
  },
  {
    why: 'a yearlong drought',
    pattern: /\b(year|month|week|day|hour|decade|century)-?long\b/gi,
    read: ([, unit = '']) => duration(lengthOf(1, unit)),
  },
  {
    why: 'a 22-year-old: an age is a length',
    pattern: new RegExp(`\\b(${COUNT})-(year|month|week|day)-old\\b`, 'gi'),
    read: ([, count = '', unit = '']) => duration(lengthOf(count, unit)),
  },
  {
    why: 'eight years; more than 12 hours; 43 years old',
    pattern: new RegExp(
      `\\b${ABOUT}(${COUNT}) (?:(?:full|whole|long|straight|consecutive|more|additional|short|calendar|working|solid) )?${UNIT}\\b(?:(?<=years?) old\\b)?${NOT_COUNTED_FROM}`,
      'gi',
    ),
    read: ([, count = '', unit = '']) =>
      unitOf(unit) === 'second' && !/s$/i.test(unit) ? null : duration(lengthOf(count, unit)),
  },
  {
    why: 'a 30-year lease; the two-day meeting',
    pattern: new RegExp(`\\b(${COUNT})-(?:${UNIT.slice(1, -1)})\\b(?!-old)`, 'gi'),
    read: ([words, count = '']) => duration(lengthOf(count, words.slice(count.length + 1))),
  },
  {
    why: 'nearly a decade; for a year; took a minute: one of them',
    pattern:
      /\b(?:(?:(?:about|around|nearly|almost|more than|less than|at least|roughly) |(?<=\b(?:for|within|under|took|takes|lasted|lasts|spent|spend|over) )))(?:an?|one) (year|month|week|day|hour|minute|decade|century)\b(?!['’]| ago\b| earlier\b| later\b| of\b| when\b| that\b| in which\b)/gi,
    read: ([, unit = '']) => duration(lengthOf(1, unit)),
  },
  {
    why: 'all day; the whole week',
    pattern:
      /\b(?:all|the whole|the entire|a whole|an entire|the full|a full) (year|month|week|day|hour|decade|century|night|morning|afternoon|season)\b/gi,
    read: ([, unit = '']) => duration(lengthOf(1, unit)),
  },
  {
    why: 'for months, years of war, decades: how many is not said',
    pattern:
      /\b(?<!(?:\d|\p{L}th|s|recent|coming|these|those|few|two|last|next|past|early|later|teen(?:age)?|school|post-war|golden|glory|light|man|person|dog|working|old) )(?:many |some )?(years|months|weeks|days|hours|decades|centuries|minutes)\b(?! ago\b| earlier\b| later\b| old\b)/giu,
    read: ([, unit = '']) => duration(lengthOf(null, unit)),
  },
];

const HALVES: Readonly<Record<string, string>> = {
  hour: 'PT30M',
  day: 'PT12H',
  year: 'P6M',
  century: 'P50Y',
  decade: 'P5Y',
  minute: 'PT30S',
};
