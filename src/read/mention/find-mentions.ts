import { stemmer } from 'stemmer';
import { groupBy } from '../../group-by.js';
import { isEventStem } from '../../known/event-words.js';
import { compareSpans, contains, hullOf, overlaps, type Span, type Spans } from '../../span.js';
import type { Article } from '../article/article.js';
import type { Attribution } from '../attribution/attribution.js';
import type { Name } from '../language/name.js';
import type { Sentence, Token } from '../language/sentence.js';
import type { Time } from '../language/time.js';
import { PlaceIndex } from '../../place-index.js';
import { tokensWithin } from './tokens-within.js';
import { findMode } from './find-mode.js';
import { findProposition } from './find-proposition.js';
import { inheritProposition } from './inherit-proposition.js';
import { isSaying } from './is-saying.js';
import type { Mention, MentionKind } from './mention.js';
import { splitClauses } from './split-clauses.js';
import { dateOf } from './date-of.js';
import { weighTelling } from './weigh-telling.js';

/** What findMentions needs of a page. */
export interface AttributedPage {
  readonly text: string;
  readonly articles: readonly Article[];
  readonly sentences: readonly Sentence[];
  readonly names: readonly Name[];
  readonly times: readonly Time[];
  readonly attributions: readonly Attribution[];
}

/** Words of a clause that one voice tells: an attribution's, or the article's own (null). */
interface Telling {
  readonly span: Spans;
  readonly attribution: Attribution | null;
}

/** How many sentences after the headline count as the lead. */
const LEAD_SENTENCES = 2;
/** Fewer words tell no proposition. */
const LEAST_WORDS = 3;

/** A page with its parts by place. */
export interface IndexedPage extends AttributedPage {
  readonly namesAt: PlaceIndex<Name>;
  readonly timesAt: PlaceIndex<Time>;
  readonly attributionById: ReadonlyMap<string, Attribution>;
  /** Attributions that hand on what somebody says; others tell what their source means to do, by their cues. */
  readonly sayingsAt: PlaceIndex<Attribution>;
  readonly intentionsAt: PlaceIndex<Attribution>;
}

function indexPage(page: AttributedPage): IndexedPage {
  const isSayingHere = new Map(page.attributions.map((a) => [a, isSaying(page.text, a)]));
  return {
    ...page,
    namesAt: new PlaceIndex(page.names, ({ span }) => [span]),
    timesAt: new PlaceIndex(page.times, ({ span }) => [span]),
    attributionById: new Map(page.attributions.map((a) => [a.id, a])),
    sayingsAt: new PlaceIndex(
      page.attributions.filter((a) => isSayingHere.get(a)),
      ({ content, cue, source }) => [...content, ...cue, ...source],
    ),
    intentionsAt: new PlaceIndex(
      page.attributions.filter((a) => !isSayingHere.get(a)),
      ({ cue }) => cue,
    ),
  };
}

/** The places on a page that tell a proposition: contents of attributions, headlines, leads and the report's own assertions. */
export function findMentions(attributed: AttributedPage): Mention[] {
  const page = indexPage(attributed);
  const sentencesOf = groupBy(page.sentences, ({ article }) => article);
  return page.articles
    .flatMap((article) => findInArticle(page, article, sentencesOf.get(article.id) ?? []))
    .map((mention, i) => ({
      ...mention,
      id: `${mention.article.slice(0, mention.article.lastIndexOf('.'))}.m${String(i + 1)}`,
    }));
}

function findInArticle(page: IndexedPage, article: Article, sentences: readonly Sentence[]): Mention[] {
  const mentions: Mention[] = [];
  let inBody = 0;
  for (const sentence of sentences) {
    const place = isTitle(article, sentence) ? 'headline' : inBody++ < LEAD_SENTENCES ? 'lead' : 'assertion';
    for (const clause of splitClauses(page.text, sentence)) {
      const near = page.sayingsAt.touching(clause).filter((a) => a.article === article.id);
      const sayings = near.filter((a) => !isBareThing(page.text, sentence, a));
      for (const telling of tellingsOf(sentence, clause, sayings)) {
        const mention = toMention(page, { article, sentence, place, telling, before: mentions });
        if (tellsSomething(mention) && isProposition(page.text, sentence, mention)) mentions.push(mention);
      }
    }
  }
  return mentions;
}

