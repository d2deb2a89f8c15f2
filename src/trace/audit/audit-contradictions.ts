import { hullOf, type Span } from '../../span.js';
import type { AuditRule } from './find-audits.js';

/** Two tellings of one article, in one voice, that cannot both hold. */
export const auditContradictions: AuditRule = (article, _reading, { contradictionsOf, mentionsOf }) => {
  const spanOf = new Map(mentionsOf(article.id).map((m) => [m.id, hullOf(m.span)]));
  return contradictionsOf(article.id).map(({ a, b, marks, why }) => {
    const places = (['a', 'b'] as const).flatMap((side): readonly Span[] =>
      marks[side].length ? marks[side] : [spanOf.get(side === 'a' ? a : b) ?? article.span],
    );
    const spans = [...places].sort((x, y) => x[0] - y[0]);
    return { article: article.id, kind: 'self-contradiction', spans, why: `the article tells both: ${why}` };
  });
};
