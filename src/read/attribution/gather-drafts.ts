import { contains, hullOf, overlaps, type Span, type Spans } from '../../span.js';
import { findCues } from './cue.js';
import type { AttributionRule, Draft } from './draft.js';
import { insideOf, placeOf, type Passage, type Run } from './passage.js';
import { accordingTo } from './rules/according-to.js';
import { aside } from './rules/aside.js';
import { byAgent } from './rules/by-agent.js';
import { cueThenContent } from './rules/cue-then-content.js';
import { dialogueTurn } from './rules/dialogue-turn.js';
import { quotationAndSpeaker } from './rules/quotation-and-speaker.js';
import { relayedBefore } from './rules/relayed-before.js';

/** A draft at its places in page text. */
export interface Placed {
  readonly article: string;
  readonly paragraph: number;
  readonly source: Spans;
  readonly cue: Spans;
  readonly content: Spans;
  readonly rule: string;
  /** Share of the content that stands inside quotation marks of its own level, 0 to 1. */
  readonly quoted: number;
}

/** The rules in the order in which they have the say. */
const RULES: readonly AttributionRule[] = [
  dialogueTurn,
  quotationAndSpeaker,
  accordingTo,
  aside,
  relayedBefore,
  byAgent,
  cueThenContent,
];
/** Quotations inside quotations are read down to this depth. */
const DEEPEST = 4;

/** All attributions of a page's passages, those inside quotations included, in reading order, without speakers yet. */
export function gatherDrafts(text: string, passages: readonly Passage[]): Placed[] {
  const placed: Placed[] = [];
  passages.forEach((passage, i) => {
    readLevel(text, passage, { previous: passages[i - 1] ?? null, next: passages[i + 1] ?? null, placed });
  });
  return placed.sort((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a));
}

interface Level {
  readonly previous: Passage | null;
  readonly next: Passage | null;
  readonly placed: Placed[];
}

function readLevel(text: string, passage: Passage, level: Level): void {
  const around = { cues: findCues(passage), previous: level.previous, next: level.next };
  const accepted: Placed[] = [];
  for (const rule of RULES)
    for (const draft of rule(passage, around)) {
      const found = place(passage, draft);
      if (found && accepted.every((other) => agree(other, found))) accepted.push(found);
    }
  level.placed.push(...accepted);
  if (passage.depth >= DEEPEST) return;
  for (const quote of passage.quotes)
    if (quote.sealed) readLevel(text, insideOf(text, passage, quote), { ...level, previous: null, next: null });
}

function place(passage: Passage, draft: Draft): Placed | null {
  const at = (runs: readonly Run[]): Span[] => runs.map((run) => placeOf(passage, run));
  const held = draft.elsewhere ? draft.elsewhere.passage : passage;
  const runs = draft.elsewhere ? draft.elsewhere.content : draft.content;
  const content = runs.map((run) => placeOf(held, run)).filter(([start, end]) => start < end);
  if (content.length === 0) return null;
  const { article, paragraph } = passage;
  const quoted = draft.rule === 'dialogue-turn' ? 1 : shareQuoted(held, runs);
  return { article, paragraph, source: at(draft.source), cue: at(draft.cue), content, rule: draft.rule, quoted };
}

/** Share of the letters and digits of some runs that stand inside quotation marks. */
function shareQuoted({ words }: Passage, runs: readonly Run[]): number {
  let all = 0;
  let quoted = 0;
  for (const [from, to] of runs)
    for (const word of words.slice(from, to)) {
      const length = /[\p{L}\p{N}]/u.test(word.text) ? word.text.length : 0;
      all += length;
      if (word.quote >= 0) quoted += length;
    }
  return all === 0 ? 0 : quoted / all;
}

/** Whether two can both hold: apart from each other, or one wholly inside the other's content. */
function agree(a: Placed, b: Placed): boolean {
  return isInside(a, b) || isInside(b, a) || isApart(a, b);
}

export const isInside = (inner: Placed, outer: Placed): boolean =>
  [...inner.source, ...inner.cue, ...inner.content].every((span) =>
    outer.content.some((piece) => contains(piece, span)),
  ) && !sameContent(inner, outer);

const sameContent = (a: Placed, b: Placed): boolean =>
  a.content.length === b.content.length &&
  a.content.every((span, i) => span[0] === b.content[i]?.[0] && span[1] === b.content[i][1]);

/** Apart: no content over the other's content or cue, and no cue in common. A source may be shared. */
function isApart(a: Placed, b: Placed): boolean {
  const meet = (left: Spans, right: Spans) => left.some((x) => right.some((y) => overlaps(x, y)));
  return !(
    meet(a.content, b.content) ||
    meet(a.cue, b.cue) ||
    meet(a.content, b.cue) ||
    meet(a.cue, b.content) ||
    meet(a.source, b.content) ||
    meet(a.content, b.source)
  );
}

const hull = (placed: Placed): Span => hullOf([...placed.source, ...placed.cue, ...placed.content]);
const startOf = (placed: Placed): number => hull(placed)[0];
const endOf = (placed: Placed): number => hull(placed)[1];
