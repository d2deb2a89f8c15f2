import type { Article } from '../../read/article/article.js';
import type { Attribution } from '../../read/attribution/attribution.js';
import type { Page } from '../../read/page/page.js';
import type { Reading } from '../../read/reading.js';
import { loadReadings } from '../../record/load-readings.js';
import { loadTrace } from '../../record/load-trace.js';
import { addOpenings } from '../../record/questions/add-openings.js';
import type { NewsRecord } from '../../record/record.js';
import { type Spans, sliceSpans } from '../../span.js';
import type { ClaimedMention } from '../../trace/claim/claim.js';
import type { Origin } from '../../trace/origin/origin.js';
import type { Trace } from '../../trace/trace.js';
import { escapeMarkdown } from './escape-markdown.js';

/** A record with what a report looks up in it. */
export interface Report {
  readonly readings: readonly Reading[];
  readonly trace: Trace;
  readonly articles: ReadonlyMap<string, Article>;
  readonly attributions: ReadonlyMap<string, Attribution>;
  readonly mentions: ReadonlyMap<string, ClaimedMention>;
  readonly origins: ReadonlyMap<string, Origin>;
  /** What an article is called by. */
  brief(article: string): ReturnType<typeof briefOf>;
  /** The words at a place of an article, escaped and in quotation marks. */
  quote(article: string, spans: Spans): string;
}

export async function gatherReport(record: NewsRecord): Promise<Report> {
  const readings = await loadReadings(record);
  const trace = await loadTrace(record);
  const texts = new Map(readings.flatMap(({ page, articles }) => articles.map(({ id }) => [id, page.text])));
  const titled = readings.flatMap(({ page, articles }) =>
    articles.map(({ id, title }) => ({ id, page: page.id, title: title?.text ?? null })),
  );
  const openings = new Map((await addOpenings(record, titled)).map(({ id, opening }) => [id, opening]));
  const briefs = new Map(
    readings.flatMap(({ page, articles }) =>
      articles.map((a) => [a.id, briefOf(a, page, openings.get(a.id) ?? null)] as const),
    ),
  );
  return {
    readings,
    trace,
    articles: byId(readings.flatMap((reading) => reading.articles)),
    attributions: byId(readings.flatMap((reading) => reading.attributions)),
    mentions: byId(trace.mentions),
    origins: byId(trace.origins),
    brief: (article) => briefs.get(article) ?? { outlet: null, title: null, opening: null, page: article },
    quote: (article, spans) => `“${escapeMarkdown(sliceSpans(texts.get(article) ?? '', spans))}”`,
  };
}

const briefOf = ({ outlet, title }: Article, page: Page, opening: string | null) => ({
  outlet: outlet?.name ?? page.outlet,
  title: title?.text ?? null,
  opening,
  page: page.id,
});

const byId = <T extends { readonly id: string }>(rows: readonly T[]): Map<string, T> =>
  new Map(rows.map((row) => [row.id, row]));
