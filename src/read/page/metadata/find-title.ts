import { hostOf } from '../../../known/find-outlet.js';
import { cleanName, nameKey } from './clean-name.js';
import type { PageFacts } from './page-facts.js';

/** The rungs of the title ladder, best first, each with its reason. */
const RUNGS: readonly { readonly why: string; readonly find: (facts: PageFacts) => string | null | undefined }[] = [
  { why: 'a heading that the metadata repeats is the headline as readers see it', find: agreedHeading },
  { why: 'the publisher states it for machines', find: ({ article }) => stringOf(article?.headline) },
  { why: 'the title for social networks; publishers tune it, but it is theirs', find: (facts) => facts.socialTitle },
  { why: 'the one heading of first rank', find: (facts) => (facts.headings.length === 1 ? facts.headings[0] : null) },
  { why: 'the window title, which mostly ends in the name of the site', find: (facts) => facts.documentTitle },
];

/** The title that a page gives itself, without the name of the site. */
export function findTitle(facts: PageFacts, outlet: string | null): string | null {
  const sites = siteKeys(facts, outlet);
  const found = RUNGS.map((rung) => cleanName(rung.find(facts) ?? '')).find(
    (title) => title.length > 2 && !sites.includes(nameKey(title)),
  );
  return found ? withoutSite(found, sites) : null;
}

const stringOf = (value: unknown): string | null => [value].flat().find((one) => typeof one === 'string') ?? null;

/** Of headings that the metadata repeats the longest: sites set their own name as a heading too. */
function agreedHeading({ headings, article, socialTitle, documentTitle }: PageFacts): string | undefined {
  const stated = [stringOf(article?.headline), socialTitle, documentTitle].map((title) => nameKey(title ?? ''));
  const longestFirst = [...headings].sort((a, b) => b.length - a.length);
  return longestFirst.find((heading) => {
    const key = nameKey(heading);
    return key.length > 5 && stated.some((title) => title.startsWith(key) || title.endsWith(key));
  });
}

const siteKeys = ({ input }: PageFacts, outlet: string | null): string[] =>
  [outlet ?? '', hostOf(input.url ?? '')].map(nameKey).filter((key) => key.length > 1);

/** A section of one word before the site: `… | News`. */
const LAST_SECTION = /(?<=.{20})\s[|\-–—•·»]\s\p{L}{1,15}$/u;

/** `Headline | Section | Site` -> `Headline`: takes off the site with what follows it, and a section before it. */
function withoutSite(title: string, sites: readonly string[]): string {
  const parts = title.split(/(\s[|\-–—•·»:]\s|\s?\|\s?)/u);
  const isSite = (part: string): boolean => {
    const key = nameKey(part);
    return key !== '' && sites.some((site) => site.includes(key) || key.includes(site));
  };
  const at = parts.findIndex((part, i) => i > 0 && i % 2 === 0 && isSite(part));
  const kept =
    at > 0
      ? parts
          .slice(0, at - 1)
          .join('')
          .trim()
      : '';
  const bare = kept.replace(LAST_SECTION, '');
  return bare.length >= 8 ? bare : title;
}
