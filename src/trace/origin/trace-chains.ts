import { outletKey } from '../../known/find-outlet.js';
import { hullOf, sliceSpan, sliceSpans, type Span } from '../../span.js';
import type { Attribution } from '../../read/attribution/attribution.js';
import type { ClaimedMention } from '../claim/claim.js';
import { attributionsAround, findHops, type Hop, isUnnamed, lineAround } from './find-hops.js';
import { findEchoHop } from './find-echo-hop.js';
import { findFirstHand } from './find-first-hand.js';
import { isOutlet, outletClaim, type Pile, type PileIndex, type PlacedArticle, indexPile } from './index-pile.js';
import type { Chain, OriginKind, Step } from './origin.js';

/** Where a chain ends, before origins are numbered. */
export interface End {
  readonly kind: OriginKind;
  readonly name: string;
  readonly anonymousSources: boolean;
}

/** A chain whose origin is not numbered yet. */
export type OpenChain = Omit<Chain, 'origin'> & { readonly end: End };

/**
 * Traces every mention to its origin: from its article through the outlets that it credits, on through their own articles where
 * the pile has them, to a speaker, an outlet's own reporting, a document, or `unstated`. Every step carries the words that state
 * it or the text that betrays it. A circle of credits ends as `unstated`.
 */
export function traceChains(pile: Pile): OpenChain[] {
  const index = indexPile(pile);
  return pile.mentions.flatMap((mention) => {
    const traced = follow(mention, index, new Set());
    const outlet = index.articles.get(mention.article)?.outlet ?? '';
    return traced ? [{ article: mention.article, outlet, claim: mention.claim, mention: mention.id, ...traced }] : [];
  });
}

interface Traced {
  readonly steps: readonly Step[];
  readonly end: End;
}

function follow(mention: ClaimedMention, index: PileIndex, visited: ReadonlySet<string>): Traced | null {
  const placed = index.articles.get(mention.article);
  if (!placed) return null;
  const seen = new Set(visited).add(mention.article);
  const hops = findHops(mention, placed, index);
  const steps = outletSteps(placed, hops);
  const last = steps.at(-1);
  const elsewhere = last ? ownReport(last.to, mention, { index, seen }) : echoed(mention, placed, { index, seen });
  if (elsewhere) {
    const rest = follow(elsewhere.mention, index, seen);
    if (rest) return { steps: [...steps, ...elsewhere.steps, ...rest.steps], end: rest.end };
  }
  return endOf(mention, placed, {
    index,
    hops,
    steps,
    circle: last !== undefined && visited.size > 0 && returnsTo(last.to, seen, index),
  });
}

const returnsTo = (outlet: string, seen: ReadonlySet<string>, index: PileIndex): boolean =>
  [...seen].some((id) => outletKey(index.articles.get(id)?.outlet ?? '') === outletKey(outlet));

function outletSteps(placed: PlacedArticle, hops: readonly Hop[]): Step[] {
  let from = placed.outlet;
  return hops.map((hop) => {
    const words = sliceSpan(placed.text, lineAroundWithin(placed.text, hop.span));
    const why = hop.stated
      ? `${from} credits ${hop.to}: “${words}”`
      : `${from} does not say so; worked out by the rule ${hop.rule} from “${words}”`;
    const step: Step = {
      from,
      to: hop.to,
      span: hop.span,
      article: placed.article.id,
      rule: hop.rule,
      stated: hop.stated,
      why,
    };
    from = hop.to;
    return step;
  });
}

/** Words around a place, at most a sentence's worth, for quoting in a reason. */
const AROUND = 80;
function lineAroundWithin(text: string, span: Span): Span {
  const [start, end] = lineAround(text, span);
  const from = Math.max(start, text.lastIndexOf(' ', Math.max(start, span[0] - AROUND)) + 1);
  const cut = text.indexOf(' ', Math.min(end, span[1] + AROUND));
  return [from, cut < 0 || cut > end ? end : cut];
}

/** The credited outlet's own article on the same claim, where the pile has it: the chain goes on there. */
function ownReport(
  outlet: string,
  mention: ClaimedMention,
  { index, seen }: { index: PileIndex; seen: ReadonlySet<string> },
): { mention: ClaimedMention; steps: Step[] } | null {
  const own = (index.byOutlet.get(outletClaim(mention.claim, outlet)) ?? []).filter((m) => !seen.has(m.article));
  const earliest = [...own].sort((a, b) => ((a.on ?? '9') + a.id < (b.on ?? '9') + b.id ? -1 : 1))[0];
  return earliest ? { mention: earliest, steps: [] } : null;
}

