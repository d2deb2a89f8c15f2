import { contains, hullOf, overlaps, type Span, type Spans } from '../../../span.js';
import type { Passage } from '../passage/passage.js';
import type { Placed } from '../placed.js';
import { tidyPieces } from '../tidy-pieces.js';
import { cutOwnWords } from './cut-own-words.js';
import { endOfSaying } from './end-of-saying.js';
import { mendAsked } from './mend-asked.js';

/** A source never ends with these: `Borchard and Tarn Mills | of`. */
const LOOSE_END = /(?:\s+(?:of|and|or|by|with|as|who|which|flat-out|—|–|-))+$/;
/** Others stand at most so many places away in the list. */
const NEAR = 4;

/**
 * What the tagger found with its ends mended where grammar leaves no doubt: a clause goes on to its verb, what the article says of the
 * speaker is none of the content, nor is the paragraph below without a colon. Its training texts are political news; on other pages it
 * loses its way more often.
 */
export function mendTagged(text: string, passages: readonly Passage[], tagged: readonly Placed[]): Placed[] {
  const byPlace = new Map(passages.map((passage) => [`${passage.article} ${passage.paragraph}`, passage]));
  return tagged.flatMap((found, i) => {
    const passage = byPlace.get(`${found.article} ${found.paragraph}`);
    if (!passage || found.cue.length === 0) return [found];
    const content = withoutAddings(text, found.cue, withoutStrays(text, found));
    if (!content.some((piece) => /[\p{L}\p{N}]/u.test(text.slice(...piece)))) return [];
    const source = (findWriting(text, found) ?? found.source).map(([start, end]): Span =>
      withFirm(text, [start, end - loose(text.slice(start, end))]),
    );
    const others = [...tagged.slice(Math.max(0, i - NEAR), i), ...tagged.slice(i + 1, i + NEAR + 1)];
    return [mendAsked(text, mendEnd({ text, passage, others }, { ...found, source, content }))];
  });
}

/** What is written right before `saying` says it, and not who spoke of it: *she added of* | *a Gazette story last week* | *saying*. */
function findWriting(text: string, { source, cue }: Placed): readonly Span[] | null {
  const [start, end] = hullOf(cue);
  if (text.slice(start, end) !== 'saying' || source.some((piece) => start - piece[1] < 2)) return null;
  const from = Math.max(0, start - LONGEST_WRITING);
  const match = WRITING.exec(text.slice(from, start));
  const [, writing = ''] = match ?? [];
  const at = from + (match?.index ?? 0);
  return match ? [[at, at + writing.length]] : null;
}
const LONGEST_WRITING = 120;
const WRITING =
  /(?<!\p{L})((?:the|an?|this|that|its|his|her|their|\p{Lu}\p{L}+['’]s)(?: \p{L}[\p{L}.'’-]*){0,4} (?:story|report|article|statement|letter|post|memo|column|tweet|editorial))(?: (?:over|on|in|from|by|last|this|earlier)\b[^,;.:“”"]{0,40})? $/u;

/** With the sign of a firm at its end: `Tarn Mills of North America | Inc.` */
const withFirm = (text: string, [start, end]: Span): Span => [
  start,
  end + (FIRM.exec(text.slice(end, end + LONGEST_FIRM))?.[0].length ?? 0),
];
const FIRM = /^,? (?:Inc|Corp|Co|Ltd|LLC|PLC|plc|AG|SA|NV)\b\.?/;
const LONGEST_FIRM = 8;

const loose = (source: string): number => LOOSE_END.exec(source)?.[0].length ?? 0;

/** Without unquoted parts in another paragraph behind the cue, unless a colon leads there. */
const withoutStrays = (text: string, { cue, content }: Placed): readonly Span[] =>
  tidyPieces(text, content).filter(
    ([start]) =>
      QUOTED.test(text.slice(start, start + 2)) || !/[^:\s]\s*\n/.test(text.slice(hullOf(cue)[1] - 1, start)),
  );

/** A quotation goes on in marks: what follows its speaker without them is the article's own (`“It is late,” Berg said, | not looking up`). */
function withoutAddings(text: string, cue: Spans, content: readonly Span[]): readonly Span[] {
  const at = hullOf(cue)[1];
  const isQuotation = content.some(([start, end]) => end <= at && QUOTED.test(text.slice(start, start + 2)));
  if (!isQuotation) return content;
  return content.filter(
    (piece) => piece[0] < at || MARK.test(text.slice(...piece)) || CLAUSE.test(text.slice(...piece)),
  );
}
const QUOTED = /^(?:["“«„]|''|``)/;
const MARK = /["“”«„]|''|``/;
const CLAUSE = /^(?:and )?that\b/;

interface Place {
  readonly text: string;
  readonly passage: Passage;
  readonly others: readonly Placed[];
}

/** The last part of an unquoted content behind its cue, cut or drawn out to where the saying ends. */
function mendEnd({ text, passage, others }: Place, found: Placed): Placed {
  const last = found.content.at(-1);
  if (!last || found.quoted > 0 || last[0] < hullOf(found.cue)[1]) return found;
  const end = endOfSaying(passage, found.cue, last) ?? last[1];
  const whole: Span = [last[0], end];
  const isFree = end <= last[1] || others.every((other) => isHeld(other, whole) || !meets(other, [last[1], end]));
  const mended = cutOwnWords(text, withFirm(text, isFree ? whole : last));
  return mended[1] === last[1] ? found : { ...found, content: [...found.content.slice(0, -1), mended] };
}

/** What stands wholly inside is said inside it. */
const isHeld = ({ source, cue, content }: Placed, span: Span): boolean =>
  [...source, ...cue, ...content].every((other) => contains(span, other));

const meets = ({ source, cue, content }: Placed, span: Span): boolean =>
  [...source, ...cue, ...content].some((other) => overlaps(other, span));
