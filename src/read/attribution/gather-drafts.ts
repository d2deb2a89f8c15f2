import { hullOf, overlaps, sliceSpans, type Span } from '../../span.js';
import { isTopicLabel } from './bounds/is-topic-label.js';
import { findSparse, leastConfidence } from './bounds/least-confidence.js';
import { mendTagged } from './bounds/mend-tagged.js';
import { confidenceOfRule } from './rules/confidence-of-rule.js';
import { amendTagged } from './tagger/amend-tagged.js';
import { findCues } from './passage/cue.js';
import type { Around, Draft } from './rules/draft.js';
import { extendQuotations } from './quotation/extend-quotations.js';
import { giveQuotations } from './quotation/give-quotations.js';
import { partExchanges } from './quotation/part-exchanges.js';
import { isSpoken } from './quotation/quoted-places.js';
import { findBlocks } from './forms/find-blocks.js';
import { findSigned } from './forms/find-signed.js';
import { findTurns } from './forms/find-turns.js';
import { NameIndex } from './speaker/name-index.js';
import { findTagged } from './tagger/find-tagged.js';
import { comparePlaced, type Placed } from './placed.js';
import type { Name } from '../language/name.js';
import { insideOf, placeOf, type Passage, type Run } from './passage/passage.js';
import { RULES } from './rules/rules.js';
import { tidyPieces } from './tidy-pieces.js';
import { Shelf } from './shelf.js';
import type { Tagger } from './tagger/create-tagger.js';

/** What these rules find goes before the tagger: shapes that its training texts lack or seldom have. */
const BEFORE_TAGGER: ReadonlySet<string> = new Set([
  'dialogue-turn',
  'signed-quotation',
  'quotation-in-parts',
  'block-quotation',
  'headline-speaker',
  'relayed-before',
  'as-clause',
  'according-to',
]);
/** From this confidence on the tagger has the say over what stands behind `according to`: it knows where a source ends. */
const SURE = 0.7;
/** Seldom in its texts too: `…, its minister was quoted by Oldnews as saying`, `Oldnews quoted its minister as saying …`. */
const QUOTED_AS = /^(?:(?:is|are|was|were|been) (?:quoted|cited)(?: (?:by|on|in) .*)?|) ?as saying$/s;
/** Where the tagger found nothing, these rules are right one time in six. */
const NOT_BESIDE_TAGGER: ReadonlySet<string> = new Set(['cue-then-content', 'noun-cue']);
/** Quotations inside quotations are read down to this depth. */
const DEEPEST = 4;

/** What the rules may know of a page beside its passages. */
export interface Knowledge {
  readonly names: readonly Name[];
  /** Where the markup shows block quotations, in reading order. */
  readonly blockquotes: readonly Span[];
  /** Where one is given it has the say over most rules. */
  readonly tagger: Tagger | null;
}

/** One page while its attributions are gathered. */
interface Desk {
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly isNamed: Around['isNamed'];
  readonly isPerson: Around['isPerson'];
  /** Whether a name ends at a place. */
  readonly endsName: (place: number) => boolean;
  readonly shelf: Shelf;
  /** What is said outside quotations, with all its words: what stands inside a quotation stands inside one of these. */
  readonly holders: Shelf;
}

