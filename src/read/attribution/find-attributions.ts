import type { Act } from '../../known/act-words.js';
import { sliceSpans, type Span } from '../../span.js';
import type { Article } from '../article/article.js';
import type { Name } from '../language/name.js';
import type { Sentence } from '../language/sentence.js';
import type { Attribution, AttributionKind } from './attribution.js';
import { findAct } from './find-act.js';
import { findStandings } from './speaker/find-standings.js';
import { gatherDrafts } from './gather-drafts.js';
import { nameSources } from './speaker/name-sources.js';
import { isInside, type Placed } from './placed.js';
import { readPassages } from './passage/passage.js';
import { resolveSpeakers } from './speaker/resolve-speakers.js';
import type { Nested } from './speaker/speaker.js';
import type { Tagger } from './tagger/create-tagger.js';

/** What findAttributions needs of a page. */
export interface PageLanguage {
  readonly text: string;
  readonly articles: readonly Article[];
  readonly sentences: readonly Sentence[];
  readonly names: readonly Name[];
  /** ISO 639-1; attributions are read in English only. Absent or null counts as English. */
  readonly language?: string | null;
  /** Where the markup shows block quotations, in reading order; none in plain text. */
  readonly blockquotes?: readonly Span[];
  /** Learned from annotated news; without it the rules alone read. */
  readonly tagger?: Tagger | null;
  /** `high` keeps only those that are right four times in five; `normal` if not named. */
  readonly precision?: Precision;
}

/** How sure an attribution must be to be given. */
export type Precision = 'normal' | 'high';

/** On PolNeAR’s development articles 84 % of what has at least this confidence is right, against 79 % of all. */
const HIGH_CONFIDENCE = 0.5;

/** An attribution before its certainty is weighed. */
export type FoundAttribution = Omit<Attribution, 'certainty'>;

/** Content with at least this share inside quotation marks is direct, with at most the other indirect (PolNeAR's bounds). */
const DIRECT = 0.9;
const INDIRECT = 0.02;

/** Who said what on a page, with speakers resolved and nested attributions under the one that holds them. */
export function findAttributions(page: PageLanguage): FoundAttribution[] {
  if (page.language && page.language !== 'en') return [];
  const passages = readPassages(page.text, page.sentences);
  const drafts = gatherDrafts(page.text, passages, {
    names: page.names,
    blockquotes: page.blockquotes ?? [],
    tagger: page.tagger ?? null,
  });
  const list = nest(page.precision === 'high' ? sureOf(drafts) : drafts);
  const names = nameSources(page.text, page.names, list);
  const speakers = resolveSpeakers({ ...page, names }, list);
  const standingOf = findStandings(page.text, page.articles, names);
  return list.map((placed, i) => {
    const { article, source, cue, content, rule, within, confidence } = placed;
    const { speaker, anonymous } = speakers[i] ?? { speaker: null, anonymous: false };
    const holder = within === null ? null : idOf(article, within);
    return {
      id: idOf(article, i),
      article,
      source,
      cue,
      content,
      kind: kindOf(placed),
      act: actOf(page.text, placed),
      speaker,
      ...standingOf(article, speaker),
      anonymous,
      within: holder,
      rule,
      confidence,
    };
  });
}

/** What is sure enough, without what only stands inside the words of a saying that is not: its `we` and `he` would be nobody's. */
function sureOf(drafts: readonly Placed[]): Placed[] {
  const nested = nest(drafts);
  return nested.filter((placed) => {
    let holder: Nested | undefined = placed;
    for (let depth = 0; holder && depth < DEEPEST; depth++) {
      if (holder.confidence < HIGH_CONFIDENCE) return false;
      holder = holder.within === null ? undefined : nested[holder.within];
    }
    return true;
  });
}

/** Sayings within sayings are looked up to so many. */
const DEEPEST = 40;

const actOf = (text: string, { source, cue, content }: Placed): Act =>
  findAct({
    source: sliceSpans(text, source),
    cue: sliceSpans(text, cue),
    content: sliceSpans(text, content.slice(0, 1)),
  });

/** `page.2` is the second article of `page`, whose third attribution is `page.a3`. */
const idOf = (article: string, index: number): string => `${article.replace(/\.\d+$/, '')}.a${index + 1}`;

function kindOf({ quoted }: Placed): AttributionKind {
  if (quoted >= DIRECT) return 'direct';
  return quoted <= INDIRECT ? 'indirect' : 'mixed';
}

/** Finds for each attribution the nearest one whose content holds it. */
function nest(placed: readonly Placed[]): Nested[] {
  return placed.map((inner, i) => {
    for (let j = i - 1; j >= Math.max(0, i - LOOK); j--) {
      const outer = placed[j];
      if (outer && isInside(inner, outer)) return { ...inner, within: j };
    }
    const later = placed.slice(i + 1, i + LOOK).findIndex((outer) => isInside(inner, outer));
    return { ...inner, within: later < 0 ? null : i + 1 + later };
  });
}

/** The attribution that holds another stands at most so many places away. */
const LOOK = 40;
