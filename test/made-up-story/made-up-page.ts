import type { ArticleKind } from '../../src/read/article/article.js';
import type { Certainty } from '../../src/read/mention/certainty.js';
import type { MentionKind } from '../../src/read/mention/mention.js';
import type { Reading } from '../../src/read/reading.js';
import type { ClaimedMention } from '../../src/trace/claim/claim.js';
import type { Span } from '../../src/span.js';
import { placeOf } from '../../src/record/testing/place-of.js';

/** What is said to stand on a made-up page, by its words. */
export interface MadeUpArticle {
  /** First and last words of the article. */
  readonly from: string;
  readonly to: string;
  readonly title: string | null;
  readonly outlet?: string;
  readonly published: string | null;
  readonly kind?: ArticleKind;
}

export interface MadeUpAttribution {
  readonly source: string;
  readonly cue: string;
  readonly content: string;
  readonly speaker: string | null;
  readonly certainty: Certainty;
  readonly anonymous?: boolean;
  /** Place of the outer attribution in the list. */
  readonly within?: number;
  /** Place of its article on the page, from 0. */
  readonly article?: number;
}

export interface MadeUpMention {
  readonly words: string;
  readonly claim: string;
  readonly certainty: Certainty;
  readonly strength: number;
  /** The words that decide. */
  readonly decides?: string;
  readonly kind?: MentionKind;
  /** Place of its attribution in the list. */
  readonly attribution?: number;
  readonly article?: number;
}

export interface MadeUpPage {
  readonly id: string;
  readonly outlet: string | null;
  readonly url?: string;
  readonly text: string;
  readonly articles: readonly MadeUpArticle[];
  readonly furniture?: readonly string[];
  readonly attributions?: readonly MadeUpAttribution[];
  readonly credits?: readonly { outlet: string; cue: string; sources?: string }[];
  readonly mentions?: readonly MadeUpMention[];
}

const articleId = (made: MadeUpPage, nth = 0): string => `${made.id}#${nth + 1}`;
const attributionId = (made: MadeUpPage, nth: number): string => `${made.id}.a${nth + 1}`;

function claimMentions(made: MadeUpPage): ClaimedMention[] {
  const at = (words: string): Span => placeOf(made.text, words);
  return (made.mentions ?? []).map((one, i): ClaimedMention => ({
    id: `${made.id}.m${i + 1}`,
    claim: one.claim,
    article: articleId(made, one.article),
    span: [at(one.words)],
    kind: one.kind ?? 'assertion',
    attribution: one.attribution === undefined ? null : attributionId(made, one.attribution),
    certainty: one.certainty,
    strength: one.strength,
    certaintyWords: one.decides ? [within(at(one.words), made.text, one.decides)] : [],
    rule: 'made-up',
    mode: 'told',
    modeRule: 'plain',
    modeWords: [],
    scareWords: [],
    scareRule: null,
    on: null,
    proposition: {
      actor: null,
      action: null,
      objects: [],
      numbers: [],
      times: [],
      negated: false,
      demanded: false,
      terms: [],
    },
  }));
}

/** A made-up page as a reading, with its mentions as a trace would claim them. */
export function readMadeUp(made: MadeUpPage): { reading: Reading; claimed: ClaimedMention[] } {
  const at = (words: string): Span => placeOf(made.text, words);
  const claimed = claimMentions(made);
  const reading: Reading = {
    page: { id: made.id, url: made.url ?? null, outlet: made.outlet, language: 'en', text: made.text },
    articles: made.articles.map((one, i) => ({
      id: articleId(made, i),
      span: [at(one.from)[0], at(one.to)[1]],
      title: one.title === null ? null : { span: at(one.title), text: one.title },
      outlet: one.outlet ? { name: one.outlet, span: null } : null,
      byline: null,
      updated: null,
      published: one.published ? { value: one.published, span: null, rule: 'made-up' } : null,
      kind: one.kind ?? 'report',
    })),
    furniture: (made.furniture ?? []).map((words) => ({ span: at(words), rule: 'teaser-list' })),
    names: (made.attributions ?? []).flatMap(({ speaker, source }) =>
      speaker ? [{ span: at(source), name: speaker, type: 'person' as const }] : [],
    ),
    times: [],
    attributions: (made.attributions ?? []).map((one, i) => ({
      id: attributionId(made, i),
      article: articleId(made, one.article),
      source: one.source ? [at(one.source)] : [],
      cue: [at(one.cue)],
      content: [at(one.content)],
      kind: /^[“"]/.test(one.content) ? 'direct' : 'indirect',
      speaker: one.speaker,
      anonymous: one.anonymous ?? false,
      within: one.within === undefined ? null : attributionId(made, one.within),
      certainty: one.certainty,
      rule: 'made-up',
      act: 'speech' as const,
      confidence: 0.9,
      role: null,
      place: null,
      side: null,
    })),
    credits: (made.credits ?? []).map(({ outlet, cue, sources }, i) => ({
      id: `${made.id}.c${i + 1}`,
      article: articleId(made),
      outlet,
      span: at(cue),
      cue: at(cue),
      anonymousSources: sources !== undefined,
      sources: sources ? at(sources) : null,
      through: null,
      evidence: null,
      scope: 'article',
      stated: true,
      many: false,
      rule: 'made-up',
    })),
    mentions: claimed.map(({ claim: _claim, ...mention }) => mention),
  };
  return { reading, claimed };
}

/** The place of `words` inside another place. */
function within([start, end]: Span, text: string, words: string): Span {
  const [from, to] = placeOf(text.slice(start, end), words);
  return [start + from, start + to];
}
