import { listValue } from '@duckdb/node-api';
import type { Spans } from '../../span.js';
import { loadRows } from '../load-rows.js';
import type { NewsRecord } from '../record.js';
import { TRACE_TABLES } from '../schema.js';
import { whyNotHeld } from './check-spans.js';
import type { Fault } from './fault.js';

/** Spans of a trace point into the page of an article that they name. */
interface TracedSpans {
  readonly what: string;
  readonly article: string;
  readonly spans: Spans;
}

/** Articles whose texts are held at once. */
const PART = 2000;

/** Checks the spans of echoes, steps, conflicts and audits. */
export async function verifyTraced(record: NewsRecord): Promise<Fault[]> {
  const byArticle = new Map<string, TracedSpans[]>();
  for (const one of await listSpans(record)) gather(byArticle, one);
  const wanted = [...byArticle.keys()];
  const faults: Fault[] = [];
  for (let at = 0; at < wanted.length; at += PART)
    for (const { article, page, text } of await loadTexts(record, wanted.slice(at, at + PART)))
      for (const { what, spans } of byArticle.get(article) ?? []) {
        const why = whyNotHeld(spans, text, null);
        if (why) faults.push({ page, what, why });
      }
  return faults;
}

function gather(byArticle: Map<string, TracedSpans[]>, one: TracedSpans): void {
  const list = byArticle.get(one.article);
  if (list) list.push(one);
  else byArticle.set(one.article, [one]);
}

async function listSpans(record: NewsRecord): Promise<TracedSpans[]> {
  const all = { sql: 'ORDER BY nth' };
  const echoes = await loadRows(record, TRACE_TABLES.echoes, all);
  const chains = await loadRows(record, TRACE_TABLES.chains, all);
  const audits = await loadRows(record, TRACE_TABLES.audits, all);
  const conflicts = await loadRows(record, TRACE_TABLES.conflicts, all);
  const told = await record.ask<{ id: string; article: string }>(
    'SELECT id, article FROM mentions WHERE id IN (SELECT a FROM conflicts UNION SELECT b FROM conflicts)',
  );
  const articleOf = new Map(told.map(({ id, article }) => [id, article]));
  return [
    ...echoes.flatMap(({ row }) =>
      (['a', 'b'] as const).map((side) => ({
        what: `echoes ${row.id}: ${side}`,
        article: row[side].article,
        spans: [row[side].span, ...row[side].spans],
      })),
    ),
    ...chains.flatMap(({ row }) =>
      row.steps.map(({ article, span }, i) => ({
        what: `chains ${row.claim} in ${row.article}: step ${i + 1}`,
        article,
        spans: [span],
      })),
    ),
    ...conflicts.flatMap(({ row: { id, a, b, marks, answer } }) => [
      { what: `conflicts ${id}: a`, article: articleOf.get(a) ?? '', spans: marks.a },
      { what: `conflicts ${id}: b`, article: articleOf.get(b) ?? '', spans: marks.b },
      ...(answer ? [{ what: `conflicts ${id}: answer`, article: answer.article, spans: answer.spans }] : []),
    ]),
    ...audits.map(({ row }) => ({
      what: `audits ${row.kind} of ${row.article}`,
      article: row.article,
      spans: row.spans,
    })),
  ];
}

const loadTexts = (record: NewsRecord, articles: readonly string[]) =>
  record.ask<{ article: string; page: string; text: string }>(
    `SELECT a.id AS article, p.id AS page, p.text FROM articles a JOIN pages p ON p.id = a.page
     WHERE a.id IN (SELECT UNNEST($1))`,
    [listValue([...articles])],
  );
