import { contains, type Span } from '../../span.js';
import type { Article } from '../article/article.js';
import type { CreditRule, Slot } from './credit-rule.js';
import { withAgencySigns } from '../../known/agency-signs.js';
import type { Outlet } from '../../known/outlets.js';
import { CREDIT_RULES } from './credit-rules.js';
import { findAnonymousSources } from './find-anonymous-sources.js';
import type { CreditedPage, FoundCredit } from './find-credits.js';
import { findOutletInPhrase, type OutletEvidence } from './find-outlet-in-phrase.js';
import { signsOf } from './signs-of.js';
import { UNNAMED_RULES } from './unnamed-rules.js';

/** A line of page text that may credit. */
export interface Line {
  readonly span: Span;
  readonly article: Article;
  readonly furniture: boolean;
  readonly isTitle: boolean;
  /** Whether it stands at the head or foot of the article. */
  readonly isEdge: boolean;
}

/** All rules, each with what a line must hold to be read by it. */
const RULES = [...CREDIT_RULES, ...UNNAMED_RULES].map((rule) => ({ rule, signs: signsOf(rule.pattern) }));

/** The credits of one line, in the order of their places; of two rules for one place the first stands. */
export function matchLine(page: CreditedPage, line: Line, evidence: OutletEvidence): FoundCredit[] {
  const credits: FoundCredit[] = [];
  const words = wordsOf(page, line);
  for (const { rule, signs } of RULES) {
    if (!mayRead(rule, line) || !signs.every((sign) => sign.test(words))) continue;
    for (const credit of matchRule(page, { line, rule, evidence }))
      if (!credits.some((c) => c.span[0] < credit.span[1] && credit.span[0] < c.span[1])) credits.push(credit);
  }
  return credits.sort((a, b) => a.span[0] - b.span[0]);
}

function mayRead({ inFurniture, only }: CreditRule, line: Line): boolean {
  if (line.furniture && !inFurniture) return false;
  return only === 'title' ? line.isTitle : only === 'edge' ? line.isEdge : true;
}

/** Lines longer than this are no prose; patterns would only waste time on them. */
const LONGEST_LINE = 20_000;

const wordsOf = ({ text }: CreditedPage, { span: [start, end] }: Line): string =>
  text.slice(start, Math.min(end, start + LONGEST_LINE));

function* matchRule(
  page: CreditedPage,
  { line, rule, evidence }: { line: Line; rule: CreditRule; evidence: OutletEvidence },
): Generator<FoundCredit> {
  const [start] = line.span;
  for (const match of wordsOf(page, line).matchAll(rule.pattern)) {
    const { outlet, cue, kind } = match.groups ?? {};
    if (!outlet || !cue || (line.furniture && isTeaser(rule, match))) continue;
    const slot = slotOf(rule, { furniture: line.furniture, named: kind !== undefined });
    const parts = piecesOf(outlet, rule, evidence).map((piece) => ({
      piece,
      part: partOf(piece.words, { rule, slot, evidence }),
    }));
    if (mustBeWhole(rule, slot) && !parts.every(isWhole)) continue;
    for (const { piece, part } of parts) {
      if (!part) continue;
      const at = start + match.index + outletOffset(match[0], outlet, cue) + piece.at;
      const cueAt = start + match.index + match[0].indexOf(cue);
      const sentence = page.sentences.find((s) => contains(s.span, [at, at + 1]))?.span ?? line.span;
      const sources =
        findAnonymousSources(page.text, sentence).find((s) => s[1] <= at || s[0] >= at + piece.words.length) ?? null;
      yield {
        article: line.article.id,
        outlet: part.name,
        span: [at + part.span[0], at + part.span[1]],
        cue: [cueAt, cueAt + cue.trimEnd().length],
        anonymousSources: sources !== null,
        sources,
        scope: rule.scope,
        stated: !isUnnamed(rule),
        many: isUnnamed(rule) && MANY.test(part.name),
        through: null,
        evidence: null,
        rule: rule.rule,
      };
    }
  }
}