/**
 * Whether the content of an attribution is a thing and no event: `Berg criticised | the new plan`. What is told there is that she did.
 */
function isBareThing(text: string, { span, tokens }: Sentence, { content, kind }: Attribution): boolean {
  if (kind !== 'indirect' || !content.every((piece) => contains(span, piece))) return false;
  const words = tokens.filter((t) => t.pos !== 'PUNCT' && content.some((piece) => contains(piece, t.span)));
  return (
    words.length >= LEAST_THING && !words.some((t) => isVerb(text, t) || isEventStem(stemmer(text.slice(...t.span))))
  );
}
/** `It`, `the reports`: who denies these tells nothing that stands by itself. */
const LEAST_THING = 3;

const isTitle = (article: Article, sentence: Sentence): boolean =>
  article.title !== null && overlaps(article.title.span, sentence.span);

/** Courtesies and fragments name no event, or nobody and nothing that it touches. */
function tellsSomething({ proposition: { action, actor, objects, numbers, times, terms } }: Mention): boolean {
  if (action === null || COURTESY.has(action)) return false;
  return actor !== null || objects.length > 0 || numbers.length > 0 || times.length > 0 || terms.length >= MANY_TERMS;
}

/**
 * Words without a verb tell no proposition (*the Affordable Care Act in the state*, *Tampa, Florida*), unless their noun tells an
 * event (*the sale of the mill*). Headlines leave verbs out: one with a name and some words passes.
 */
