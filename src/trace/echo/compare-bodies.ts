import { overlaps, type Span } from '../../span.js';
import { alignHashes } from './align-words.js';
import { compareFacts } from './compare-facts.js';
import type { Echo, EchoSide } from './echo.js';
import { explainEcho, reasonOf } from './explain-echo.js';
import { findDirection } from './find-direction.js';
import { findLinks } from './find-links.js';
import type { Fact } from './find-facts.js';
import { judgeEcho, type Evidence } from './judge-echo.js';
import type { PlacedBody } from './own-words.js';
import { placeStretches, type SpanPair } from './place-stretches.js';
import { weighStretches } from './weigh-stretches.js';

/** A body with its rare facts in order. */
export interface ComparedBody extends PlacedBody {
  readonly facts: readonly Fact[];
}

/** The echo between two articles, with the one whose id sorts first as `a`; null where there is none. */
export function compareBodies(x: ComparedBody, y: ComparedBody): Echo | null {
  const [a, b] = x.body.article.id < y.body.article.id ? [x, y] : [y, x];
  if (isSameText(a, b)) return null;
  const text = weighStretches(a, b, alignHashes(a.body.words, b.body.words));
  const links = findLinks(a.body, b.body);
  const sameOutlet = a.body.outlet !== null && a.body.outlet === b.body.outlet;
  const evidence: Evidence = { text, links, sameOutlet, facts: compareFacts(a.facts, b.facts) };
  const rule = judgeEcho(evidence);
  if (!rule) return null;
  const placed = placeStretches(a, b, text.stretches);
  const pairs = rule.startsWith('facts') ? [...placed, ...placeFacts(evidence, placed)].sort(inOrderOfA) : placed;
  const longest = longestOf(pairs);
  if (!longest) return null;
  const found = findDirection({ a, b, text, links });
  const reason = reasonOf({ kind: rule, a, b, evidence, longest: longestOf(placed), by: found.by });
  return {
    id: `e.${a.body.article.id}~${b.body.article.id}`,
    a: sideOf(
      a,
      longest.a,
      pairs.map((pair) => pair.a),
    ),
    b: sideOf(
      b,
      longest.b,
      pairs.map((pair) => pair.b),
    ),
    similarity: Math.min(1, Math.round(text.similarity * 1000) / 1000),
    words: text.words,
    direction: found.direction,
    reason,
    why: explainEcho({ a, b, text, found, reason }),
  };
}

/** Articles of one page that lie over each other are not two texts. */
const isSameText = ({ body: a }: PlacedBody, { body: b }: PlacedBody): boolean =>
  a.reading.page.id === b.reading.page.id && overlaps(a.article.span, b.article.span);

/** The facts that no stretch holds already, on either page. */
const placeFacts = ({ facts }: Evidence, placed: readonly SpanPair[]): SpanPair[] =>
  facts.inOrder
    .map(([a, b]) => ({ a: a.span, b: b.span, words: 1 }))
    .filter((fact) => !placed.some((pair) => overlaps(pair.a, fact.a) || overlaps(pair.b, fact.b)));

const inOrderOfA = (x: SpanPair, y: SpanPair): number => x.a[0] - y.a[0] || x.b[0] - y.b[0];

const longestOf = (pairs: readonly SpanPair[]): SpanPair | null =>
  pairs.reduce<SpanPair | null>((best, pair) => (best && best.words >= pair.words ? best : pair), null);

const sideOf = ({ body }: PlacedBody, span: Span, spans: readonly Span[]): EchoSide => ({
  article: body.article.id,
  span,
  spans,
});