/** All attributions of a page's passages, those inside quotations included, in reading order, without speakers yet. */
export function gatherDrafts(
  text: string,
  passages: readonly Passage[],
  { names, tagger, blockquotes }: Knowledge,
): Placed[] {
  const isNamed = endsName(names.filter(({ type }) => type !== 'place'));
  const isVoice = endsName(names.filter(({ type }) => type === 'person' || type === 'outlet'));
  const isPerson = endsName(names.filter(({ type }) => type === 'person'));
  const ends = new Set(names.map(({ span }) => span[1]));
  const shelves = { shelf: new Shelf(), holders: new Shelf() };
  const desk: Desk = { text, passages, isNamed, isPerson, endsName: (place) => ends.has(place), ...shelves };
  const turns = findTurns(text, passages, { names: new NameIndex(names), isNamed, isVoice });
  const others = passages.flatMap((passage, i) =>
    readDrafts(passage, { previous: passages[i - 1] ?? null, next: passages[i + 1] ?? null, isNamed, isPerson }),
  );
  const signed = findSigned(passages, isNamed);
  const drafts = [...turns, ...signed, ...findBlocks(passages, { blockquotes, isNamed }), ...others];
  if (tagger) offerTagged(desk, drafts, tagger);
  else for (const found of drafts) desk.shelf.offer(found);
  const outer = extendAll(desk);
  for (const found of outer) desk.holders.offer(found);
  const count = desk.shelf.accepted.length;
  for (const passage of passages) offerInside(desk, passage);
  return [...outer, ...desk.shelf.accepted.slice(count)]
    .map((found) => ({ ...found, content: tidyPieces(text, found.content) }))
    .sort(comparePlaced);
}

/** Whether one of some names ends with a word. */
function endsName(names: readonly Name[]): Around['isNamed'] {
  const ends = new Set(names.map(({ span }) => span[1]));
  return (word) => word !== undefined && ends.has(word.span[1]);
}

/**
 * What the tagger finds, between the drafts that go before it and all others. What the tagger has passed over in plain sight is seldom
 * right; inside contents it looks for nothing, so there the rules have the say.
 */
function offerTagged(desk: Desk, drafts: readonly Placed[], tagger: Tagger): void {
  const { text, shelf } = desk;
  const tagged = giveQuotations(text, readTagged(desk, drafts, tagger), drafts);
  const sure = new Set(tagged.filter(({ confidence }) => confidence >= SURE).flatMap(({ cue }) => hullOf(cue)));
  const goesBefore = ({ rule, cue }: Placed): boolean =>
    rule === 'according-to'
      ? !hullOf(cue).some((edge) => sure.has(edge))
      : BEFORE_TAGGER.has(rule) || QUOTED_AS.test(sliceSpans(text, cue));
  for (const found of drafts) if (goesBefore(found)) shelf.offer(found);
  const sparse = findSparse(desk.passages, tagged);
  for (const found of tagged)
    if (found.confidence >= leastConfidence(text, found, sparse) && !isTopicLabel(text, found, desk.endsName))
      shelf.offer(found);
  for (const found of drafts)
    if (!NOT_BESIDE_TAGGER.has(found.rule) || shelf.isHeld(found) || isPlain(desk, found)) shelf.offer(found);
}

/** `after | Tarn Relief | said | that …`: somebody with a name who says a clause. */
const isPlain = ({ text, endsName }: Desk, { source, cue, content, rule, quoted }: Placed): boolean =>
  rule === 'cue-then-content' &&
  PLAIN.test(sliceSpans(text, cue)) &&
  (quoted > QUOTED || source.some(([, end]) => endsName(end))) &&
  CLAUSE.test(sliceSpans(text, content));
/** Words in quotation marks right behind such a verb are said, whoever says them. */
const QUOTED = 0.9;
const PLAIN =
  /^(?:(?:has|have|had|also|later|further|then|again) )*(?:said|says|told|tells|added|insisted|disclosed|noted)$/i;
/** `that it rains`, `he was late`, but not `when he resigned`, `as much`. */
const CLAUSE =
  /^(?!(?:when|as|so|no|yes|what|how|why|much|more|little|nothing|something|things|this|it over)\b)\S+ \S+ \S+/i;

/** What the tagger finds, with what the rules know better of where it begins and ends. */
const readTagged = ({ text, passages }: Desk, drafts: readonly Placed[], tagger: Tagger): Placed[] =>
  partExchanges(text, amendTagged(text, mendTagged(text, passages, findTagged(text, passages, tagger)), drafts));

