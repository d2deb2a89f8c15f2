import type { NewsRecord } from '../record.js';
import { findArticles, OUTLET } from './article-brief.js';
import { findChains, type Hand, type StepAccount } from './chain-account.js';
import { findHands } from './find-hands.js';
import { type Listing, sheetOf, type Wanted } from './listing.js';
import type { StoryPoint } from './story-brief.js';
import { whereIn } from './where-in.js';

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
  readonly articles: Listing<StoryPoint>;
  /** Of all its articles. */
  readonly hands: Readonly<Record<Hand, number>>;
  /** Whom it has its reports from. */
  readonly relays: readonly Relation[];
  /** Who has reports from it. */
  readonly relayedBy: readonly Relation[];
}

const SIZE = 100;
const MOST = 100;
const OWN = `SELECT a.id FROM articles a JOIN pages p ON p.id = a.page WHERE ${OUTLET} = ?`;

/** Null where no article and no chain names this outlet. */
export async function findOutlet(record: NewsRecord, name: string, wanted: Wanted = {}): Promise<OutletAnswer | null> {
  const articles = await findArticles(record, { sql: `${OUTLET} = ?`, values: [name] });
  const relays = await findRelations(record, name, 'from_name');
  const relayedBy = await findRelations(record, name, 'to_name');
  if (articles.length + relays.length + relayedBy.length === 0) return null;
  const handOf = await findHands(record, { sql: `article IN (${OWN})`, values: [name] });
  const hands: Record<Hand, number> = { 'first-hand': 0, relayed: 0, unstated: 0 };
  for (const { id } of articles) hands[handOf(id)]++;
  const { sheet, size } = sheetOf({ size: SIZE, ...wanted });
  const shown = articles.slice((sheet - 1) * size, sheet * size);
  const items = shown.map((article) => ({ article, hand: handOf(article.id) }));
  return { name, articles: { items, total: articles.length, sheet, size }, hands, relays, relayedBy };
}

interface RelationRow {
  readonly name: string;
  readonly articles: number;
  readonly speaker: boolean;
  readonly stated: boolean;
  /** Place of the chain to show, and of the step in it. */
  readonly chain: number;
}

/** Steps that have this name at one end, by who stands at the other; the one of most articles first. */
async function findRelations(record: NewsRecord, name: string, end: 'from_name' | 'to_name'): Promise<Relation[]> {
  const other = end === 'from_name' ? 'to_name' : 'from_name';
  const rows = await record.ask<RelationRow>(
    `SELECT h.s.${other} AS name, COUNT(DISTINCT h.article) AS articles,
       COALESCE(BOOL_OR(o.kind = 'speaker' AND o.name = h.s.${other}), FALSE) AS speaker, BOOL_OR(h.s.stated) AS stated,
       ARG_MIN(h.nth, (NOT h.s.stated, h.nth)) AS chain
     FROM (SELECT nth, article, origin, UNNEST(steps) AS s FROM chains) h LEFT JOIN origins o ON o.id = h.origin
     WHERE h.s.${end} = ? AND h.s.${other} <> ?
     GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${MOST}`,
    [name, name],
  );
  const { sql, values } = whereIn(
    'CAST(nth AS VARCHAR)',
    rows.map((row) => String(row.chain)),
  );
  const steps = (await findChains(record, { sql, values })).flatMap((chain) => chain.steps);
  return rows.flatMap(({ name: found, articles, speaker, stated }) => {
    const [from, to] = end === 'from_name' ? [name, found] : [found, name];
    const same = steps.filter((step) => step.from === from && step.to === to);
    const example = same.find((step) => step.stated === stated) ?? same[0];
    return example ? { name: found, isSpeaker: speaker, articles, stated, example } : [];
  });
}
