import { outletKey, outletName } from '../../known/find-outlet.js';
import { contains, overlaps, type Span } from '../../span.js';
import type { Article, Furniture } from '../article/article.js';
import type { Name } from '../language/name.js';
import type { Sentence } from '../language/sentence.js';
import type { Credit } from './credit.js';
import { CREDIT_RULES, UNNAMED_RULES, type CreditRule, type Slot } from './credit-rules.js';
import { findAnonymousSources } from './find-anonymous-sources.js';
import { findOutletInPhrase, type OutletEvidence } from './find-outlet-in-phrase.js';
import { resolveUnnamed } from './resolve-unnamed.js';
import { settleScopes } from './settle-scopes.js';

/** What findCredits needs of a page. */
export interface CreditedPage {
  readonly text: string;
  readonly articles: readonly Article[];
  readonly furniture: readonly Furniture[];
  readonly sentences: readonly Sentence[];
  readonly names: readonly Name[];
}

/** A credit before it has an id. */
export type FoundCredit = Omit<Credit, 'id'>;

interface Line {
  readonly span: Span;
  readonly article: Article;
  readonly furniture: boolean;
}

/** The words by which each article hands its report to another outlet or agency, in its sentences and in its furniture. */
export function findCredits(page: CreditedPage): Credit[] {
  const evidence = gatherEvidence(page);
  const found = page.articles.flatMap((article) => {
    const named = linesOf(page, article).flatMap((line) => matchLine(page, line, evidence));
    const stated = withoutSelf(named, article);
    return settleScopes(page, resolveUnnamed(page.text, article, stated));
  });
  return found.map((credit, i) => ({ ...credit, id: `${pageIdOf(credit.article)}.c${String(i + 1)}` }));
}

const pageIdOf = (articleId: string): string => articleId.slice(0, articleId.lastIndexOf('.'));

function gatherEvidence(page: CreditedPage): OutletEvidence {
  const keys = (isOne: (name: Name) => boolean): Set<string> =>
    new Set(
      page.names.filter(isOne).flatMap((n) => [outletKey(n.name), outletKey(page.text.slice(n.span[0], n.span[1]))]),
    );
  return { outlets: keys((n) => n.type === 'outlet'), others: keys((n) => n.type === 'person' || n.type === 'place') };
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
    const inArticle = overlaps(article.span, span) || (article.title !== null && overlaps(article.title.span, span));
    lines.push({ span, article, furniture: !inArticle || page.furniture.some((f) => contains(f.span, span)) });
  }
  return lines;
}

function matchLine(page: CreditedPage, line: Line, evidence: OutletEvidence): FoundCredit[] {
  const credits: FoundCredit[] = [];
  for (const rule of [...CREDIT_RULES, ...UNNAMED_RULES]) {
    if (line.furniture && !rule.inFurniture) continue;
    for (const credit of matchRule(page, { line, rule, evidence })) {
      if (!credits.some((c) => overlaps(c.span, credit.span))) credits.push(credit);
    }
  }
  return credits.sort((a, b) => a.span[0] - b.span[0]);
}

/** Lines longer than this are no prose; patterns would only waste time on them. */
const LONGEST_LINE = 20_000;

function* matchRule(
  page: CreditedPage,
  { line, rule, evidence }: { line: Line; rule: CreditRule; evidence: OutletEvidence },
): Generator<FoundCredit> {
  const [start] = line.span;
  const words = page.text.slice(start, Math.min(line.span[1], start + LONGEST_LINE));
  for (const match of words.matchAll(rule.pattern)) {
    const { outlet, cue, kind } = match.groups ?? {};
    if (!outlet || !cue) continue;
    const unnamed = rule.rule.startsWith('unnamed');
    const slot = slotOf(rule, { furniture: line.furniture, named: kind !== undefined });
    for (const piece of piecesOf(outlet, rule.rule)) {
      const part = unnamed
        ? { name: piece.words, span: [0, piece.words.length] as const }
        : findOutletInPhrase(piece.words, slot, evidence);
      if (!part) continue;
      const at = start + match.index + outletOffset(match[0], outlet, cue) + piece.at;
      const cueAt = start + match.index + match[0].indexOf(cue);
      const sentence = page.sentences.find((s) => contains(s.span, [at, at + 1]))?.span ?? line.span;
      const sources =
        findAnonymousSources(page.text, sentence).find((s) => s[1] <= at || s[0] >= at + piece.words.length) ?? null;
      yield {
        article: line.article.id,
        outlet: unnamed ? part.name : outletName(part.name),
        span: [at + part.span[0], at + part.span[1]],
        cue: [cueAt, cueAt + cue.trimEnd().length],
        anonymousSources: sources !== null,
        sources,
        scope: rule.scope,
        stated: !unnamed,
        through: null,
        rule: rule.rule,
      };
    }
  }
}

/** A list of outlets in its pieces (`A, B and C`); any other phrase whole. */
function piecesOf(phrase: string, rule: string): { words: string; at: number }[] {
  if (rule !== 'media-list') return [{ words: phrase, at: 0 }];
  return [...phrase.matchAll(/(?:(?!,| and ).)+/gu)].flatMap((m) => {
    const words = m[0].replace(/^ (?:and )?/, '');
    return words ? [{ words, at: m.index + m[0].length - words.length }] : [];
  });
}

/** In furniture only what is known counts, but for lines that hold nothing but the credit or the byline. */
function slotOf({ rule, slot }: CreditRule, { furniture, named }: { furniture: boolean; named: boolean }): Slot {
  if (furniture && !LINE_RULES.has(rule) && rule !== 'agency-byline') return 'known';
  return named ? 'certain' : slot;
}

/** Rules for lines that hold nothing but the credit: there even an unknown name is an outlet's. */
const LINE_RULES = new Set(['published-at', 'source-line']);

/** Where the outlet's words stand in the match: behind the cue where the cue comes first, so that a repeat is not mistaken. */
function outletOffset(whole: string, outlet: string, cue: string): number {
  const cueAt = whole.indexOf(cue);
  const behind = whole.indexOf(outlet, cueAt + cue.trimEnd().length);
  return behind >= 0 ? behind : whole.indexOf(outlet);
}

/** An outlet that speaks of itself credits nobody, unless the line says where the text was first published. */
function withoutSelf(credits: readonly FoundCredit[], article: Article): FoundCredit[] {
  const self = article.outlet ? outletKey(outletName(article.outlet.name)) : null;
  return credits.filter((c) => self === null || outletKey(c.outlet) !== self || LINE_RULES.has(c.rule));
}
