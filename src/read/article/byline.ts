import { findDay } from '../../known/parse-day.js';
import type { Span } from '../../span.js';
import type { Line } from './line.js';

const LONGEST = 120;
const LEAD =
  /^\W{0,3}(?:(?:written |reported |words |story |text |posted |edited |compiled |translated )?by|author|writer|reporter|автор|текст|von|par|por|di|door)\s?:?\s+(?=\p{Lu}|the\b)/iu;

/** `ByAnn Lee`: inline elements leave no space between. */
const JOINED_LEAD = /^By(?=\p{Lu}\p{Ll})/u;

/** What stands behind the names: their address, their section, when it was published. */
const BEHIND = /\s*(?:[|•·–—]|\s[\w.+-]+@\w+\.\w|@|,? (?:on|in|at|updated|published|posted)(?= |$)|[\s,/-]*$|\d).*$/isu;

/** What a writer is, or for whom, behind the name, with or without a comma: inline elements leave no space between. */
const ROLE =
  /(?:,\s*(?:\p{L}+ ){0,3}?|(?<=\p{Ll})|\s(?=(?:staff|senior|chief|special|special to)\b))(?:(?:staff|senior|chief|political|business|science|sports?|national|foreign|special)\b ?)*(?:staff|writer|reporter|correspondent|editor|columnist|contributor|insider|ceo|founder|news|times|post|press|critic|analyst|producer)\b.*$/iu;

/** Where a byline names its writers: `By Ann Lee` -> the place of `Ann Lee`; null for a line that is none. */
export function bylineSpan(line: Pick<Line, 'text' | 'length' | 'isSentence' | 'span'>): Span | null {
  const lead = LEAD.exec(line.text) ?? JOINED_LEAD.exec(line.text);
  if (!lead || line.length > LONGEST || line.isSentence) return null;
  const rest = line.text.slice(lead[0].length);
  const names = rest.slice(0, findDay(rest)?.start).replace(BEHIND, '').replace(ROLE, '');
  // `By the end of the year` is no byline: a name begins with a capital and holds at most as many small words as capitals
  const small = names.match(/(?<!\p{L})\p{Ll}{2,}/gu)?.length ?? 0;
  const capitals = names.match(/(?<!\p{L})\p{Lu}/gu)?.length ?? 0;
  if (capitals === 0 || small > capitals || names.length < 3) return null;
  const start = line.span[0] + lead[0].length;
  return [start, start + names.length];
}
