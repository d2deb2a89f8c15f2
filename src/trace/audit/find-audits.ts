import type { Article } from '../../read/article/article.js';
import type { Reading } from '../../read/reading.js';
import type { ClaimedMention } from '../claim/claim.js';
import type { Chain } from '../origin/origin.js';
import { groupBy, groupPairs } from '../../group-by.js';
import type { Echo } from '../echo/echo.js';
import type { Story } from '../story/story.js';
import type { Audit } from './audit.js';
import { auditCreditDate } from './audit-credit-date.js';
import { auditDateline } from './audit-dateline.js';
import { auditEventOrder } from './audit-event-order.js';
import { auditHeadline } from './audit-headline.js';
import { auditPeerDate } from './audit-peer-date.js';
import { auditToldUs } from './audit-told-us.js';
import { auditTruncated } from './audit-truncated.js';
import { auditVoices } from './audit-voices.js';

/** The pile as audits see it, by article. */
export interface AuditedPile {
  readonly readings: readonly Reading[];
  readonly articles: ReadonlyMap<string, Article>;
  readonly mentionsOf: (article: string) => readonly ClaimedMention[];
  readonly chainsOf: (article: string) => readonly Chain[];
  /** The other articles of its story. */
  readonly peersOf: (article: string) => readonly Article[];
  /** The articles whose text it shares and may have taken over, with their page text. */
  readonly sourcesOf: (article: string) => readonly { readonly text: string }[];
}

/** One rule: what a careful reader should check in one article. */
export type AuditRule = (article: Article, reading: Reading, pile: AuditedPile) => Audit[];

const RULES: readonly AuditRule[] = [
  auditDateline,
  auditPeerDate,
  auditCreditDate,
  auditEventOrder,
  auditVoices,
  auditHeadline,
  auditToldUs,
  auditTruncated,
];

/** All audits of all articles, in reading order, rule by rule. */
export function findAudits(
  readings: readonly Reading[],
  traced: {
    mentions: readonly ClaimedMention[];
    chains: readonly Chain[];
    stories: readonly Story[];
    echoes: readonly Echo[];
  },
): Audit[] {
  const articles = new Map(readings.flatMap((r) => r.articles.map((a) => [a.id, a] as const)));
  const mentions = groupBy(traced.mentions, (m) => m.article);
  const chains = groupBy(traced.chains, (c) => c.article);
  const storyOf = new Map(traced.stories.flatMap((s) => s.articles.map((a) => [a, s] as const)));
  const texts = new Map(readings.flatMap((r) => r.articles.map((a) => [a.id, r.page.text] as const)));
  const sources = groupPairs(traced.echoes.flatMap(towards));
  const pile: AuditedPile = {
    readings,
    articles,
    mentionsOf: (article) => mentions.get(article) ?? [],
    chainsOf: (article) => chains.get(article) ?? [],
    peersOf: (article) =>
      (storyOf.get(article)?.articles ?? []).filter((id) => id !== article).flatMap((id) => articles.get(id) ?? []),
    sourcesOf: (article) => (sources.get(article) ?? []).map((id) => ({ text: texts.get(id) ?? '' })),
  };
  return readings.flatMap((reading) =>
    reading.articles.flatMap((article) => RULES.flatMap((rule) => rule(article, reading, pile))),
  );
}

/** An echo as pairs of who may have taken the text and from whom: both where its direction is unknown. */
function towards({ a, b, direction }: Echo): (readonly [string, string])[] {
  const pairs: (readonly [string, string])[] = [];
  if (direction !== 'b-to-a') pairs.push([b.article, a.article]);
  if (direction !== 'a-to-b') pairs.push([a.article, b.article]);
  return pairs;
}
