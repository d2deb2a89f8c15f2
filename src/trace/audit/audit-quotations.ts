import { stemmer } from 'stemmer';
import { FUNCTION_WORDS } from '../../known/function-words.js';
import { translationClass } from '../../known/translation-slips.js';
import { remember } from '../../remember.js';
import { sliceSpans, type Spans } from '../../span.js';
import { fold, splitWords } from '../../words.js';
import type { Attribution } from '../../read/attribution/attribution.js';
import type { Reading } from '../../read/reading.js';
import type { AuditedPile, AuditRule } from './find-audits.js';

/** A quotation with what it is compared by. */
interface Quotation {
  readonly article: string;
  readonly spans: Spans;
  readonly text: string;
  /** All its words, folded. */
  readonly words: readonly string[];
  /** Its content words in their order, each by the class of words that a translator may choose for it. */
  readonly ideas: readonly string[];
  /** The stems of the words themselves, in the order of the ideas. */
  readonly stems: readonly string[];
  /** Ideas written with a capital: *the United States* stands in any speech. */
  readonly names: ReadonlySet<string>;
}

/** Shorter quotations are formulae. */
const LEAST_WORDS = 5;
const LEAST_IDEAS = 2;
/** So much of the shorter one's content must stand in the other, in the same order. */
const SAME_IDEAS = 0.5;
/** Above this share of words in common, the wording is the same: a shorter or respelt quotation. */
const SAME_WORDS = 0.72;
/** A voice that says the like days later says it again. */
const LONGEST_PAUSE = 3;
/** So many days apart, outside one story, it is another occasion. */
const SAME_EVENT = 1;
/** So many words in one run are the same wording, cut elsewhere. */
const SAME_RUN = 6;
const DAY = 86_400_000;

/** A quotation that stands in an earlier article in other words, as after translation there and back: one voice, one story, the same order of ideas. */
export const auditQuotations: AuditRule = (article, reading, pile) => {
  const own = reading.attributions.filter((a) => a.article === article.id && a.kind === 'direct');
  return own.flatMap((said) => {
    const quotation = readQuotation({ said, reading });
    const others = quotation ? earlierQuotations(said, pile) : [];
    const first = quotation && others.find((other) => isReworded(quotation, other));
    if (!quotation || !first || others.some((other) => isSame(quotation, other))) return [];
    const why = `“${cut(quotation.text)}” stands in an earlier article as “${cut(first.text)}”: the same voice and ideas in other words`;
    return [{ article: article.id, kind: 'requoted' as const, spans: quotation.spans, why }];
  });
};

const cut = (words: string): string => (words.length > 160 ? `${words.slice(0, 157).trimEnd()}…` : words);

const readQuotation = remember(({ said, reading }: { said: Attribution; reading: Reading }): Quotation | null => {
  const text = sliceSpans(reading.page.text, said.content).replace(/^["“„«]|[,.]?["”»]$/g, '');
  const found = splitWords(text);
  const words = found.map((w) => w.folded);
  if (words.length < LEAST_WORDS) return null;
  const stems = words.filter((w) => !FUNCTION_WORDS.has(w)).map((w) => stemmer(w));
  const ideas = stems.map(translationClass);
  const names = found
    .slice(1)
    .filter((w) => /^\p{Lu}\p{Ll}/u.test(text.slice(w.start, w.end)))
    .map((w) => translationClass(stemmer(w.folded)));
  return { article: said.article, spans: said.content, text, words, ideas, stems, names: new Set(names) };
});

/** Quotations of the same voice in the other articles of the story or of the same days, that came out before. */
function earlierQuotations(said: Attribution, pile: AuditedPile): Quotation[] {
  const story = pile.storyOf(said.article);
  const own = dayOf(said.article, pile);
  return pile.quotationsOf(voiceOf(said)).flatMap((placed) => {
    const other = placed.said;
    const day = dayOf(other.article, pile);
    if (other.article === said.article || own === null || day === null || own - day > LONGEST_PAUSE || own < day)
      return [];
    if (own === day && other.article > said.article) return [];
    // Another day's event: the voice says the like again.
    if ((said.speaker === null || own - day > SAME_EVENT) && pile.storyOf(other.article) !== story) return [];
    return readQuotation(placed) ?? [];
  });
}

/** The surname of a named voice; all unnamed ones are one voice inside a story. */
export const voiceOf = ({ speaker }: Attribution): string =>
  fold(speaker ?? '')
    .split(' ')
    .at(-1) ?? '';

function dayOf(article: string, { articleOf }: AuditedPile): number | null {
  const time = Date.parse(articleOf(article)?.published?.value.slice(0, 10) ?? '');
  return Number.isNaN(time) ? null : time / DAY;
}

function isReworded(a: Quotation, b: Quotation): boolean {
  const least = Math.min(a.ideas.length, b.ideas.length);
  if (least < LEAST_IDEAS || Math.max(a.words.length, b.words.length) > 2 * Math.min(a.words.length, b.words.length))
    return false;
  const shared = countInOrder(a.ideas, b.ideas);
  return shared >= LEAST_IDEAS && shared / least >= SAME_IDEAS && !isSame(a, b) && shareIdeas(a, b);
}

/** So many different ideas, names aside, are no turn of phrase; fewer are where a translator chose another word for one of them. */
const MANY_IDEAS = 3;

/** Who says *right here and right now* twice repeats a turn of phrase, who says *block* and *close the tap* was translated. */
function shareIdeas(a: Quotation, b: Quotation): boolean {
  const shared = new Set(a.ideas.filter((idea) => b.ideas.includes(idea) && !a.names.has(idea)));
  const isOther = (idea: string): boolean => {
    const [x, y] = [a, b].map(({ ideas, stems }) => stems.filter((_, i) => ideas[i] === idea));
    return !x?.some((stem) => y?.includes(stem));
  };
  return shared.size >= MANY_IDEAS || (shared.size >= LEAST_IDEAS && [...shared].some(isOther));
}

const isSame = (a: Quotation, b: Quotation): boolean =>
  countInOrder(a.words, b.words) / Math.min(a.words.length, b.words.length) >= SAME_WORDS || shareRun(a.words, b.words);

function shareRun(a: readonly string[], b: readonly string[]): boolean {
  const runsOf = (words: readonly string[]): string[] =>
    words
      .slice(0, LONGEST)
      .flatMap((_, i) => (i + SAME_RUN <= words.length ? [words.slice(i, i + SAME_RUN).join(' ')] : []));
  const runs = new Set(runsOf(a));
  return runsOf(b).some((run) => runs.has(run));
}

/** Longer quotations are compared by their beginning. */
const LONGEST = 80;

/** How many words two lists have in common in the same order (longest common subsequence). */
function countInOrder(x: readonly string[], y: readonly string[]): number {
  const [a, b] = [x.slice(0, LONGEST), y.slice(0, LONGEST)];
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    b.forEach((other, j) => {
      next.push(word === other ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0));
    });
    row = next;
  }
  return row.at(-1) ?? 0;
}
