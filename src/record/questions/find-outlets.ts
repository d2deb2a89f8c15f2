import type { NewsRecord } from '../record.js';
import { findArticles } from './article-brief.js';
import type { Hand } from './chain-account.js';
import { findHands } from './find-hands.js';

/** An outlet with how many of its articles are first-hand, relayed, or do not say. */
export interface OutletBrief {
  readonly name: string;
  readonly articles: number;
  readonly hands: Readonly<Record<Hand, number>>;
}

/** Who publishes the pages of this record, the one with most articles first. */
export async function findOutlets(record: NewsRecord): Promise<OutletBrief[]> {
  const articles = await findArticles(record, { sql: 'TRUE', values: [] });
  const handOf = await findHands(record, { sql: 'TRUE', values: [] });
  const byName = new Map<string, Record<Hand, number>>();
  for (const { id, outlet } of articles) {
    if (!outlet) continue;
    const hands = byName.get(outlet) ?? { 'first-hand': 0, relayed: 0, unstated: 0 };
    hands[handOf(id)]++;
    byName.set(outlet, hands);
  }
  return [...byName]
    .map(([name, hands]) => ({ name, hands, articles: hands['first-hand'] + hands.relayed + hands.unstated }))
    .sort((a, b) => b.articles - a.articles || (a.name < b.name ? -1 : 1));
}