/** What the rules find in a passage; an earlier rule has the say where two collide. */
function readDrafts(passage: Passage, beside: Omit<Around, 'cues'>): Placed[] {
  const around = { cues: findCues(passage), ...beside };
  return RULES.flatMap((rule) => rule(passage, around).flatMap((draft) => place(passage, draft) ?? []));
}

/** The attributions inside the quotations of a passage: what Putin said in what Biden tells. */
function offerInside(desk: Desk, passage: Passage): void {
  if (passage.depth >= DEEPEST) return;
  for (const quote of passage.quotes) {
    if (!quote.sealed) continue;
    const inside = insideOf(desk.text, passage, quote);
    const beside = { previous: null, next: null, isNamed: desk.isNamed, isPerson: desk.isPerson };
    for (const found of readDrafts(inside, beside)) if (desk.holders.isHeld(found)) desk.shelf.offer(found);
    offerInside(desk, inside);
  }
}

/** Gives quoted sentences that nobody said yet to the quotation before them, paragraph by paragraph. */
function extendAll({ passages, shelf }: Desk): Placed[] {
  const isFree = (span: Span): boolean => !shelf.isTaken(span);
  const levels = groupByPassage(passages, shelf.accepted);
  const quotes = passages.flatMap((passage) => passage.quotes.map(({ run }) => placeOf(passage, run)));
  const isInQuote = ({ cue }: Placed): boolean => isSpoken(quotes, hullOf(cue)[0]);
  passages.forEach((passage, i) => {
    const near = passages[i - 1]?.article === passage.article ? (levels[i - 1] ?? []) : [];
    const { own, above } = extendQuotations(passage, { own: levels[i] ?? [], above: near, isFree, isInQuote });
    levels[i] = own.length > 0 ? own : above;
    // A paragraph that the quotation above holds already hands it on to the next one.
    const whole = placeOf(passage, [0, passage.words.length]);
    const isHeld = near.some(({ content }) => content.some((span) => overlaps(span, whole)));
    if (own.length === 0 && i > 0 && (above !== near || isHeld)) levels[i - 1] = [];
    else if (own.length === 0) levels[i] = [];
  });
  return levels.flat();
}

function groupByPassage(passages: readonly Passage[], list: readonly Placed[]): (readonly Placed[])[] {
  const keyOf = ({ article, paragraph }: Pick<Placed, 'article' | 'paragraph'>): string => `${article} ${paragraph}`;
  const groups = new Map<string, Placed[]>(passages.map((passage) => [keyOf(passage), []]));
  for (const placed of list) groups.get(keyOf(placed))?.push(placed);
  return passages.map((passage) => groups.get(keyOf(passage)) ?? []);
}

function place(passage: Passage, draft: Draft): Placed | null {
  const at = (runs: readonly Run[]): Span[] => runs.map((run) => placeOf(passage, run));
  const held = draft.elsewhere ? draft.elsewhere.passage : passage;
  const runs = draft.elsewhere ? draft.elsewhere.content : draft.content;
  const content = runs.map((run) => placeOf(held, run)).filter(([start, end]) => start < end);
  if (content.length === 0) return null;
  const { article, paragraph } = passage;
  const confidence = confidenceOfRule(draft.rule);
  const quoted = shareQuoted(held, runs);
  return {
    article,
    paragraph,
    source: at(draft.source),
    ...(draft.means && { means: placeOf(passage, draft.means) }),
    cue: at(draft.cue),
    content,
    rule: draft.rule,
    quoted,
    confidence,
  };
}

/** Share of the letters and digits of some runs that stand inside quotation marks. */
function shareQuoted({ words }: Passage, runs: readonly Run[]): number {
  let all = 0;
  let quoted = 0;
  for (const [from, to] of runs)
    for (const word of words.slice(from, to)) {
      const length = /[\p{L}\p{N}]/u.test(word.text) ? word.text.length : 0;
      all += length;
      if (word.quote >= 0) quoted += length;
    }
  return all === 0 ? 0 : quoted / all;
}
