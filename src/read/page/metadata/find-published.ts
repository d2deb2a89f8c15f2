import type { DomElement } from '../dom.js';
import type { Metadata } from '../page.js';
import { PUBLISHED_KEYS } from './date-keys.js';
import { findShownAgo } from './find-shown-ago.js';
import { findShownDay } from './find-shown-day.js';
import { findUpdated } from './find-updated.js';
import type { PageFacts } from './page-facts.js';
import { textOf } from './page-facts.js';
import { parseTimestamp } from '../../../known/parse-timestamp.js';
import { publishedOfAddress } from './read-address.js';
import { isOfType } from './read-json-ld.js';
import type { Thing } from './read-json-ld.js';
import { metaValues } from './read-meta-elements.js';
import { findStatedDays, publishedDayIn } from './stated-day.js';

const MICRODATA =
  '[itemprop="datePublished"],[property="datePublished"],[property="schema:datePublished"],[itemprop="dateCreated"],time[pubdate],abbr.published,time.published';
/** Class names and ids of elements that show a date, from those that can mean nothing else to the vaguest. */
const DATE_CLASSES: readonly RegExp[] = [
  /publi(?:sh|cat|cad|cer)|pub-?_?date|veroeffentlicht|datepub/i,
  /(?:post|entry|article|news|story|content|item|single)[-_]{0,2}(?:date|time|timedata|datum)|(?:date|time)[-_]{0,2}(?:post|entry|article|created|line|header|publish)/i,
  /(?:^|[\s_-])(?:timestamp|posted(?:-on)?|posted_on|dateline|submitted|createdate?|created|postinfo|post-?info|post-?meta|entry-?meta|article-?(?:meta|info)|meta-?date|date-?info)(?:$|[\s_-])/i,
  /(?:^|[\s_-])(?:date|datum|fecha|data|dato|tarih|tanggal|datetime|dtreviewed)(?:$|[\s_-])/i,
  /(?:^|[\s_-])(?:byline|author|autor|meta|info|time|firma|signature)(?:$|[\s_-])|date|datum|fecha/i,
];
/** A class of an element whose date is another one. */
const OTHER_DATE = /updat|modif|event|deadline|expire|birth|copyright|datab|metadat|validat|candidat|mandat/i;
const LOOK_AT = 12;
const LONGEST = 250;
const MOST_ELEMENTS = 20_000;

/** The rungs of the published ladder, best first, each with its reason; the name of the rung is the rule. */
const RUNGS: readonly {
  readonly rule: string;
  readonly why: string;
  readonly find: (facts: PageFacts) => string | null;
}[] = [
  {
    rule: 'json-ld',
    why: 'the publisher states it for search engines, with the article it belongs to',
    find: (facts) => statedInThings(facts) ?? statedInScript(facts),
  },
  {
    rule: 'meta',
    why: 'stated for social networks, libraries and analytics',
    find: ({ metas, order }) =>
      firstTime(
        PUBLISHED_KEYS.flatMap((key) => metaValues(metas, [key])),
        order,
      ),
  },
  { rule: 'microdata', why: 'stated in the markup of the shown date', find: (facts) => timeIn(facts, [MICRODATA]) },
  {
    rule: 'time-element',
    why: 'a machine-readable time that shows on the page',
    find: (facts) => timeIn(facts, ['time[class*="publish"],time.entry-date', 'article time', 'main time', 'time']),
  },
  {
    rule: 'address',
    why: 'publishers put the first day into the address',
    find: ({ input }) => publishedOfAddress(input)?.value ?? null,
  },
  { rule: 'date-class', why: 'an element called a date that holds one', find: timeByClass },
  { rule: 'shown', why: 'a day in the text, by its words and its place', find: (facts) => findShownDay(facts) },
  {
    rule: 'shown-ago',
    why: 'hours or days ago, counted from when the page was seen; without that nobody knows',
    find: (facts) => findShownAgo(facts),
  },
  {
    rule: 'updated',
    why: 'a page that only says when it was changed was there by then',
    find: (facts) => findUpdated(facts)?.value ?? null,
  },
];

/** When a page says it was published, with the rule that found it. */
export function findPublished(facts: PageFacts): Metadata['published'] {
  for (const { rule, find } of RUNGS) {
    const value = find(facts);
    if (value) return earlierInAddress(facts, value) ?? { value, rule };
  }
  return null;
}

const MOST_SHIFT_DAYS = 2;

