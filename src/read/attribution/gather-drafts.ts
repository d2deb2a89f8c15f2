import type { Span } from '../../span.js';
import { findCues } from './cue.js';
import type { Around, AttributionRule, Draft } from './draft.js';
import { extendQuotations } from './extend-quotations.js';
import { comparePlaced, type Placed } from './placed.js';
import type { Name } from '../language/name.js';
import { insideOf, placeOf, type Passage, type Run, type Word } from './passage.js';
import { accordingTo } from './rules/according-to.js';
import { asClause } from './rules/as-clause.js';
import { aside } from './rules/aside.js';
import { byAgent } from './rules/by-agent.js';
import { cueThenContent } from './rules/cue-then-content.js';
import { dialogueTurn } from './rules/dialogue-turn.js';
import { nounCue } from './rules/noun-cue.js';
import { quotationAndSpeaker } from './rules/quotation-and-speaker.js';
import { relayedBefore } from './rules/relayed-before.js';
import { Shelf } from './shelf.js';

/** The rules in the order in which they have the say. */
const RULES: readonly AttributionRule[] = [
  dialogueTurn,
  quotationAndSpeaker,
  accordingTo,
  asClause,
  relayedBefore,
  aside,
  byAgent,
  cueThenContent,
  nounCue,
];
/** Quotations inside quotations are read down to this depth. */
const DEEPEST = 4;

/** All attributions of a page's passages, those inside quotations included, in reading order, without speakers yet. */
export function gatherDrafts(text: string, passages: readonly Passage[], names: readonly Name[]): Placed[] {
  const ends = new Set(names.filter((name) => name.type !== 'place').map((name) => name.span[1]));
  const isNamed = (word: Word | undefined) => word !== undefined && ends.has(word.span[1]);
  const inner: Placed[] = [];
  const levels: (readonly Placed[])[] = [];
  passages.forEach((passage, i) => {
    const [previous = null, next = null] = [passages[i - 1], passages[i + 1]];
    const found = readLevel(passage, { previous, next, isNamed });
    const near = previous?.article === passage.article ? (levels[i - 1] ?? []) : [];
    const { own, above } = extendQuotations(passage, found, near);
    levels[i] = own.length > 0 ? own : above;
    if (own.length === 0 && i > 0 && above !== near) levels[i - 1] = [];
    else if (own.length === 0) levels[i] = [];
    inner.push(...readInside(text, passage, isNamed));
  });
  return [...levels.flat(), ...inner].sort(comparePlaced);
}

function readLevel(passage: Passage, beside: Omit<Around, 'cues'>): Placed[] {
  const around = { cues: findCues(passage), ...beside };
  const shelf = new Shelf();
  for (const rule of RULES)
    for (const draft of rule(passage, around)) {
      const found = place(passage, draft);
      if (found) shelf.offer(found);
    }
  return shelf.accepted;
}

/** The attributions inside the quotations of a passage: what Putin said in what Biden tells. */
function readInside(text: string, passage: Passage, isNamed: Around['isNamed']): Placed[] {
  if (passage.depth >= DEEPEST) return [];
  return passage.quotes
    .filter((quote) => quote.sealed)
    .flatMap((quote) => {
      const inside = insideOf(text, passage, quote);
      return [...readLevel(inside, { previous: null, next: null, isNamed }), ...readInside(text, inside, isNamed)];
    });
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