function isProposition(text: string, sentence: Sentence, mention: Mention): boolean {
  const { span, kind, proposition } = mention;
  const { action, objects, actor, terms } = proposition;
  if (action !== null && isEventStem(action)) return true;
  if (kind === 'headline' && terms.length >= HEADLINE_TERMS && (actor !== null || objects.length > 0)) return true;
  // A whole sentence has a verb, known as one or not.
  if (
    kind !== 'content' &&
    kind !== 'headline' &&
    /\p{Ll}\p{Ll}[.!]["”’)]?$/u.test(text.slice(...sentence.span).trimEnd())
  )
    return true;
  return sentence.tokens.some((t) => isVerb(text, t) && span.some((s) => contains(s, t.span)));
}

const isVerb = (text: string, { pos, span }: Token): boolean => VERBS.has(pos) || PAST.test(text.slice(...span));
/** A form that is a verb more often than not, also where it was taken for a noun. */
const PAST = /^\p{Ll}{3,}ed$/u;
const VERBS = new Set(['VERB', 'AUX']);
const HEADLINE_TERMS = 3;

/** So many content words tell something even without a name. */
const MANY_TERMS = 2;
const COURTESY = new Set(['thank', 'welcom', 'pleasur', 'appreci']);

/** Splits a clause by who tells which of its words; words that only frame a saying (source, cue, where and when) tell nothing. */
function tellingsOf(sentence: Sentence, clause: Span, near: readonly Attribution[]): Telling[] {
  const tokens = tokensWithin(sentence.tokens, clause);
  const voices = new Map<Attribution | null, Spoken[]>();
  for (const [at, token] of tokens.entries()) {
    const voice = voiceOf(token, near);
    if (voice === undefined) continue;
    const own = voices.get(voice);
    if (own) own.push({ at, token });
    else voices.set(voice, [{ at, token }]);
  }
  const framed = near.some((a) => a.cue.some((s) => overlaps(s, clause)));
  return [...voices]
    .filter(
      ([voice, own]) =>
        own.filter(({ token }) => token.pos !== 'PUNCT').length >= LEAST_WORDS &&
        (voice !== null || !framed || own.some(({ token }) => VERBS.has(token.pos))),
    )
    .map(([attribution, own]) => ({ attribution, span: runsOf(own) }));
}

/** The innermost saying that tells a token; null for the article's own words; undefined where the token frames a saying. */
function voiceOf(token: Token, sayings: readonly Attribution[]): Attribution | null | undefined {
  if (sayings.length === 0) return null;
  const telling = sayings
    .filter((a) => a.content.some((s) => contains(s, token.span)))
    .sort((a, b) => lengthOf(a.content) - lengthOf(b.content))[0];
  const framing = sayings.find((a) => [...a.source, ...a.cue].some((s) => contains(s, token.span)));
  if (framing && (!telling || lengthOf(framing.content) < lengthOf(telling.content))) return undefined;
  return telling ?? null;
}

const lengthOf = (spans: Spans): number => spans.reduce((sum, [start, end]) => sum + end - start, 0);

/** A token of a clause, and which one it is. */
interface Spoken {
  readonly at: number;
  readonly token: Token;
}

/** Unbroken runs of tokens, without punctuation at their ends. */
function runsOf(own: readonly Spoken[]): Span[] {
  const runs: Token[][] = [];
  let last = -2;
  for (const { at, token } of own) {
    if (at === last + 1) runs.at(-1)?.push(token);
    else runs.push([token]);
    last = at;
  }
  return runs.flatMap((run) => {
    const words = run.filter((t) => t.pos !== 'PUNCT' || /[\p{L}\p{N}%]/u.test(t.lemma));
    const [first, final] = [words[0], words.at(-1)];
    return first && final ? [[first.span[0], final.span[1]] as const] : [];
  });
}

function toMention(
  page: IndexedPage,
  at: { article: Article; sentence: Sentence; place: MentionKind; telling: Telling; before: readonly Mention[] },
): Mention {
  const { article, sentence, telling } = at;
  const span = [...telling.span].sort(compareSpans);
  const hull = hullOf(span);
  const clause = {
    span,
    tokens: tokensWithin(sentence.tokens, hull),
    names: page.namesAt.touching(hull),
    times: page.timesAt.touching(hull),
    intender: intenderOf(page, article, hull),
    voice: telling.attribution?.speaker ?? null,
  };
  const { proposition, event } = findProposition(page.text, clause);
  const { attribution } = telling;
  const weighed = weighTelling(page.text, { sentence, span, attribution, isHeadline: at.place === 'headline' }, event);
  const shown = findMode(page.text, {
    sentence,
    span,
    cue: telling.attribution?.cue ?? [],
    certaintyRule: weighed.rule,
  });
  const mention: Mention = {
    id: '',
    article: article.id,
    span,
    kind: at.place === 'headline' ? 'headline' : telling.attribution ? 'content' : at.place,
    attribution: telling.attribution?.id ?? null,
    certainty: weighed.certainty,
    strength: weighed.strength,
    certaintyWords: weighed.words,
    rule: weighed.rule,
    mode: shown.mode,
    modeRule: shown.rule,
    modeWords: shown.words ? [shown.words] : [],
    on: dateOf(page, { article, sentence, attribution: telling.attribution, span }),
    proposition: {
      ...proposition,
      negated: weighed.certainty.endsWith('-'),
      demanded: proposition.demanded || shown.rule === 'demanding-cue',
    },
  };
  return inheritProposition(page.text, mention, at.before);
}

/** The speaker of the attribution of intention whose cue stands in a clause: *He* (Zelensky) *hopes* … */
const intenderOf = (page: IndexedPage, article: Article, hull: Span): string | null =>
  page.intentionsAt.touching(hull).find((a) => a.article === article.id && a.cue.some((s) => contains(hull, s)))
    ?.speaker ?? null;
