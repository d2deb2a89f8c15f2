import type { Span, Spans } from '../../../span.js';
import { createNetwork, LABELS, SCORE_STRIDE } from './create-network.js';
import { cutSequences } from './cut-sequences.js';
import { decode, type Chain } from './decode.js';
import { TABLES } from './find-features.js';
import { gatherSpans, type RoleSpan } from './gather-spans.js';
import { linkSpans, type LinkedSpans } from './link-spans.js';
import { readModel, type Model } from './read-model.js';
import { readTokens, type TokenisedText } from './read-tokens.js';
import { findConfidenceSigns, weighConfidence } from './weigh-confidence.js';

/** Who said what, as places in the text. */
export interface TaggedAttribution {
  /** Empty where the cue stands without a source. */
  readonly source: Spans;
  readonly cue: Spans;
  /** Never empty; several places where the attribution interrupts what is said. */
  readonly content: Spans;
  /** How probable it is that source and content are both right, from 0 to 1. */
  readonly confidence: number;
}

/**
 * Below this confidence an attribution is left out unless asked for: on dev fewer than one in four of those were right, and leaving
 * them out gains a point of F1. From 0.4 on, three in four are right.
 */
export const LEAST_CONFIDENCE = 0.3;

/** The spans of one region before they are linked, and how far each label is believed at each token. */
export interface TaggedSpans {
  readonly read: TokenisedText;
  readonly spans: readonly RoleSpan[];
  readonly belief: Float32Array;
}

export interface Tagger {
  /**
   * Finds the attributions in the named regions of a text (all of it, if none are named), in reading order. Each region is read by
   * itself: give one for each article, or for each part of it between furniture. Linear in the length of the text. `least` is the
   * confidence from which an attribution is given, LEAST_CONFIDENCE if not named; 0 gives all.
   */
  readonly tag: (text: string, regions?: readonly Span[], least?: number) => TaggedAttribution[];
  /** The same before linking; training learns to link from it. */
  readonly tagSpans: (text: string, region: Span) => TaggedSpans;
  /** Links tagged spans. */
  readonly link: (tagged: TaggedSpans) => LinkedSpans[];
}

/** The place of each of some hashes in their list, from 1; 0 for any other. Hashes are spread well: where two meet, the next free place holds the second. */
function createHashTable(hashes: ArrayLike<number>): (hash: number) => number {
  const mask = 2 ** Math.ceil(Math.log2(2 * hashes.length + 1)) - 1;
  const keys = new Uint32Array(mask + 1);
  const places = new Uint32Array(mask + 1);
  const slotOf = (hash: number): number => {
    let slot = hash & mask;
    while (places[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  };
  for (let i = 0; i < hashes.length; i++) {
    const slot = slotOf(hashes[i] ?? 0);
    keys[slot] = hashes[i] ?? 0;
    places[slot] = i + 1;
  }
  return (hash) => places[slotOf(hash)] ?? 0;
}

/** Each token's row in the word table: its place in the lexicon, from 1; 0 for a word that it lacks. */
function createRowFinder(model: Model): (read: TokenisedText, first: number, end: number) => Int32Array {
  const rowOf = createHashTable(model.tensor('lexicon').values);
  const width = TABLES.length;
  return ({ features }, first, end) => {
    const rows = new Int32Array((end - first) * (width + 1));
    for (let i = first; i < end; i++) {
      const at = (i - first) * (width + 1);
      rows[at] = rowOf(features.word[i] ?? 0);
      for (let k = 0; k < width; k++) rows[at + 1 + k] = features.rows[i * width + k] ?? 0;
    }
    return rows;
  };
}

const spanOf = ({ tokens }: TokenisedText, { first, end }: RoleSpan): Span => [
  tokens.start[first] ?? 0,
  tokens.end[end - 1] ?? 0,
];

/**
 * Makes a tagger from the bytes of `models/attribution.bin` and `models/attribution.wasm`. Throws UsageError, with what to do, where
 * either is missing, cut or of another version.
 *
 * A network of two bidirectional simple recurrent units (Lei et al. 2018) under a linear-chain conditional random field labels each
 * token; two logistic regressions link cues to sources and contents. Trained on PolNeAR; see `models/attribution.md`.
 */
export function createTagger(modelBytes: Uint8Array, wasm: Uint8Array): Tagger {
  const model = readModel(modelBytes);
  const network = createNetwork(model, wasm);
  const findRows = createRowFinder(model);
  const chain: Chain = { step: model.floats('crf.step'), start: model.floats('crf.start') };
  const weights = { source: model.floats('link.source'), content: model.floats('link.content') };
  const confidence = { signs: model.floats('confidence'), curve: model.floats('confidence.curve') };

  const tagSpans = (text: string, region: Span): TaggedSpans => {
    const read = readTokens(text, region);
    const spans: RoleSpan[] = [];
    const belief = new Float32Array(read.tokens.count * LABELS);
    for (const [first, end] of cutSequences(read.breaks.paragraph)) {
      const scores = network.score(findRows(read, first, end), end - first);
      const decoded = decode(scores.subarray(0, (end - first) * SCORE_STRIDE), end - first, chain);
      spans.push(...gatherSpans(decoded.labels, first));
      belief.set(decoded.belief, first * LABELS);
    }
    return { read, spans, belief };
  };
  const link = (tagged: TaggedSpans): LinkedSpans[] => linkSpans(tagged, weights);
  const tagRegion = (text: string, region: Span): TaggedAttribution[] => {
    const tagged = tagSpans(text, region);
    return link(tagged)
      .filter(({ contents }) => contents.length > 0)
      .map((linked) => ({
        source: linked.source ? [spanOf(tagged.read, linked.source)] : [],
        cue: [spanOf(tagged.read, linked.cue)],
        content: linked.contents.map((span) => spanOf(tagged.read, span)),
        confidence: weighConfidence(findConfidenceSigns(tagged, linked), confidence),
      }));
  };
  return {
    tag: (text, regions = [[0, text.length]], least = LEAST_CONFIDENCE) =>
      regions.flatMap((region) => tagRegion(text, region)).filter(({ confidence: held }) => held >= least),
    tagSpans,
    link,
  };
}
