import type { PageFacts } from './page-facts.js';
import { nameKey } from './clean-name.js';
import { meaningOf } from './stated-day.js';

/** How a language says how long ago: the number, or a word for one, stands in the group `n`. */
interface Ago {
  readonly language: string;
  readonly pattern: RegExp;
}

const N = '(?<n>\\d{1,2}|an?|one|ein(?:er|em)|une?|una?)';
const row = (language: string, pattern: string): Ago => ({
  language,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?!\\p{L})`, 'iu'),
});
const AGO: readonly Ago[] = [
  row('English', `${N} (?:(?<minutes>min(?:ute)?s?)|(?<hours>h(?:ou)?rs?|h)|(?<days>days?)) ago`),
  row('Ukrainian', `${N} (?:(?<minutes>хв|хвилин[аиу]?)|(?<hours>год|годин[аиу]?)|(?<days>дн(?:і|ів)|день)) тому`),
  row('Russian', `${N} (?:(?<minutes>мин|минут[аыу]?)|(?<hours>час(?:а|ов)?)|(?<days>дн(?:я|ей)|день)) назад`),
  row('German', `vor ${N} (?:(?<minutes>min|minuten?)|(?<hours>std|stunden?)|(?<days>tag(?:en)?))`),
  row('French', `il y a ${N} ?(?:(?<minutes>min|minutes?)|(?<hours>h|heures?)|(?<days>j|jours?))`),
  row('Spanish', `hace ${N} (?:(?<minutes>min|minutos?)|(?<hours>h|horas?)|(?<days>días?))`),
  row('Italian', `${N} (?:(?<minutes>minut[oi])|(?<hours>or[ae])|(?<days>giorn[oi])) fa`),
  row('Polish', `${N} (?:(?<minutes>min|minut[ęy]?)|(?<hours>godz|godzin[ęy]?)|(?<days>dni|dzień)) temu`),
  row('yesterday', '(?:(?<days>yesterday|вчора|вчера|gestern|hier|ayer|ieri|wczoraj))'),
];
const HOUR = 3_600_000;
/** A line with a number may also name the writer; a bare `yesterday` in a longer one is prose. */
const LONGEST = 100;
const SHORT = 40;
/** Blocks from the headline; without a headline, from the top. */
const NEAR = 8;
const TOP = 20;

/** The day of publication that a line near the headline counts from when the page was seen: `2 hours ago`; null where that is not known. */
export function findShownAgo({ blocks, titles, input, isElsewhere }: PageFacts): string | null {
  const seen = Date.parse(input.seen ?? '');
  if (Number.isNaN(seen)) return null;
  const keys = titles.map((title) => nameKey(title ?? '')).filter((key) => key.length > 3);
  const headline = blocks.findIndex(
    ({ element, text }) => /^h[1-3]$/.test(element.localName) && keys.some((key) => key.includes(nameKey(text))),
  );
  for (const [i, { element, text }] of blocks.entries()) {
    const isNear = headline < 0 ? i < TOP : Math.abs(i - headline) <= NEAR;
    const hours = isNear && text.length <= LONGEST ? hoursAgo(text) : null;
    if (hours !== null && !isElsewhere(element)) return new Date(seen - hours * HOUR).toISOString().slice(0, 10);
  }
  return null;
}

function hoursAgo(text: string): number | null {
  for (const { language, pattern } of AGO) {
    const match = pattern.exec(text);
    if (!match || meaningOf(text.slice(0, match.index)) === 'updated') continue;
    if (language === 'yesterday' && text.length > SHORT) continue;
    const { n = '1', minutes, hours } = match.groups ?? {};
    return (Number(n) || 1) * (minutes !== undefined ? 1 / 60 : hours !== undefined ? 1 : 24);
  }
  return null;
}
