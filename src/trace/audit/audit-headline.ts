import { isCueOnly, isPlanInPresent } from '../../known/headline-style.js';
import { hullOf, lineAround } from '../../span.js';
import type { ClaimedMention } from '../claim/claim.js';
import type { AuditRule } from './find-audits.js';

/** Headlines that quote, ask, or tell a plan in the infinitive are no surer than they say: `Norvik to close plant`. */
const HEDGED = /["“”'‘]|\?\s*$|\bto \p{Ll}|\bTo \p{Lu}/u;

/** The body's wording tells what the headline tells: one action, and most of its words. */
const SAME = 0.5;
function tellsTheSame({ proposition: a }: ClaimedMention, { proposition: b }: ClaimedMention): boolean {
  if (a.action === null || !b.terms.includes(a.action)) return false;
  return a.terms.filter((term) => b.terms.includes(term)).length >= a.terms.length * SAME;
}

/** A body line that tells the headline's action of one more of its things as surely, in whatever claim it stands. */
const isAsSure = ({ proposition: a, strength }: ClaimedMention, { proposition: b, ...body }: ClaimedMention): boolean =>
  a.action === b.action && body.strength >= strength && a.terms.some((t) => t !== a.action && b.terms.includes(t));

const isPlan = (headline: ClaimedMention, { certaintyWords: [first] }: ClaimedMention, text: string): boolean =>
  first !== undefined && isPlanInPresent(text.slice(...hullOf(headline.span)), text.slice(...first));

/** A headline that is surer of a claim than every wording of it in the body below. */
export const auditHeadline: AuditRule = (article, { page }, { mentionsOf }) => {
  const own = mentionsOf(article.id).filter(
    (m) => m.certainty.endsWith('+') && (m.mode === 'told' || m.mode === 'wish') && m.rule !== 'verbless',
  );
  return own
    .filter((m) => m.kind === 'headline' && !HEDGED.test(page.text.slice(...lineAround(page.text, hullOf(m.span)))))
    .flatMap((headline) => {
      if (own.some((m) => m.kind !== 'headline' && isAsSure(headline, m))) return [];
      const body = own.filter((m) => m.claim === headline.claim && m.kind !== 'headline' && tellsTheSame(headline, m));
      const surest = [...body].sort((a, b) => b.strength - a.strength)[0];
      if (!surest || isPlan(headline, surest, page.text) || isCueOnly(headline, surest)) return [];
      if (surest.certainty === headline.certainty || surest.strength >= headline.strength) return [];
      const words = (m: ClaimedMention): string => page.text.slice(...(m.certaintyWords[0] ?? m.span[0] ?? [0, 0]));
      const why = `the headline says “${words(headline)}” (${headline.certainty}), the body no more than “${words(surest)}” (${surest.certainty})`;
      return [
        {
          article: article.id,
          kind: 'headline-surer' as const,
          spans: [...headline.span, ...surest.span].sort((a, b) => a[0] - b[0]),
          why,
        },
      ];
    });
};
