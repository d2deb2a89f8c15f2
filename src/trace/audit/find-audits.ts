import type { Article } from '../../read/article/article.js';
import type { Reading } from '../../read/reading.js';
import type { ClaimedMention } from '../claim/claim.js';
import type { Chain } from '../origin/origin.js';
import { groupBy } from '../../group-by.js';
import type { Story } from '../story/story.js';
import type { Audit } from './audit.js';
import { auditCreditDate } from './audit-credit-date.js';
import { auditDateline } from './audit-dateline.js';
import { auditEventOrder } from './audit-event-order.js';
import { auditHeadline } from './audit-headline.js';
import { auditPeerDate } from './audit-peer-date.js';
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
  auditTruncated,
];

/** All audits of all articles, in reading order, rule by rule. */
export function findAudits(
  readings: readonly Reading[],
  traced: { mentions: readonly ClaimedMention[]; chains: readonly Chain[]; stories: readonly Story[] },
): Audit[] {
  const articles = new Map(readings.flatMap((r) => r.articles.map((a) => [a.id, a] as const)));
  const mentions = groupBy(traced.mentions, (m) => m.article);
  const chains = groupBy(traced.chains, (c) => c.article);
  const storyOf = new Map(traced.stories.flatMap((s) => s.articles.map((a) => [a, s] as const)));
  const pile: AuditedPile = {
    readings,
    articles,
    mentionsOf: (article) => mentions.get(article) ?? [],
    chainsOf: (article) => chains.get(article) ?? [],
    peersOf: (article) =>
      (storyOf.get(article)?.articles ?? []).filter((id) => id !== article).flatMap((id) => articles.get(id) ?? []),
  };
  return readings.flatMap((reading) =>
    reading.articles.flatMap((article) => RULES.flatMap((rule) => rule(article, reading, pile))),
  );
}
