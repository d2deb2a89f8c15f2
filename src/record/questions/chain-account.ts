import type { Reason, Step } from '../../trace/origin/origin.js';
import { loadRows } from '../load-rows.js';
import type { NewsRecord } from '../record.js';
import { TRACE_TABLES } from '../trace-tables.js';
import { type ArticleBrief, findArticleBriefs } from './article-brief.js';
import { compareDates } from './compare-dates.js';
import { findTexts } from './find-texts.js';
import { findOrigins, type OriginBrief } from './origin-brief.js';
import { type Quote, quoteAround, quoteAt } from './quote.js';
import type { Condition } from './where-in.js';

/** One hop of a chain with the words that state it, or the text that betrays it. */
export interface StepAccount {
  readonly from: string;
  readonly to: string;
  readonly stated: boolean;
  readonly rule: string;
  /** What it rests on, as values and in a sentence. */
  readonly reason: Reason;
  readonly why: string;
  readonly article: ArticleBrief;
  readonly quote: Quote;
  /** The same words with what stands around them, to read them in. */
  readonly around: Quote;
}

/** How an article has a claim: first-hand (its own reporting, or its own speaker), relayed from another outlet, or not stated. */
export type Hand = 'first-hand' | 'relayed' | 'unstated';

/** The way of one claim in one article back to its origin. */
export interface ChainAccount {
  readonly claim: string;
  readonly mention: string;
  readonly article: ArticleBrief;
  readonly steps: readonly StepAccount[];
  readonly origin: OriginBrief;
  readonly hand: Hand;
}

/** A chain passes through another outlet unless its only hop leads to the speaker, the document or the unknown where it ends. */
export function handOf(
  steps: readonly Pick<Step, 'from' | 'to' | 'rule'>[],
  origin: Pick<OriginBrief, 'kind' | 'name'>,
): Hand {
  // Who speaks for a body passes on nothing.
  const own = steps.filter(({ rule }) => rule !== 'speaks-for');
  const hops = own.filter(({ from, to }, i) => {
    const isNamed = origin.kind === 'speaker' || (to === origin.name && origin.kind !== 'outlet');
    return from !== to && !(i === own.length - 1 && isNamed);
  });
  if (hops.length > 0) return 'relayed';
  return origin.kind === 'unstated' ? 'unstated' : 'first-hand';
}

/** Chains that meet a condition on the table `chains`, with the words of every step, by date of their article. */
export async function findChains(record: NewsRecord, { sql, values }: Condition): Promise<ChainAccount[]> {
  const rows = await loadRows(record, TRACE_TABLES.chains, { sql: `WHERE ${sql} ORDER BY nth`, values });
  const chains = rows.map(({ row }) => row);
  const articles = chains.flatMap((chain) => [chain.article, ...chain.steps.map((step) => step.article)]);
  const briefOf = await findArticleBriefs(record, articles);
  const textOf = await findTexts(record, articles);
  const originOf = await findOrigins(
    record,
    chains.map((chain) => chain.origin),
  );
  const accounts = chains.map((chain): ChainAccount => {
    const origin = originOf(chain.origin);
    return {
      claim: chain.claim,
      mention: chain.mention,
      article: briefOf(chain.article),
      steps: chain.steps.map(({ span, article, ...step }) => ({
        ...step,
        article: briefOf(article),
        quote: quoteAt(article, [span], textOf(article)),
        around: quoteAround(article, span, textOf(article)),
      })),
      origin,
      hand: handOf(chain.steps, origin),
    };
  });
  return accounts.sort((a, b) => compareDates(a.article.published, b.article.published));
}
