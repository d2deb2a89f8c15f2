import type { Article } from '../../read/article/article.js';
import type { Reading } from '../../read/reading.js';
import type { ClaimedMention } from '../claim/claim.js';
import type { Chain } from '../origin/origin.js';
import type { Story } from '../story/story.js';
import type { Audit } from './audit.js';
import { auditCreditDate } from './audit-credit-date.js';
import { auditDateline } from './audit-dateline.js';
import { auditEventOrder } from './audit-event-order.js';
import { auditHeadline } from './audit-headline.js';
import { auditPeerDate } from './audit-peer-date.js';
import { auditVoices } from './audit-voices.js';

/** The pile as audits see it. */
export interface AuditedPile {
  readonly readings: readonly Reading[];
  readonly mentions: readonly ClaimedMention[];
  readonly chains: readonly Chain[];
  readonly stories: readonly Story[];
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
];

/** All audits of all articles, in reading order, rule by rule. */
export const findAudits = (pile: AuditedPile): Audit[] =>
  pile.readings.flatMap((reading) =>
    reading.articles.flatMap((article) => RULES.flatMap((rule) => rule(article, reading, pile))),
  );
