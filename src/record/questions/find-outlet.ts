import type { NewsRecord } from '../record.js';
import { findArticles, OUTLET } from './article-brief.js';
import { type ChainAccount, findChains, type Hand, type StepAccount } from './chain-account.js';
import { findHands } from './find-hands.js';
import type { StoryPoint } from './story-brief.js';

/** Another outlet or speaker that this one has reports from, or gives them to, with one step as example. */
export interface Relation {
  readonly name: string;
  /** A speaker heard by the outlet itself is no outlet that it relays. */
  readonly isSpeaker: boolean;
  readonly articles: number;
  readonly stated: boolean;
  readonly example: StepAccount;
}

export interface OutletAnswer {
  readonly name: string;
  /** By date. */
  readonly articles: readonly StoryPoint[];
  readonly hands: Readonly<Record<Hand, number>>;
  /** Whom it has its reports from. */
  readonly relays: readonly Relation[];
  /** Who has reports from it. */
  readonly relayedBy: readonly Relation[];
}

const HAS_STEP = 'EXISTS (SELECT 1 FROM UNNEST(steps) AS hop(s) WHERE s.from_name = ? OR s.to_name = ?)';

/** Null where no article and no chain names this outlet. */
export async function findOutlet(record: NewsRecord, name: string): Promise<OutletAnswer | null> {
  const articles = await findArticles(record, { sql: `${OUTLET} = ?`, values: [name] });
  const chains = await findChains(record, { sql: HAS_STEP, values: [name, name] });
  if (articles.length === 0 && chains.length === 0) return null;
  const handOf = await findHands(
    record,
    articles.map((article) => article.id),
  );
  const points = articles.map((article) => ({ article, hand: handOf(article.id) }));
  const hands: Record<Hand, number> = { 'first-hand': 0, relayed: 0, unstated: 0 };
  for (const point of points) hands[point.hand]++;
  return {
    name,
    articles: points,
    hands,
    relays: gatherRelations(chains, (step) => (step.from === name ? step.to : null)),
    relayedBy: gatherRelations(chains, (step) => (step.to === name ? step.from : null)),
  };
}

/** Steps of one direction, by who stands at their other end; the one of most articles first. */
function gatherRelations(chains: readonly ChainAccount[], otherOf: (step: StepAccount) => string | null): Relation[] {
  const found = new Map<string, { example: StepAccount; isSpeaker: boolean; articles: Set<string> }>();
  for (const { article, steps, origin } of chains)
    for (const step of steps) {
      const other = otherOf(step);
      if (other === null || step.from === step.to) continue;
      const isSpeaker = origin.kind === 'speaker' && origin.name === other;
      const relation = found.get(other) ?? { example: step, isSpeaker, articles: new Set<string>() };
      if (step.stated && !relation.example.stated) relation.example = step;
      relation.articles.add(article.id);
      found.set(other, relation);
    }
  return [...found]
    .map(([name, { articles, example, isSpeaker }]) => ({
      name,
      isSpeaker,
      articles: articles.size,
      stated: example.stated,
      example,
    }))
    .sort((a, b) => b.articles - a.articles || (a.name < b.name ? -1 : 1));
}
