import { stemmer } from 'stemmer';
import { groupBy } from '../../group-by.js';
import { isEventStem } from '../../known/event-words.js';
import { compareSpans, contains, hullOf, overlaps, type Span } from '../../span.js';
import type { Article } from '../article/article.js';
import type { Attribution } from '../attribution/attribution.js';
import type { Name } from '../language/name.js';
import type { Sentence } from '../language/sentence.js';
import type { Time } from '../language/time.js';
import { PlaceIndex } from '../../place-index.js';
import { tokensWithin } from './tokens-within.js';
import { findMode } from './find-mode.js';
import { findProposition } from './find-proposition.js';
import { findScareWords } from './find-scare-words.js';
import { findTellings, type Telling } from './find-tellings.js';
import { isBareDenial } from './is-bare-denial.js';
import { isProposition } from './is-proposition.js';
import { isVerb } from './is-verb.js';
import { inheritActor } from './inherit-actor.js';
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

/** How many sentences after the headline count as the lead. */
const LEAD_SENTENCES = 2;
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
      for (const telling of findTellings(page.text, { sentence, clause, sayings })) {
        const mention = toMention(page, { article, sentence, place, telling, before: mentions });
        if (isProposition(page.text, sentence, mention)) mentions.push(mention);
      }
    }
  }
  return mentions;
}

/**
 * Whether the content of an attribution is a thing and no event: `Berg criticised | the new plan`. What is told there is that she did.
 */
function isBareThing(text: string, { span, tokens }: Sentence, { content, cue, kind }: Attribution): boolean {
  if (!content.every((piece) => contains(span, piece))) return false;
  if (isBareDenial(text, { cue, content })) return true;
  if (kind !== 'indirect') return false;
  const words = tokens.filter((t) => t.pos !== 'PUNCT' && content.some((piece) => contains(piece, t.span)));
  return (
    words.length >= LEAST_THING && !words.some((t) => isVerb(text, t) || isEventStem(stemmer(text.slice(...t.span))))
  );
}
/** `It`, `the reports`: who denies these tells nothing that stands by itself. */
const LEAST_THING = 3;

const isTitle = (article: Article, sentence: Sentence): boolean =>
  article.title !== null && overlaps(article.title.span, sentence.span);

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
    voice: voiceOf(page, telling),
  };
  const { proposition, event } = findProposition(page.text, clause);
  const weighed = weighTelling(page.text, { sentence, span }, event);
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
    ...findScareWords(page.text, { sentence, span, isOwn: telling.attribution === null }),
    on: dateOf(page, { article, sentence, attribution: telling.attribution, span }),
    proposition: {
      ...proposition,
      negated: weighed.certainty.endsWith('-'),
      demanded: proposition.demanded || shown.rule === 'demanding-cue',
    },
  };
  const { tokens } = clause;
  const own = inheritActor(mention, { tokens, sentence: sentence.span, before: at.before });
  return inheritProposition(page.text, own, at.before);
}

/** Whose words a telling is: the speaker, or the person whose name the source is, also where it was cut short. */
function voiceOf({ namesAt }: IndexedPage, { attribution }: Telling): string | null {
  if (!attribution || attribution.speaker !== null || attribution.source.length === 0)
    return attribution?.speaker ?? null;
  const source = hullOf(attribution.source);
  const own = namesAt.touching(source).find(({ span, type }) => type === 'person' && contains(span, source));
  return own?.name ?? null;
}

/** The speaker of the attribution of intention whose cue stands in a clause: *He* (Zelensky) *hopes* … */
const intenderOf = (page: IndexedPage, article: Article, hull: Span): string | null =>
  page.intentionsAt.touching(hull).find((a) => a.article === article.id && a.cue.some((s) => contains(hull, s)))
    ?.speaker ?? null;
