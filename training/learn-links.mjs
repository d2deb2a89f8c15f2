// Learns which source and which content belong to a cue, from the annotated spans: two logistic regressions, AdaGrad, seeded.
import { firstTokenAt, labelTokens } from './label-tokens.mjs';

const EPOCHS = 4;
const RATE = 0.2;

/** Adds numbers in [0, 1) that are the same in every run (mulberry32). */
export function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** [features, belongs] for every pair of a document that the linker would try. */
function readPairs({ text, attributions }, role, tools) {
  const read = tools.readTokens(text, [0, text.length]);
  const spans = tools.gatherSpans(labelTokens(read.tokens, attributions));
  const at = new Map(spans.map((span, i) => [`${span.role} ${span.first}`, i]));
  const find = (name, place) => at.get(`${name} ${firstTokenAt(read.tokens, place[0])}`);
  const gold = new Set();
  for (const { cue, [role]: others } of attributions)
    for (const place of others ?? []) if (cue?.[0]) gold.add(`${find('cue', cue[0])} ${find(role, place)}`);
  return tools.findPairs({ read, spans }, role).map(([cue, other]) => ({
    features: tools.findPairFeatures({ read, spans }, cue, other),
    belongs: gold.has(`${cue} ${other}`) ? 1 : 0,
  }));
}

/** Weights for one role, averaged over the steps. */
export function learnLinks(documents, role, tools) {
  const pairs = documents.flatMap((document) => readPairs(document, role, tools));
  const random = seeded(1);
  const weights = new Float32Array(tools.LINK_WEIGHTS);
  const spent = new Float32Array(tools.LINK_WEIGHTS).fill(0.01);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = pairs.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [pairs[i], pairs[j]] = [pairs[j], pairs[i]];
    }
    for (const { features, belongs } of pairs) {
      const odds = features.reduce((sum, f) => sum + weights[f], 0);
      const miss = 1 / (1 + Math.exp(-odds)) - belongs;
      for (const f of features) {
        spent[f] += miss * miss;
        weights[f] -= (RATE * miss) / Math.sqrt(spent[f]);
      }
    }
  }
  return weights;
}
