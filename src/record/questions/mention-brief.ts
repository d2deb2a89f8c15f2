import type { Certainty } from '../../read/mention/certainty.js';
import { groupPairs } from '../../group-by.js';
import type { Mention, MentionKind } from '../../read/mention/mention.js';
import type { Mode } from '../../read/mention/mode.js';
import type { Spans } from '../../span.js';
import { loadRows } from '../load-rows.js';
import type { NewsRecord } from '../record.js';
import { READING_TABLES } from '../reading-tables.js';
import { type ArticleBrief, findArticleBriefs } from './article-brief.js';
import { compareDates } from './compare-dates.js';
import { findTexts } from './find-texts.js';
import { type Quote, quoteAt } from './quote.js';
import { type Condition, whereIn } from './where-in.js';

/** A mention as it is shown beside others: who wrote it, when, its exact words and how sure they are. */
export interface MentionBrief {
  readonly id: string;
  readonly claim: string;
  readonly article: ArticleBrief;
  readonly kind: MentionKind;
  readonly quote: Quote;
  readonly certainty: Certainty;
  /** Commitment of the wording, 0 to 10. */
  readonly strength: number;
  readonly certaintyWords: Spans;
  /** In which way it tells, with the words that show it. */
  readonly mode: Mode;
  readonly modeWords: Spans;
  /** Words from which it keeps a distance: the “invitation”. */
  readonly scareWords: Spans;
  /** ISO date on which it was said or told: the mention's own, else its article's. */
  readonly on: string | null;
  readonly speaker: string | null;
  readonly anonymous: boolean;
  /** Whom its article has it from, nearest first: outlets, then who said it; empty where it is its own, or nothing says. */
  readonly through: readonly string[];
}

/** Mentions that meet a condition, by date; undated ones last. */
export async function findMentions(record: NewsRecord, { sql, values }: Condition): Promise<MentionBrief[]> {
  const rows = await loadRows(record, READING_TABLES.mentions, { sql: `WHERE ${sql} ORDER BY page, nth`, values });
  const articles = rows.map(({ row }) => row.article);
  const briefOf = await findArticleBriefs(record, articles);
  const textOf = await findTexts(record, articles);
  const sayerOf = await findSayers(
    record,
    rows.flatMap(({ row }) => row.attribution ?? []),
  );
  const wayOf = await findWays(
    record,
    rows.map(({ row }) => row.id),
  );
  const briefs = rows.map(({ row }): MentionBrief => {
    const article = briefOf(row.article);
    return {
      id: row.id,
      claim: row.claim ?? '',
      article,
      kind: row.kind,
      quote: quoteAt(row.article, row.span, textOf(row.article)),
      certainty: row.certainty,
      strength: row.strength,
      certaintyWords: row.certaintyWords,
      mode: row.mode,
      modeWords: row.modeWords,
      scareWords: row.scareWords,
      on: row.on ?? article.published,
      ...sayerOf(row.attribution),
      through: wayOf(row),
    };
  });
  return briefs.sort(byDate);
}

/** Mentions by their ids. */
export async function findMentionBriefs(record: NewsRecord, ids: Iterable<string>): Promise<Map<string, MentionBrief>> {
  const found = await findMentions(record, whereIn('id', ids));
  return new Map(found.map((mention) => [mention.id, mention]));
}

type Sayer = Pick<MentionBrief, 'speaker' | 'anonymous'>;

async function findSayers(record: NewsRecord, ids: string[]): Promise<(id: string | null) => Sayer> {
  const { sql, values } = whereIn('id', ids);
  const rows = await record.ask<Sayer & { id: string }>(
    `SELECT id, COALESCE(corrected_speaker, speaker) AS speaker, anonymous FROM attributions WHERE ${sql}`,
    values,
  );
  const byId = new Map(rows.map(({ id, speaker, anonymous }) => [id, { speaker, anonymous }]));
  return (id) => byId.get(id ?? '') ?? { speaker: null, anonymous: false };
}

/** The steps of a mention's chain; of two that came one way the record keeps one, so else those of its claim in its article. */
async function findWays(
  record: NewsRecord,
  mentions: readonly string[],
): Promise<(mention: Pick<Mention, 'id' | 'article'> & { readonly claim: string | null }) => readonly string[]> {
  const { sql, values } = whereIn('id', mentions);
  const rows = await record.ask<{ mention: string; article: string; claim: string; way: string[] }>(
    `SELECT mention, article, claim, [step.to_name FOR step IN steps] AS way FROM chains
     WHERE (claim, article) IN (SELECT claim, article FROM mentions WHERE ${sql}) ORDER BY nth`,
    values,
  );
  const byMention = new Map(rows.map(({ mention, way }) => [mention, way]));
  const byArticle = groupPairs(rows.map(({ claim, article, way }) => [`${claim} ${article}`, way] as const));
  return ({ id, claim, article }) => byMention.get(id) ?? byArticle.get(`${claim ?? ''} ${article}`)?.[0] ?? [];
}

const byDate = (a: MentionBrief, b: MentionBrief): number =>
  compareDates(a.article.published ?? a.on, b.article.published ?? b.on);
