import { type OutletTable } from '../../known/find-outlet.js';
import type { Span } from '../../span.js';
import type { Article } from '../article/article.js';
import type { FoundCredit } from './find-credits.js';

/** What a writer is, behind the agency: `Associated Press Writer`. */
const ROLE =
  /(?:,? (?:staff|senior|chief|special))?,? (?:writers?|reporters?|correspondents?|journalists?|staff|editors?)$/iu;
/** What may stand between the byline's names and the agency behind them, where the byline ends before it. */
const BETWEEN = /^(?: ?[,|/·–—(-] ?| (?:of|for|with|at) | )(?:the )?/iu;
/** How far behind a byline its agency may reach, in characters. */
const REACH = 60;
/** No agency's name has more words. */
const MOST_WORDS = 5;

/** The known agency that an article's byline names, wholly or behind its reporters; null where it names none. */
export function findBylineAgency(text: string, article: Article, known: OutletTable): FoundCredit | null {
  if (!article.byline) return null;
  const [start, end] = article.byline.span;
  const span = endingAgency(text, [start, end], known) ?? followingAgency(text, [start, end], known);
  if (!span) return null;
  return {
    article: article.id,
    outlet: known.nameOf(text.slice(...span)),
    span,
    cue: [start, Math.max(end, span[1])],
    anonymousSources: false,
    sources: null,
    scope: 'article',
    stated: true,
    many: false,
    through: null,
    evidence: null,
    rule: 'agency-byline',
  };
}

const isAgency = (name: string, known: OutletTable): boolean => known.find(name)?.kind === 'agency';

const wordsIn = (phrase: string): RegExpExecArray[] => [...phrase.matchAll(/[\p{L}\p{N}][\p{L}\p{N}.’'-]*/gu)];

/** The agency at the end of a byline: all of it, or what stands behind a mark or behind a first and a last name. */
export function endingAgency(text: string, [start, end]: Span, known: OutletTable): Span | null {
  const byline = text.slice(start, end).trimEnd().replace(ROLE, '');
  const words = wordsIn(byline);
  for (let from = Math.max(0, words.length - MOST_WORDS); from < words.length; from++) {
    const at = words[from]?.index ?? 0;
    if (!isAgency(byline.slice(at), known)) continue;
    const before = byline.slice(0, at);
    // `Ann Bloomberg` is a person's name.
    const isApart = from === 0 || from > 1 || /(?:[,|/·–—(-]| (?:of|for|with|and)) ?(?:the )?$/iu.test(before);
    if (isApart) return [start + at, start + at + byline.slice(at).replace(/\W+$/u, '').length];
  }
  return null;
}

/** The agency that the line names right behind the byline, and then only what a writer is, a date or nothing. */
function followingAgency(text: string, [, end]: Span, known: OutletTable): Span | null {
  const line = text.slice(end, end + REACH).replace(/[\r\n].*$/su, '');
  const between = BETWEEN.exec(line)?.[0];
  if (between === undefined) return null;
  const rest = line.slice(between.length);
  const words = wordsIn(rest).slice(0, MOST_WORDS);
  if (words[0]?.index !== 0) return null;
  for (const last of words.reverse()) {
    const to = last.index + last[0].length;
    const isClosed = /^(?:\W*$| ?[,|·–—)(-]| \d| (?:staff|writers?|reporters?|correspondents?|journalists?)\b)/iu.test(
      rest.slice(to),
    );
    if (isClosed && isAgency(rest.slice(0, to), known)) return [end + between.length, end + between.length + to];
  }
  return null;
}
