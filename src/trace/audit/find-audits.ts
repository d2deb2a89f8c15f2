import type { Article } from '../../read/article/article.js';
import type { Attribution } from '../../read/attribution/attribution.js';
import type { Reading } from '../../read/reading.js';
import type { ClaimedMention } from '../claim/claim.js';
import type { Conflict } from '../conflict/conflict.js';
import type { Chain } from '../origin/origin.js';
import { groupBy, groupPairs } from '../../group-by.js';
import type { Echo } from '../echo/echo.js';
import type { Story } from '../story/story.js';
import type { Audit } from './audit.js';
import { auditContradictions } from './audit-contradictions.js';
import { auditCreditDate } from './audit-credit-date.js';
import { auditDateline } from './audit-dateline.js';
import { auditEventOrder } from './audit-event-order.js';
import { auditFutureDate } from './audit-future-date.js';
import { auditHeadline } from './audit-headline.js';
import { auditPeerDate } from './audit-peer-date.js';
import { auditToldUs } from './audit-told-us.js';
import { auditTruncated } from './audit-truncated.js';
import { auditQuotations, voiceOf } from './audit-quotations.js';
import { auditVoices } from './audit-voices.js';

/** The pile as audits see it, by article. */
export interface AuditedPile {
  readonly readings: readonly Reading[];
  readonly articles: ReadonlyMap<string, Article>;
  readonly mentionsOf: (article: string) => readonly ClaimedMention[];
  readonly chainsOf: (article: string) => readonly Chain[];
  /** The articles of its story, itself among them: one list for all of them. */
  readonly storyOf: (article: string) => readonly Article[];
  /** The articles whose text it shares and may have taken over, with their page text. */
  readonly sourcesOf: (article: string) => readonly { readonly text: string }[];
  /** The quotations of a voice, by its surname; of unnamed ones by the empty name. */
  readonly quotationsOf: (voice: string) => readonly { readonly said: Attribution; readonly reading: Reading }[];
  /** Pairs of its own tellings that cannot both hold. */
  readonly contradictionsOf: (article: string) => readonly Conflict[];
  /** When a page was seen, ISO 8601; null where nobody knows. */
  readonly seenAt: (page: string) => string | null;
}

/** One rule: what a careful reader should check in one article. */
export type AuditRule = (article: Article, reading: Reading, pile: AuditedPile) => Audit[];

const RULES: readonly AuditRule[] = [
  auditDateline,
  auditFutureDate,
  auditPeerDate,
  auditCreditDate,
  auditEventOrder,
  auditVoices,
  auditHeadline,
  auditToldUs,
  auditTruncated,
  auditContradictions,
  auditQuotations,
];

/** All audits of all articles, in reading order, rule by rule. */
export function findAudits(
  readings: readonly Reading[],
  traced: {
    mentions: readonly ClaimedMention[];
    chains: readonly Chain[];
    stories: readonly Story[];
    echoes: readonly Echo[];
    /** Conflicts inside one article. */
    contradictions: readonly Conflict[];
    /** When each page was seen, by its id. */
    seen: ReadonlyMap<string, string>;
  },
): Audit[] {
  const articles = new Map(readings.flatMap((r) => r.articles.map((a) => [a.id, a] as const)));
  const mentions = groupBy(traced.mentions, (m) => m.article);
  const chains = groupBy(traced.chains, (c) => c.article);
  const stories = new Map(
    traced.stories.flatMap((story) => {
      const own = story.articles.flatMap((id) => articles.get(id) ?? []);
      return story.articles.map((id) => [id, own] as const);
    }),
  );
  const texts = new Map(readings.flatMap((r) => r.articles.map((a) => [a.id, r.page.text] as const)));
  const sources = groupPairs(traced.echoes.flatMap(towards));
  const quotations = groupPairs(
    readings.flatMap((reading) =>
      reading.attributions
        .filter((a) => a.kind === 'direct')
        .map((said) => [voiceOf(said), { said, reading }] as const),
    ),
  );
  const articleOf = new Map(traced.mentions.map((m) => [m.id, m.article]));
  const contradictions = groupBy(traced.contradictions, (c) => articleOf.get(c.a) ?? '');
  const pile: AuditedPile = {
    readings,
    articles,
    seenAt: (page) => traced.seen.get(page) || null,
    quotationsOf: (voice) => quotations.get(voice) ?? [],
    contradictionsOf: (article) => contradictions.get(article) ?? [],
    mentionsOf: (article) => mentions.get(article) ?? [],
    chainsOf: (article) => chains.get(article) ?? [],
    storyOf: (article) => stories.get(article) ?? [],
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
