/**
 * The whole flow on one screen: read each page alone, then trace the pages together.
 * Both are pure functions; files, database and network are at the edge. This is the only file that knows every room.
 */
import { findArticles } from './read/article/find-articles.js';
import { findAttributions } from './read/attribution/find-attributions.js';
import { findCredits } from './read/credit/find-credits.js';
import { findNames } from './read/language/find-names.js';
import { findSentences } from './read/language/find-sentences.js';
import { findTimes } from './read/language/find-times.js';
import { findMentions } from './read/mention/find-mentions.js';
import { weighCertainty } from './read/mention/weigh-certainty.js';
import { findLanguage } from './read/page/find-language.js';
import { layOut } from './read/page/lay-out.js';
import type { Page, PageInput } from './read/page/page.js';
import type { Reading } from './read/reading.js';
import { findEchoes } from './trace/echo/find-echoes.js';
import type { Trace } from './trace/trace.js';

/** Reads one page alone. Throws InputError for a page that cannot be read. */
export function readPage(input: PageInput): Reading {
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
  const times = findTimes(text, sentences, articles);
  const language = { text, articles, sentences, names };
  const found = findAttributions(language);
  const credits = findCredits({ ...language, furniture });
  const attributions = found.map((a) => ({ ...a, certainty: weighCertainty(text, a.content, a.cue).certainty }));
  const mentions = findMentions({ ...language, times, attributions });
  return { page, articles, furniture, names, times, attributions, credits, mentions };
}

/** Traces readings together. The same readings in any order give the same trace. */
export function trace(readings: readonly Reading[]): Trace {
  const sorted = [...readings].sort((a, b) => (a.page.id < b.page.id ? -1 : 1));
  const echoes = findEchoes(sorted);
  return {
    echoes,
    stories: [],
    claims: [],
    mentions: [],
    chains: [],
    origins: [],
    drifts: [],
    positions: [],
    conflicts: [],
    audits: [],
  };
}
