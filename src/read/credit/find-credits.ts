import { KNOWN_OUTLETS, outletKey, outletName, type OutletTable } from '../../known/find-outlet.js';
import { FUNCTION_WORDS } from '../../known/function-words.js';
import { contains, overlaps, type Span } from '../../span.js';
import type { Article, Furniture } from '../article/article.js';
import type { HandOver } from '../page/page.js';
import type { Name } from '../language/name.js';
import type { Sentence } from '../language/sentence.js';
import type { Credit } from './credit.js';
import { findBylineAgency } from './find-byline-agency.js';
import type { OutletEvidence } from './find-outlet-in-phrase.js';
import { FREE_LINES, type Line, matchLine } from './match-line.js';
import { findMarkupCredits } from './find-markup-credits.js';
import { looksLikeOutlet } from './outlet-slot.js';
import { resolveShortNames } from './resolve-short-names.js';
import { resolveUnnamed } from './resolve-unnamed.js';
import { settleScopes } from './settle-scopes.js';

/** What findCredits needs of a page. */
export interface CreditedPage {
  readonly text: string;
  readonly articles: readonly Article[];
  readonly furniture: readonly Furniture[];
  readonly sentences: readonly Sentence[];
  readonly names: readonly Name[];
  /** Its address, where it is known. */
  readonly url?: string | null | undefined;
  /** What its markup says of whose report it is. */
  readonly handOvers?: readonly HandOver[] | undefined;
  /** Known outlets; the shipped ones where absent. */
  readonly known?: OutletTable | undefined;
}

/** A credit before it has an id. */
export type FoundCredit = Omit<Credit, 'id'>;

/** The words by which each article hands its report to another outlet or agency, in its sentences and in its furniture. */
export function findCredits(page: CreditedPage): Credit[] {
  const evidence = gatherEvidence(page);
  const found = page.articles.flatMap((article) => {
    const inLines = linesOf(page, article).flatMap((line) => matchLine(page, line, evidence));
    const named = withByline(inLines, article, findBylineAgency(page.text, article, evidence.known));
    const stated = withoutSelf(resolveShortNames(article, named, page.names), article);
    return settleScopes(page, resolveUnnamed(page.text, article, stated));
  });
  const all = [...found, ...findMarkupCredits(page, found, evidence.known)];
  return all.map((credit, i) => ({ ...credit, id: `${pageIdOf(credit.article)}.c${String(i + 1)}` }));
}

const pageIdOf = (articleId: string): string => articleId.slice(0, articleId.lastIndexOf('.'));

/** Words for people that begin a sentence with a capital. */
const PLAIN: ReadonlySet<string> = new Set([
  'others',
  'some',
  'many',
  'most',
  'both',
  'all',
  'several',
  'everyone',
  'nobody',
]);

function gatherEvidence(page: CreditedPage): OutletEvidence {
  const keys = (isOne: (name: Name) => boolean): Set<string> =>
    new Set(
      page.names.filter(isOne).flatMap((n) => [outletKey(n.name), outletKey(page.text.slice(n.span[0], n.span[1]))]),
    );
  const others = keys((n) => n.type === 'person' || n.type === 'place');
  // A single word is no evidence where the page uses it for somebody else too, or writes it small: `Others reported`.
  const small = new Set(page.text.match(/(?<![\p{L}@#./])\p{Ll}+(?![\p{L}@./])/gu));
  const surnames = surnamesOf(page.text);
  const isPlain = (key: string): boolean =>
    !key.includes(' ') &&
    (others.has(key) || PLAIN.has(key) || FUNCTION_WORDS.has(key) || small.has(key) || surnames.has(key));
  return {
    outlets: new Set([...keys((n) => n.type === 'outlet')].filter((key) => !isPlain(key))),
    others: new Set([...others, ...surnames]),
    known: page.known ?? KNOWN_OUTLETS,
  };
}

/** The last words of what may be somebody's full name on the page: who is `Morton Blackwell` there is no outlet as `Blackwell`. */
function surnamesOf(text: string): Set<string> {
  const pairs = text.matchAll(/(?<![\p{L}\p{N}])(\p{Lu}\p{Ll}+) (?=(\p{Lu}[\p{L}'’-]+))/gu);
  const keys = [...pairs].flatMap(([, first = '', last = '']) => {
    const isName = !FUNCTION_WORDS.has(first.toLowerCase()) && !looksLikeOutlet(`${first} ${last}`);
    return isName ? [outletKey(last)] : [];
  });
  return new Set(keys);
}

/** The lines that may credit: those of the article, its title, and the furniture up to the next article. */
function linesOf(page: CreditedPage, article: Article): Line[] {
  const at = page.articles.indexOf(article);
  const from = at === 0 ? 0 : (page.articles[at - 1]?.span[1] ?? 0);
  const to = page.articles[at + 1]?.span[0] ?? page.text.length;
  const lines: Line[] = [];
  for (const match of page.text.slice(from, to).matchAll(/[^\r\n]+/g)) {
    const indent = match[0].length - match[0].trimStart().length;
    const span: Span = [from + match.index + indent, from + match.index + match[0].trimEnd().length];
    if (span[0] >= span[1]) continue;
    const isTitle = article.title !== null && overlaps(article.title.span, span);
    const inArticle = isTitle || overlaps(article.span, span);
    const furniture = !inArticle || page.furniture.some((f) => contains(f.span, span));
    lines.push({ span, article, furniture, isTitle, isEdge: isAtEdge(span, article) });
  }
  return lines;
}

/** How far from the ends of an article the lines of its head and foot may stand, in characters. */
const EDGE = 300;

const isAtEdge = ([start, end]: Span, { span, title }: Article): boolean =>
  Math.abs(start - span[0]) < EDGE ||
  Math.abs(start - (title?.span[1] ?? span[0])) < EDGE ||
  Math.abs(end - span[1]) < EDGE;

/**
 * The credits of the lines with the agency of the byline, unless the lines credit it there already. Where a byline names an agency,
 * a line behind the text that is another agency's name signs a related story.
 */
function withByline(credits: readonly FoundCredit[], article: Article, byline: FoundCredit | null): FoundCredit[] {
  if (!byline) return [...credits];
  const own = credits.filter(
    (c) => c.rule !== 'agency-line' || c.span[0] < article.span[1] || c.outlet === byline.outlet,
  );
  const rest = own.filter((c) => !overlaps(c.span, byline.span));
  const there = own.some((c) => c.outlet === byline.outlet && overlaps(c.span, byline.span));
  return (there ? own : [...rest, byline]).sort((a, b) => a.span[0] - b.span[0]);
}

/** An outlet that speaks of itself credits nobody, unless the line says where the text was first published. */
function withoutSelf(credits: readonly FoundCredit[], article: Article): FoundCredit[] {
  const self = article.outlet ? outletKey(outletName(article.outlet.name)) : null;
  return credits.filter((c) => self === null || outletKey(c.outlet) !== self || FREE_LINES.has(c.rule));
}
