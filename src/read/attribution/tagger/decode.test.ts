import { describe, expect, it } from 'vitest';
import { LABELS, SCORE_STRIDE } from './create-network.js';
import { decode } from './decode.js';

const COUNT = 4;
const chain = {
  step: Float32Array.from({ length: LABELS * LABELS }, (_, i) => ((i * 37) % 11) / 5 - 1),
  start: Float32Array.from({ length: LABELS }, (_, i) => ((i * 13) % 7) / 5),
};
const scores = Float32Array.from({ length: COUNT * SCORE_STRIDE }, (_, i) => ((i * 29) % 17) / 6 - 1);

/** All labellings of COUNT tokens with their scores. */
const all = Array.from({ length: LABELS ** COUNT }, (_, n) => {
  const labels = Array.from({ length: COUNT }, (_, t) => Math.floor(n / LABELS ** t) % LABELS);
  const score = labels.reduce(
    (sum, l, t) =>
      sum + scores[t * SCORE_STRIDE + l]! + (t ? chain.step[labels[t - 1]! * LABELS + l]! : chain.start[l]!),
    0,
  );
  return { labels, score };
});

describe('decode', () => {
  const { labels, belief } = decode(scores, COUNT, chain);

  it('finds the labelling that trying all of them finds', () => {
    const best = all.reduce((a, b) => (b.score > a.score ? b : a));
    expect([...labels]).toEqual(best.labels);
  });

  it('believes in each label as much as all labellings together do', () => {
    const total = all.reduce((sum, { score }) => sum + Math.exp(score), 0);
    for (let t = 0; t < COUNT; t++)
      for (let l = 0; l < LABELS; l++) {
        const share = all.filter((a) => a.labels[t] === l).reduce((sum, { score }) => sum + Math.exp(score), 0) / total;
        expect(belief[t * LABELS + l]).toBeCloseTo(share, 5);
      }
  });
});
