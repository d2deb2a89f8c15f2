import type { Metadata } from '../page.js';
import { UPDATED_KEYS } from './date-keys.js';
import type { PageFacts } from './page-facts.js';
import { textOf } from './page-facts.js';
import { parseTimestamp } from '../../../known/parse-timestamp.js';
import { metaValues } from './read-meta-elements.js';
import { updatedDayIn } from './stated-day.js';

const MICRODATA =
  '[itemprop="dateModified"],[property="dateModified"],time.updated,abbr.updated,time[class*="modified"]';
const LOOK_AT = 12;
const LONGEST = 200;

/** The rungs of the updated ladder, best first. */
const RUNGS: readonly {
  readonly rule: string;
  readonly why: string;
  readonly find: (facts: PageFacts) => string | null | undefined;
}[] = [
  {
    rule: 'json-ld',
    why: 'the publisher states it for search engines',
    find: ({ article, things, order }) =>
      [article, ...things].map((thing) => parseTimestamp(thing?.dateModified, order)).find((time) => time !== null),
  },
  {
    rule: 'meta',
    why: 'stated for social networks and caches',
    find: ({ metas, order }) =>
      UPDATED_KEYS.flatMap((key) => metaValues(metas, [key]))
        .map((value) => parseTimestamp(value, order))
        .find((time) => time !== null),
  },
  {
    rule: 'microdata',
    why: 'stated in the markup of the shown date',
    find: ({ document, order, isElsewhere }) =>
      [...document.querySelectorAll(MICRODATA)]
        .slice(0, LOOK_AT)
        .filter((element) => !isElsewhere(element))
        .flatMap((element) => [element.getAttribute('content'), element.getAttribute('datetime'), textOf(element)])
        .map((value) => parseTimestamp(value, order))
        .find((time) => time !== null),
  },
  {
    rule: 'shown',
    why: 'a short line that says so',
    find: ({ blocks, order, isElsewhere }) =>
      blocks
        .filter(({ text, element }) => text.length < LONGEST && /(?:19|20)\d\d/.test(text) && !isElsewhere(element))
        .map(({ text }) => updatedDayIn(text, order))
        .find((day) => day !== null),
  },
];

/** When a page says it was last changed, with the rule that found it. */
export function findUpdated(facts: PageFacts): Metadata['updated'] {
  for (const { rule, find } of RUNGS) {
    const value = find(facts);
    if (value) return { value, rule };
  }
  return null;
}
