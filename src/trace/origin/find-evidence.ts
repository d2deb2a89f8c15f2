import { outletKey } from '../../known/find-outlet.js';
import { hullOf, lineAround, overlaps, sliceSpan, type Span } from '../../span.js';
import { firstWords } from '../../words.js';
import type { ClaimedMention } from '../claim/claim.js';
import type { Evidence } from './evidence.js';
import type { EchoHop } from './find-echo-hop.js';
import { findEnd } from './find-end.js';
import { findFirstHand } from './find-first-hand.js';
import { findHops, type Hop } from './find-hops.js';
import type { PileIndex, PlacedArticle } from './index-pile.js';
import type { Step } from './origin.js';
import { quoteAround } from './quote-around.js';
import { reasonFor, withWhy } from './reason.js';
import { reportsItself } from './reports-itself.js';

/**
 * What an article shows on its own of where it has a mention from: the outlets it credits, then that outlet's own article on the
 * claim; where nothing is credited, the article whose text it shares; else its own voice, or `unstated`.
 */
export function findEvidence(mention: ClaimedMention, placed: PlacedArticle, index: PileIndex): Evidence {
  const hops = findHops(mention, placed, index);
  const steps = outletSteps(placed, hops);
  const end = findEnd(mention, placed, { index, hops, steps });
  const last = steps.at(-1);
  if (last) {
    const own = ownReport(last.to, mention, index);
    return own ? { ...end, steps, next: own.id } : end;
  }
  return (
    echoed(mention, { placed, index, end }) ??
    (end.weight === 'stated' ? end : (ownEarlier(mention, placed, index) ?? end))
  );
}

function outletSteps(placed: PlacedArticle, hops: readonly Hop[]): Step[] {
  let from = placed.outlet;
  return hops.map((hop) => {
    const { to, span, rule, stated, evidence } = hop;
    const kind = evidence ? 'markup' : stated ? 'credits' : 'worked-out';
    const reason = reasonFor(kind, evidence ? evidence : quoteAround(placed.text, span));
    const step = withWhy({ from, to, span, article: placed.article.id, rule, stated, reason });
    from = hop.to;
    return step;
  });
}

/** The credited outlet's own article on the same claim, where the pile has it: the earliest, and none that came days later. */
function ownReport(outlet: string, mention: ClaimedMention, index: PileIndex): ClaimedMention | null {
  const told = index.byOutlet(mention.claim, outlet);
  const isOther = (m: ClaimedMention): boolean => m.article !== mention.article;
  return told.find((m) => isOther(m) && !index.isLater(m.article, mention.article)) ?? told.find(isOther) ?? null;
}

/** The outlet's own earlier article on the claim: what it says again without a source it has from there. */
function ownEarlier(mention: ClaimedMention, placed: PlacedArticle, index: PileIndex): Evidence | null {
  const first = index.byOutlet(mention.claim, placed.outlet)[0];
  return first && index.isLater(mention.article, first.article) ? onward(first, []) : null;
}

/** The chain goes on elsewhere; its end is found there. */
const onward = (next: ClaimedMention, steps: readonly Step[]): Evidence => ({
  steps,
  next: next.id,
  end: { kind: 'unstated', name: '', anonymousSources: false },
  weight: 'inferred',
});

/** Who was there, or says by name who told it, has it from elsewhere only if it shares more than the one sentence; in characters. */
const LEAST_BESIDE = 80;
const sharedBeside = ({ spans }: EchoHop, line: Span): number =>
  spans.reduce((sum, span) => sum + (overlaps(span, line) ? outside(span, line) : span[1] - span[0]), 0);
const outside = ([start, end]: Span, line: Span): number => Math.max(0, line[0] - start) + Math.max(0, end - line[1]);

/** Where nothing is credited, the text itself may betray whom it was taken from. */
function echoed(
  mention: ClaimedMention,
  { placed, index, end }: { placed: PlacedArticle; index: PileIndex; end: Evidence },
): Evidence | null {
  const hop = index.echoHop(mention.article);
  if (!hop) return null;
  const line = lineAround(placed.text, hullOf(mention.span));
  const isMore = sharedBeside(hop, line) >= LEAST_BESIDE;
  const source = index.placed(hop.article);
  if (!source) return null;
  const isOwn = outletKey(source.outlet) === outletKey(placed.outlet);
  const wasThere = !isOwn && !isMore && reportsItself(placed);
  if ((!hop.isCopy || wasThere) && findFirstHand(mention, placed, index)) return null;
  const isNamed = end.weight === 'stated' && end.end.kind === 'speaker';
  if (mention.kind !== 'headline' && !hop.spans.some((span) => overlaps(span, line))) return null;
  if (isNamed && !isMore) return null;
  const there = index.byArticle(mention.claim, hop.article)[0];
  if (!there) return null;
  if (isOwn) return onward(there, []);
  const reason = { ...reasonFor('shares-text', firstWords(sliceSpan(placed.text, hop.span))), shared: hop.shared };
  const [from, to] = [placed.outlet, source.outlet];
  const step = withWhy(
    { from, to, span: hop.span, article: placed.article.id, rule: 'echo', stated: false, reason },
    hop.why,
  );
  return onward(there, [step]);
}