/** Where nothing is credited, the text itself may betray whom it was taken from. */
function echoed(
  mention: ClaimedMention,
  placed: PlacedArticle,
  { index, seen }: { index: PileIndex; seen: ReadonlySet<string> },
): { mention: ClaimedMention; steps: Step[] } | null {
  const hop = findEchoHop(placed, index);
  if (!hop?.isCopy && findFirstHand(mention, placed, index)) return null;
  const source = hop ? index.articles.get(hop.article) : undefined;
  if (!hop || !source || seen.has(hop.article)) return null;
  const there = (index.byOutlet.get(outletClaim(mention.claim, source.outlet)) ?? []).find(
    (m) => m.article === hop.article,
  );
  if (!there) return null;
  const step: Step = {
    from: placed.outlet,
    to: source.outlet,
    span: hop.span,
    article: placed.article.id,
    rule: 'echo',
    stated: false,
    why: `${placed.outlet} credits nobody, but shares its words with ${source.outlet}: ${hop.why}`,
  };
  return { mention: there, steps: [step] };
}

/**
 * The voice that a source without a name means: who says the same thing elsewhere in the article by name, else whose name stands
 * with the same words there (`Prime minister promises` in the headline, `Prime Minister Ana Berg said` below).
 */
function namedElsewhere(
  mention: ClaimedMention,
  unnamed: Attribution,
  { placed, index }: { placed: PlacedArticle; index: PileIndex },
): Attribution | null {
  const isNamed = (a: Attribution): boolean => a.speaker !== null && !a.anonymous && !isOutlet(a.speaker, index);
  const siblings = index.byArticle.get(`${mention.claim} ${mention.article}`) ?? [];
  const voices = unnamed.anonymous ? [] : siblings.flatMap((m) => attributionsAround(m, index).at(-1) ?? []);
  const said = (a: Attribution): string => sliceSpans(placed.text, a.source).toLowerCase();
  const words = said(unnamed);
  const others = index.attributionsOf.get(mention.article) ?? [];
  return (
    voices.find(isNamed) ?? (words ? others.find((a) => isNamed(a) && said(a).includes(words)) : undefined) ?? null
  );
}

function endOf(
  mention: ClaimedMention,
  placed: PlacedArticle,
  { index, hops, steps, circle }: { index: PileIndex; hops: readonly Hop[]; steps: readonly Step[]; circle: boolean },
): Traced {
  const outlet = steps.at(-1)?.to ?? placed.outlet;
  if (circle) return { steps, end: { kind: 'unstated', name: outlet, anonymousSources: false } };
  const hidden = hops.at(-1)?.anonymousSources ?? false;
  if (hops.some(isUnnamed)) return { steps, end: { kind: 'unstated', name: outlet, anonymousSources: hidden } };
  // The outermost voice is the one that was heard: what it says others said rests on it.
  const voices = attributionsAround(mention, index).filter((a) => a.speaker === null || !isOutlet(a.speaker, index));
  const own = voices.at(-1);
  const isUnresolved = own?.speaker === null && (!own.anonymous || mention.kind === 'headline');
  const voice = isUnresolved ? (namedElsewhere(mention, own, { placed, index }) ?? own) : own;
  const speaker = voice?.speaker ?? null;
  const isNamed = speaker !== null && !voice?.anonymous && !isOutlet(speaker, index);
  if (voice && isNamed && !(hidden && voice.kind === 'indirect')) {
    const span = voice.source[0] ?? voice.cue[0] ?? hullOf(voice.content);
    const name = index.join(speaker);
    const why = `${outlet} has it from ${name}: “${sliceSpan(placed.text, lineAroundWithin(placed.text, span))}”`;
    const step: Step = {
      from: outlet,
      to: name,
      span,
      article: placed.article.id,
      rule: 'attributed-to-speaker',
      stated: true,
      why,
    };
    return { steps: [...steps, step], end: { kind: 'speaker', name, anonymousSources: false } };
  }
  if (steps.length)
    return { steps, end: { kind: 'outlet', name: outlet, anonymousSources: hidden || (voice?.anonymous ?? false) } };
  return {
    steps,
    end: findFirstHand(mention, placed, index) ?? { kind: 'unstated', name: outlet, anonymousSources: false },
  };
}
