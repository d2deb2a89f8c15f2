import type { Act } from '../../known/act-words.js';
import type { Certainty } from '../../read/mention/certainty.js';
import type { AttributionKind } from '../../read/attribution/attribution.js';
import { loadRows } from '../load-rows.js';
import type { NewsRecord } from '../record.js';
import { READING_TABLES } from '../reading-tables.js';
import { TRACE_TABLES } from '../trace-tables.js';
import { type ArticleBrief, findArticleBriefs } from './article-brief.js';
import { compareDates } from './compare-dates.js';
import { type CorrectionAccount, findRenamings } from './find-corrections.js';
import { findStandings, type StandingAccount } from './find-standings.js';
import { findTexts } from './find-texts.js';
import { type Quote, quoteAt } from './quote.js';
import { whereIn } from './where-in.js';

/** Something a speaker is said to have said, where, and through whom it came. */
export interface Statement {
  readonly attribution: string;
  readonly article: ArticleBrief;
  readonly kind: AttributionKind;
  readonly act: Act;
  readonly content: Quote;
  /** The cue, for example `has stated`. */
  readonly cue: Quote;
  readonly certainty: Certainty;
  /** ISO date on which it was said, else on which it was told. */
  readonly on: string | null;
  /** Those it passed through on its way into the article, nearest first; empty where the article has it first-hand. */
  readonly through: readonly string[];
  /** Who tells that the speaker said it, where that is somebody else's statement. */
  readonly toldBy: string | null;
  readonly claim: string | null;
}

export interface SpeakerAnswer {
  readonly name: string;
  /** The act that was asked for; null where all were. */
  readonly act: Act | null;
  /** How many statements there are of each act, most first, whatever was asked for. */
  readonly acts: readonly { readonly act: Act; readonly count: number }[];
  /** By date; undated ones last. */
  readonly statements: readonly Statement[];
  /** How many statements there are, where more than shown. */
  readonly total: number;
  /** What articles say the speaker is: role, place, side. */
  readonly standings: readonly StandingAccount[];
  /** Other names joined under this one on the pages that quote them. */
  readonly spellings: readonly string[];
  /** Corrections by people that gave it this name. */
  readonly corrections: readonly CorrectionAccount[];
}

const MOST = 500;

/** What a speaker said, or with `act` only what was said, written, thought … Null where nobody of this name is quoted. */
export async function findSpeaker(
  record: NewsRecord,
  name: string,
  asked?: string | null,
): Promise<SpeakerAnswer | null> {
  const all = await loadRows(record, READING_TABLES.attributions, {
    sql: `WHERE COALESCE(corrected_speaker, speaker) = ? ORDER BY page, nth`,
    values: [name],
  });
  if (all.length === 0) return null;
  const acts = countActs(all.map(({ row }) => row.act));
  const act = acts.find((one) => one.act === asked)?.act ?? null;
  const rows = act === null ? all : all.filter(({ row }) => row.act === act);
  const attributions = rows.slice(0, MOST).map(({ row }) => row);
  const articles = attributions.map((one) => one.article);
  const briefOf = await findArticleBriefs(record, articles);
  const textOf = await findTexts(record, articles);
  const wayOf = await findWays(
    record,
    attributions.map((one) => one.id),
  );
  const outerOf = await findOuterSpeakers(
    record,
    attributions.flatMap((one) => one.within ?? []),
  );
  const statements = attributions.map((one): Statement => {
    const { on, ...way } = wayOf(one.id);
    const article = briefOf(one.article);
    const text = textOf(one.article);
    return {
      attribution: one.id,
      article,
      kind: one.kind,
      act: one.act,
      content: quoteAt(one.article, one.content, text),
      cue: quoteAt(one.article, one.cue, text),
      certainty: one.certainty,
      on: on ?? article.published,
      toldBy: outerOf.get(one.within ?? '') ?? null,
      ...way,
      through: way.through.filter((step) => step !== name),
    };
  });
  statements.sort((a, b) => compareDates(a.on, b.on));
  return {
    name,
    act,
    acts,
    statements,
    total: rows.length,
    standings: await findStandings(record, name),
    spellings: await findSpellings(record, name),
    corrections: await findRenamings(record, name),
  };
}

function countActs(list: readonly Act[]): SpeakerAnswer['acts'] {
  const counts = new Map<Act, number>();
  for (const act of list) counts.set(act, (counts.get(act) ?? 0) + 1);
  return [...counts]
    .map(([act, count]) => ({ act, count }))
    .sort((a, b) => b.count - a.count || (a.act < b.act ? -1 : 1));
}

type Way = Pick<Statement, 'on' | 'claim' | 'through'>;

/** For each attribution: when it was said, which claim it tells, and whom it came through. */
async function findWays(record: NewsRecord, ids: string[]): Promise<(id: string) => Way> {
  const of = whereIn('attribution', ids);
  const mentions = await record.ask<{ id: string; attribution: string; on: string | null; claim: string | null }>(
    `SELECT id, attribution, said_on AS "on", claim FROM mentions WHERE ${of.sql} ORDER BY page, nth`,
    of.values,
  );
  const { sql, values } = whereIn(
    'mention',
    mentions.map((mention) => mention.id),
  );
  const chains = await loadRows(record, TRACE_TABLES.chains, { sql: `WHERE ${sql} ORDER BY nth`, values });
  const stepsOf = new Map(chains.map(({ row }) => [row.mention, row.steps.map((step) => step.to)]));
  const ways = new Map<string, Way>();
  for (const { id, attribution, on, claim } of mentions)
    if (!ways.has(attribution)) ways.set(attribution, { on, claim, through: stepsOf.get(id) ?? [] });
  return (id) => ways.get(id) ?? { on: null, claim: null, through: [] };
}

async function findOuterSpeakers(record: NewsRecord, ids: string[]): Promise<Map<string, string>> {
  const { sql, values } = whereIn('id', ids);
  const rows = await record.ask<{ id: string; speaker: string }>(
    `SELECT id, COALESCE(corrected_speaker, speaker) AS speaker FROM attributions WHERE speaker IS NOT NULL AND ${sql}`,
    values,
  );
  return new Map(rows.map(({ id, speaker }) => [id, speaker]));
}

async function findSpellings(record: NewsRecord, name: string): Promise<string[]> {
  const rows = await record.ask<{ words: string }>(
    'SELECT words FROM names WHERE name = ? AND words <> ? GROUP BY words ORDER BY COUNT(*) DESC, words LIMIT 12',
    [name, name],
  );
  return rows.map((row) => row.words);
}