/** A page moved to a new system gets a new date, but keeps its address: where that names an earlier day, it is the first one. */
function earlierInAddress({ input }: PageFacts, value: string): Metadata['published'] {
  const address = publishedOfAddress(input);
  if (!address || !input.url?.includes(address.value.slice(0, 4))) return null;
  const days = (Date.parse(value.slice(0, 10)) - Date.parse(address.value)) / 86_400_000;
  return days > MOST_SHIFT_DAYS ? address : null;
}

const PAGE_TYPE = /(?:article|posting|report|review|webpage|creativework|newsarticle)$/i;

function statedInThings({ article, things, order }: PageFacts): string | null {
  const own = (thing: Thing | null): string | null =>
    parseTimestamp(thing?.datePublished, order) ?? parseTimestamp(thing?.dateCreated, order);
  const others = things.filter((thing) => isOfType(thing, PAGE_TYPE)).map(own);
  return own(article) ?? others.find((time) => time !== null) ?? null;
}

/** JSON that cannot be parsed, and the state that pages hand to their scripts, under the names that can mean nothing else. */
const IN_SCRIPT =
  /["']?(?:datePublished|publishedDate|publishDate|publishedAt|published_at|publication_?date|first_?published(?:_?at)?|pubDate|publish_date|published_time)["']?\s*[:=]\s*["'](\d{4}-\d\d-\d\d[^"']{0,20}|\d\d[./]\d\d[./]\d{4})["']/i;
const MOST_SCRIPT = 400_000;

function statedInScript({ document, order }: PageFacts): string | null {
  let left = MOST_SCRIPT;
  for (const script of document.querySelectorAll('script:not([src])')) {
    const text = (script.textContent ?? '').slice(0, left);
    left -= text.length;
    const time = parseTimestamp(IN_SCRIPT.exec(text)?.[1], order);
    if (time) return time;
    if (left <= 0) return null;
  }
  return null;
}

const firstTime = (values: readonly unknown[], order: PageFacts['order']): string | null =>
  values.map((value) => parseTimestamp(value, order)).find((time) => time !== null) ?? null;

function timeIn(facts: PageFacts, selectors: readonly string[]): string | null {
  for (const selector of selectors) {
    const elements = [...facts.document.querySelectorAll(selector)].slice(0, LOOK_AT);
    const time = elements.map((element) => statedTime(facts, element)).find((found) => found !== null);
    if (time) return time;
  }
  return null;
}

/** The elements of a page with a class or id, looked through once for all tiers. */
function timeByClass(facts: PageFacts): string | null {
  const tiers = DATE_CLASSES.map((): DomElement[] => []);
  for (const element of [...facts.document.querySelectorAll('[class],[id]')].slice(0, MOST_ELEMENTS)) {
    const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
    const tier = tiers[DATE_CLASSES.findIndex((pattern) => pattern.test(names))];
    if (tier && tier.length < LOOK_AT && !OTHER_DATE.test(names)) tier.push(element);
  }
  return (
    tiers.flatMap((tier) => tier.map((element) => statedTime(facts, element))).find((time) => time !== null) ?? null
  );
}

const ATTRIBUTES = [
  'content',
  'datetime',
  'title',
  'data-datetime',
  'data-timestamp',
  'data-time',
  'data-date',
  'data-published',
];

/** The day of publication that an element states in its attributes or its text; null where it is another’s, or of a change. */
function statedTime({ order, isElsewhere }: PageFacts, element: DomElement): string | null {
  if (/updat|modif/i.test(element.getAttribute('class') ?? '') || isElsewhere(element)) return null;
  const stated = ATTRIBUTES.map((name) => parseTimestamp(element.getAttribute(name), order)).find(
    (time) => time !== null,
  );
  if (stated) return isSaidToBeUpdate(element) ? null : stated;
  const text = textOf(element);
  return text.length < LONGEST && !isSaidToBeUpdate(element) ? publishedDayIn(text, order) : null;
}

/** `Updated <time>…</time>`: the words before an element in its parent. */
function isSaidToBeUpdate(element: DomElement): boolean {
  const around = element.parentNode ? textOf(element.parentNode) : '';
  const at = around.indexOf(textOf(element));
  if (around.length > LONGEST || at <= 0) return false;
  const lead = around.slice(0, at);
  return findStatedDays(`${lead} 2001-01-01`, 'unknown').at(-1)?.meaning === 'updated';
}
