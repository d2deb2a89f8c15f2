import { contains, hullOf, sliceSpans } from '../../../span.js';
import { isInside, type Placed } from '../placed.js';

/** A source that is only the clause behind its noun: `Karsovia, | which draws its water from the Sarneth, | has said`. */
const CLAUSE = /^(?:which|who|whose|that)\b/i;
/** What the one holds that the other tells stands at most so many attributions away. */
const NEAR = 4;

/**
 * Where a rule reads the same cue as the tagger, it fills in what the tagger left out: the source where the tagger has none or only
 * a clause of it, and the content where the tagger gave its first part to another attribution that belongs inside it
 * (`X considered leaving, a step that …, one person told Oldnews`: the tagger's training texts know the outermost only).
 */
export function amendTagged(text: string, tagged: readonly Placed[], drafts: readonly Placed[]): Placed[] {
  const byCue = new Map<number, Placed>();
  for (const draft of drafts.filter(({ cue }) => cue.length > 0))
    for (const edge of hullOf(draft.cue)) if (!byCue.has(edge)) byCue.set(edge, draft);
  return tagged.map((found, i) => {
    const [start, end] = hullOf(found.cue);
    const draft = byCue.get(start) ?? byCue.get(end);
    if (!draft) return found;
    if (draft.rule === 'colon-at-end' && isBlockOf(text, found, draft)) return { ...found, content: draft.content };
    const beside = tagged.slice(Math.max(0, i - NEAR), i + NEAR + 1);
    if (beside.some((other) => other !== found && isInside(other, draft)) && isPart(found, draft)) return draft;
    return lacksSource(text, found) && draft.source.length > 0 ? { ...found, source: draft.source } : found;
  });
}

/**
 * Whether the paragraph below a colon is what is said: all of it where somebody speaks of himself (`said in a statement: ¶ We regret it. |
 * Tickets will be paid back.`), and not the words on where it was said (`In his speech at the hall | he said: ¶ …`).
 */
function isBlockOf(text: string, { content, cue, quoted }: Placed, draft: Placed): boolean {
  const [first] = content;
  const [block] = draft.content;
  if (!first || !block || quoted > 0 || draft.quoted > 0) return false;
  if (hullOf(content)[1] <= hullOf(cue)[0]) return WHERE.test(text.slice(...first));
  return first[0] === block[0] && first[1] < block[1] && OWN.test(text.slice(...block));
}
const WHERE = /^(?:in|at|on|during|after|before)\s[^,.;]*$/i;
const OWN = /(?<!\p{L})(?:I|[Ww]e|[Mm]y|[Oo]ur|us|me)(?!\p{L})/u;

/** Whether what the tagger has as content is only a part of what the rule has. */
const isPart = (found: Placed, draft: Placed): boolean =>
  found.content.every((span) => draft.content.some((piece) => contains(piece, span))) &&
  draft.content.length > found.content.length;

const lacksSource = (text: string, { source }: Placed): boolean => CLAUSE.test(sliceSpans(text, source) || 'who');