/**
 * An agency's sign-off holds agencies only: `(AP Photo/Ann Lee)` says who made a picture. So does what stands before a headline's
 * colon: `CNN President On Debates:` is somebody else.
 */
const mustBeWhole = ({ rule }: CreditRule, slot: Slot): boolean =>
  (slot === 'agency' && rule === 'sign-off') || rule === 'headline-colon';

const isWhole = ({ piece, part }: { piece: { words: string }; part: { span: Span } | null }): boolean =>
  part !== null && part.span[0] === 0 && part.span[1] === piece.words.length;

/** In furniture a headline with an agency behind it is a teaser of another story; a text ends in a full stop before its sign-off. */
const isTeaser = ({ rule }: CreditRule, { 0: words, index, input }: RegExpExecArray): boolean => {
  if (rule === 'dateline') return /^\p{Lu}\p{Ll}+ \p{Ll}/u.test(words);
  const before = input.slice(0, index).trimEnd() + words.charAt(0);
  return rule === 'sign-off' && index > 0 && !/[.!?…”"»’)][(–—-]?$/u.test(before);
};

const isUnnamed = ({ rule }: CreditRule): boolean => rule.startsWith('unnamed');
/** Words for many outlets at once, which no single one can resolve. */
const MANY = /\b(?:reports|accounts|outlets|organi[sz]ations|media|services|agencies|press|journalists)$/i;

/** `Anna Bloomberg` alone on a line is a person. */
const PERSON = /^(?:By )?\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u;

function partOf(
  words: string,
  { rule, slot, evidence }: { rule: CreditRule; slot: Slot; evidence: OutletEvidence },
): { name: string; span: Span } | null {
  if (isUnnamed(rule)) return { name: words, span: [0, words.length] };
  const known = rule.signs ? withAgencySigns(evidence.known) : evidence.known;
  const part = findOutletInPhrase(words, slot, { ...evidence, known });
  if (!part || !fits(known.find(part.name)?.kind, slot)) return null;
  if ((slot === 'agency' || rule.rule === 'agency-byline') && PERSON.test(words) && part.span[0] > 0) return null;
  return { name: known.nameOf(part.name), span: part.span };
}

const fits = (kind: Outlet['kind'] | undefined, slot: Slot): boolean =>
  (slot !== 'agency' && slot !== 'broadcaster') || kind === slot;

/** Rules whose slot may hold several outlets. */
const LISTS = new Set(['media-list', 'source-line', 'contributed', 'sign-off']);

/** A list of outlets in its pieces (`A, B and C`); any other phrase, and a known name that looks like a list, whole. */
function piecesOf(phrase: string, { rule }: CreditRule, { known }: OutletEvidence): { words: string; at: number }[] {
  if (!LISTS.has(rule) || known.find(phrase)) return [{ words: phrase, at: 0 }];
  return [...phrase.matchAll(/(?:(?!,|;| and |\/).)+/gu)].flatMap((m) => {
    const words = m[0].replace(/^ ?(?:and )?/, '').trimEnd();
    return words ? [{ words, at: m.index + m[0].trimEnd().length - words.length }] : [];
  });
}

/** In furniture only what is known counts, but for lines that hold nothing but the credit or the byline. */
function slotOf({ rule, slot }: CreditRule, { furniture, named }: { furniture: boolean; named: boolean }): Slot {
  if (furniture && !FREE_LINES.has(rule) && rule !== 'agency-byline' && slot !== 'agency') return 'known';
  return named ? 'certain' : slot;
}

/** Rules for lines that hold nothing but the credit: there even an unknown name is an outlet's. */
export const FREE_LINES: ReadonlySet<string> = new Set(['published-at', 'source-line']);

/** Where the outlet's words stand in the match: behind the cue where the cue comes first, so that a repeat is not mistaken. */
function outletOffset(whole: string, outlet: string, cue: string): number {
  const cueAt = whole.indexOf(cue);
  const behind = whole.indexOf(outlet, cueAt + cue.trimEnd().length);
  return behind >= 0 ? behind : whole.indexOf(outlet);
}
