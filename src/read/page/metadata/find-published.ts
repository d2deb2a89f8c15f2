import type { DomElement } from '../dom.js';
import type { Metadata } from '../page.js';
import type { PageFacts } from './page-facts.js';
import { textOf } from './page-facts.js';
import { parseTimestamp } from './parse-timestamp.js';
import { publishedOfAddress } from './read-address.js';
import { metaValues } from './read-meta-elements.js';

const META_KEYS = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'date.issued',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'dc.date.created',
  'citation_publication_date',
  'citation_date',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'publication-date',
  'article.published',
  'article_date_original',
  'cxenseparse:recs:publishtime',
  'originalpublicationdate',
  'displaydate',
  'date',
];

/** Parts of a page whose dates are those of other articles, of comments or of changes. */
const ELSEWHERE =
  'aside,footer,nav,[class*="related"],[class*="comment"],[id*="comment"],[class*="sidebar"],[class*="updat"],[class*="modif"]';
const MICRODATA =
  '[itemprop="datePublished"],[property="datePublished"],[itemprop="dateCreated"],time[pubdate],abbr.published';
const DATE_CLASSES = [
  'publish',
  'pubdate',
  'post-date',
  'entry-date',
  'article-date',
  'timestamp',
  'posted',
  'dateline',
  'byline',
  'date',
  'meta',
];
const LOOK_AT = 12;

/** The rungs of the published ladder, best first, each with its reason; the name of the rung is the rule. */
const RUNGS: readonly {
  readonly rule: string;
  readonly why: string;
  readonly find: (facts: PageFacts) => string | null;
}[] = [
  {
    rule: 'json-ld',
    why: 'the publisher states it for search engines, with the article it belongs to',
    find: ({ article }) => parseTimestamp(article?.datePublished) ?? parseTimestamp(article?.dateCreated),
  },
  { rule: 'meta', why: 'stated for social networks', find: ({ metas }) => firstTime(metaValues(metas, META_KEYS)) },
  { rule: 'microdata', why: 'stated in the markup of the shown date', find: (facts) => timeIn(facts, [MICRODATA]) },
  {
    rule: 'time-element',
    why: 'a machine-readable time that shows on the page',
    find: (facts) => timeIn(facts, ['article time', 'main time', 'time']),
  },
  {
    rule: 'address',
    why: 'publishers put the first day into the address',
    find: ({ input }) => publishedOfAddress(input)?.value ?? null,
  },
  {
    rule: 'date-class',
    why: 'an element called a date that holds one',
    find: (facts) =>
      timeIn(
        facts,
        DATE_CLASSES.map((name) => `[class*="${name}" i]`),
      ),
  },
];

/** When a page says it was published, with the rule that found it. */
export function findPublished(facts: PageFacts): Metadata['published'] {
  for (const { rule, find } of RUNGS) {
    const value = find(facts);
    if (value) return { value, rule };
  }
  return null;
}

const firstTime = (values: readonly unknown[]): string | null =>
  values.map(parseTimestamp).find((time) => time !== null) ?? null;

function timeIn({ document }: PageFacts, selectors: readonly string[]): string | null {
  for (const selector of selectors) {
    const elements = [...document.querySelectorAll(selector)].slice(0, LOOK_AT);
    const time = firstTime(elements.filter((element) => !element.closest(ELSEWHERE)).map(statedTime));
    if (time) return time;
  }
  return null;
}

function statedTime(element: DomElement): string | null {
  const text = textOf(element);
  const stated = ['content', 'datetime', 'title'].map((name) => parseTimestamp(element.getAttribute(name)));
  return stated.find((time) => time !== null) ?? (text.length < 200 ? parseTimestamp(text) : null);
}
