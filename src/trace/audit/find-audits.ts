import type { Article } from '../../read/article/article.js';
import type { Attribution } from '../../read/attribution/attribution.js';
import type { Reading } from '../../read/reading.js';
import type { ClaimedMention } from '../claim/claim.js';
import type { Conflict } from '../conflict/conflict.js';
import type { Chain } from '../origin/origin.js';
import { groupBy, groupPairs } from '../../group-by.js';
import { type Asked, createAsked, createLast, type Last, type Memo, withoutMemo } from '../../memo.js';
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

/** The pile as audits see it: what it answers to who looks at one article. */
export interface AuditedPile {
  readonly articleOf: (id: string) => Article | undefined;
  readonly mentionsOf: (article: string) => readonly ClaimedMention[];
  readonly chainsOf: (article: string) => readonly Chain[];
  /** The articles of its story, itself among them: one list for all of them. */
  readonly storyOf: (article: string) => readonly Article[];
  /** The page texts of the articles whose text it shares and may have taken over. */
  readonly sourcesOf: (article: string) => readonly string[];
  /** The first quotations of a voice, by its surname; of unnamed ones by the empty name. */
  readonly quotationsOf: (voice: string) => readonly Quoted[];
  /** Pairs of its own tellings that cannot both hold. */
  readonly contradictionsOf: (article: string) => readonly Conflict[];
  /** When a page was seen, ISO 8601; null where nobody knows. */
  readonly seenAt: (page: string) => string | null;
  /** On how many pages a name stands. */
  readonly pagesNaming: (name: string) => number;
}

/** A quotation on its page. */
export interface Quoted {
  readonly said: Attribution;
  readonly reading: Reading;
  readonly voice: string;
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

/** What audits are made of. */
interface Traced {
  readonly mentions: readonly ClaimedMention[];
  readonly chains: readonly Chain[];
  readonly stories: readonly Story[];
  readonly echoes: readonly Echo[];
  /** Conflicts inside one article. */
  readonly contradictions: readonly Conflict[];
  /** When each page was seen, by its id. */
  readonly seen: ReadonlyMap<string, string>;
  readonly memo?: Memo | undefined;
}

/** All audits of all articles, in reading order, rule by rule. Those of an article hold while what was asked for them is answered alike. */
export function findAudits(readings: readonly Reading[], traced: Traced): Audit[] {
  const pile = indexPile(readings, traced);
  const askedOf = (traced.memo ?? withoutMemo)(askedOfPile);
  return readings.flatMap((reading) =>
    reading.articles.flatMap((article) =>
      askedOf(article)([reading], pile, (asked) => RULES.flatMap((rule) => rule(article, reading, asked))),
    ),
  );
}

const askedOfPile = (_article: Article): Asked<AuditedPile, Audit[]> => createAsked();

/** A voice with more quotations is compared with these only: the work must not grow with the square. */
const MOST_COMPARED = 150;

function indexPile(readings: readonly Reading[], traced: Traced): AuditedPile {
  const { memo = withoutMemo } = traced;
  const articles = new Map(readings.flatMap((r) => r.articles.map((a) => [a.id, a] as const)));
  const mentions = groupBy(traced.mentions, (m) => m.article);
  const chains = groupBy(traced.chains, (c) => c.article);
  const [lastStory, lastQuoted] = [memo(lastStoryOf), memo(lastQuotedBy)];
  const stories = new Map(
    traced.stories.flatMap((story) => {
      const own = story.articles.flatMap((id) => articles.get(id) ?? []);
      const list = own[0] ? lastStory(own[0])(own, () => own) : own;
      return story.articles.map((id) => [id, list] as const);
    }),
  );
  const texts = new Map(readings.flatMap((r) => r.articles.map((a) => [a.id, r.page.text] as const)));
  const sources = groupPairs(traced.echoes.flatMap(towards));
  const quotations = new Map(
    [...groupBy(readings.flatMap(memo(readQuotations)), ({ voice }) => voice)].map(([voice, all]) => {
      const first = all.slice(0, MOST_COMPARED);
      return [voice, first[0] ? lastQuoted(first[0])(first, () => first) : first] as const;
    }),
  );
  const articleOf = new Map(traced.mentions.map((m) => [m.id, m.article]));
  const contradictions = groupBy(traced.contradictions, (c) => articleOf.get(c.a) ?? '');
  let named: ReadonlyMap<string, unknown[]> | undefined;
  return {
    articleOf: (id) => articles.get(id),
    seenAt: (page) => traced.seen.get(page) || null,
    quotationsOf: (voice) => quotations.get(voice) ?? [],
    contradictionsOf: (article) => contradictions.get(article) ?? [],
    mentionsOf: (article) => mentions.get(article) ?? [],
    chainsOf: (article) => chains.get(article) ?? [],
    storyOf: (article) => stories.get(article) ?? [],
    sourcesOf: (article) => (sources.get(article) ?? []).map((id) => texts.get(id) ?? ''),
    pagesNaming: (name) => {
      named ??= groupBy(readings.flatMap(memo(readNames)), (one) => one);
      return named.get(name)?.length ?? 0;
    },
  };
}

/** Lists that hold the same are the very lists of before, so that they are compared at a glance. */
const lastStoryOf = (_first: Article): Last<readonly Article[]> => createLast();
const lastQuotedBy = (_first: Quoted): Last<readonly Quoted[]> => createLast();

const readQuotations = (reading: Reading): Quoted[] =>
  reading.attributions.filter((a) => a.kind === 'direct').map((said) => ({ said, reading, voice: voiceOf(said) }));

const readNames = ({ names }: Reading): string[] => [...new Set(names.map(({ name }) => name))];

/** An echo as pairs of who may have taken the text and from whom: both where its direction is unknown. */
function towards({ a, b, direction }: Echo): (readonly [string, string])[] {
  const pairs: (readonly [string, string])[] = [];
  if (direction !== 'b-to-a') pairs.push([b.article, a.article]);
  if (direction !== 'a-to-b') pairs.push([a.article, b.article]);
  return pairs;
}
