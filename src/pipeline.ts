/**
 * The whole flow on one screen: read each page alone, then trace the pages together.
 * Both are pure functions; files, database and network are at the edge. This is the only file that knows every room.
 */
import { findArticles } from './read/article/find-articles.js';
import { findAttributions } from './read/attribution/find-attributions.js';
import { findNotRead } from './read/attribution/find-not-read.js';
import { findCredits } from './read/credit/find-credits.js';
import { findNames } from './read/language/find-names.js';
import { findSentences } from './read/language/find-sentences.js';
import { findDays } from './read/language/find-days.js';
import { findTimes } from './read/language/find-times.js';
import { findMentions } from './read/mention/find-mentions.js';
import { weighContents } from './read/mention/weigh-contents.js';
import { findBlockquotes } from './read/page/find-blockquotes.js';
import { findLanguage } from './read/page/find-language.js';
import { siteTools } from './read/page/find-repeated-lines.js';
import { layOut } from './read/page/lay-out.js';
import type { Page, PageInput } from './read/page/page.js';
import type { Reading, ReadingTools } from './read/reading.js';
import { findAudits } from './trace/audit/find-audits.js';
import { findDrifts } from './trace/change/find-drifts.js';
import { findPositions } from './trace/change/find-positions.js';
import { gatherClaims } from './trace/claim/gather-claims.js';
import { findConflicts } from './trace/conflict/find-conflicts.js';
import { correctSpeakers } from './trace/correction/correct-speakers.js';
import { findEchoes } from './trace/echo/find-echoes.js';
import { joinNames } from './trace/name/join-names.js';
import { countOrigins } from './trace/origin/count-origins.js';
import { traceChains } from './trace/origin/trace-chains.js';
import { compareBy } from './trace/proposition/compare-propositions.js';
import { setAsideRepeated } from './trace/site/set-aside-repeated.js';
import { correctStories } from './trace/story/correct-stories.js';
import { gatherStories } from './trace/story/gather-stories.js';
import { gatherThreads } from './trace/story/gather-threads.js';
import type { Trace, TraceInputs } from './trace/trace.js';

export { articleWords, findVersions } from './trace/change/find-versions.js';
export { findNews } from './trace/news/find-news.js';

/** Reads one page alone. Throws InputError for a page that cannot be read. The same page and tools give the same reading. */
export function readPage(input: PageInput, { tagger, precision, outlets }: ReadingTools = {}): Reading {
  const layout = layOut(input);
  const { text, metadata } = layout;
  const page: Page = {
    id: input.id,
    url: input.url ?? metadata.canonicalUrl,
    outlet: input.outlet ?? metadata.outlet,
    language: findLanguage(text),
    text,
  };
  const { articles, furniture } = findArticles(page, layout, input);
  const sentences = findSentences(text, articles, furniture);
  const names = findNames(text, sentences);
  const notRead = findNotRead(page);
  const times = notRead.length > 0 ? findDays(text, sentences) : findTimes(text, sentences, articles);
  const language = { text, language: page.language, articles, sentences, names };
  const quoted = { blockquotes: findBlockquotes(layout.blocks), tagger: tagger ?? null };
  const found = findAttributions({ ...language, ...quoted, precision: precision ?? 'normal' });
  const credits = findCredits({ ...language, furniture, url: page.url, handOvers: metadata.handOvers, known: outlets });
  const attributions = weighContents(language, found);
  const mentions = notRead.length > 0 ? [] : findMentions({ ...language, times, attributions });
  const read = { page, articles, furniture, names, times, attributions, credits, mentions };
  return notRead.length > 0 ? { ...read, notRead } : read;
}

/** Traces readings together. The same readings and corrections in any order give the same trace. */
export function trace(readings: readonly Reading[], inputs: TraceInputs = {}): Trace {
  const { corrections = [], outlets, seen = new Map(), memo } = inputs;
  const ordered = [...readings].sort((a, b) => (a.page.id < b.page.id ? -1 : 1));
  const { readings: own, repeated } = setAsideRepeated(ordered, siteTools, memo);
  const { readings: sorted, made, corrected: renamed } = correctSpeakers(own, corrections, memo);
  const texts = new Map(sorted.flatMap((r) => r.articles.map((a) => [a.id, r.page.text] as const)));
  const textOf = (article: string): string => texts.get(article) ?? '';
  const told = sorted.flatMap((r) => r.mentions);
  const join = joinNames(sorted);
  const compare = compareBy(told, join, memo);
  const echoes = findEchoes(sorted, memo);
  const gathered = gatherStories({ readings: sorted, echoes, compare, memo });
  const { stories, corrected } = correctStories(gathered.stories, sorted, { made, memo });
  const { mentions, claims: uncounted } = gatherClaims(stories, { textOf, compare, memo });
  const open = traceChains({ readings: sorted, echoes, claims: uncounted, mentions, join, known: outlets, memo });
  const { chains, origins, claims } = countOrigins(uncounted, open, { mentions, known: outlets, memo });
  const { conflicts, contradictions } = findConflicts({ readings: sorted, mentions, stories, join, memo });
  return {
    echoes,
    stories,
    threads: gatherThreads({ ...gathered, readings: sorted, stories, join, memo }),
    claims,
    mentions,
    chains,
    origins,
    drifts: findDrifts({ claims, mentions, chains, textOf, memo }),
    positions: findPositions(sorted, mentions, join),
    conflicts,
    audits: findAudits(sorted, { echoes, mentions, chains, stories, contradictions, seen, memo }),
    corrected: [...renamed, ...corrected],
    repeated,
  };
}
