import { contains, type Span } from '../../span.js';
import type { AuditRule } from './find-audits.js';

/** Passages that speak of a vote as still to come. */
const TO_COME =
  /\b(?:upcoming|forthcoming|coming|approaching|looming) (?:\p{L}+ ){0,3}(?:elections?|vote|ballot|referendum|polls)\b/giu;
/** Passages that presuppose its result. */
const OVER =
  /\b(?:(?:returns?|returned|returning|return) to (?:the )?(?:presidency|power|office|White House)|takes? office(?: again)?|took office|president-elect|prime minister-elect|mayor-elect|governor-elect|(?:election|electoral) (?:victory|win|defeat)|(?:defeat|victory|win|loss) in (?:the|an?|last \p{L}+['’]s) (?:\p{L}+ ){0,3}(?:elections?|vote|referendum)|(?:won|lost|winning|losing) (?:the(?! popular)|last \p{L}+['’]s|this \p{L}+['’]s) (?:\p{L}+ ){0,3}(?:elections?|vote|referendum)|(?:after|since|following) (?:the|last \p{L}+['’]s|\p{Lu}\p{L}+['’]s) (?:\p{L}+ ){0,3}(?:elections?|vote|referendum|victory|defeat)|was (?:re-?)?elected|newly elected|(?:elections?|vote|referendum) (?:was|were) held)\b/giu;

/** A page that speaks of a vote as still to come in one passage and as decided in another. */
export const auditEventOrder: AuditRule = (article, { page, furniture }) => {
  const find = (pattern: RegExp): Span[] =>
    [...page.text.matchAll(pattern)]
      .map((m): Span => [m.index, m.index + m[0].length])
      .filter((s) => !furniture.some((f) => contains(f.span, s)));
  const toCome = find(TO_COME).find((s) => contains(article.span, s));
  if (!toCome) return [];
  const over = find(OVER).find((s) => lineOf(page.text, s) !== lineOf(page.text, toCome));
  if (!over) return [];
  const words = (s: Span): string => page.text.slice(...s);
  const why = `“${words(toCome)}” speaks of a vote still to come, “${words(over)}” on the same page of one that is decided`;
  return [{ article: article.id, kind: 'self-contradiction', spans: [over, toCome].sort((a, b) => a[0] - b[0]), why }];
};

const lineOf = (text: string, [start]: Span): number => text.lastIndexOf('\n', start);
