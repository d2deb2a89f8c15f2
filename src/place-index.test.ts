import { describe, expect, it } from 'vitest';
import type { Span } from './span.js';
import { PlaceIndex } from './place-index.js';

const THINGS: readonly { name: string; spans: readonly Span[] }[] = [
  { name: 'late', spans: [[5000, 5010]] },
  { name: 'broken', spans: [[10, 20], [3000, 3010]] }, // prettier-ignore
  { name: 'long', spans: [[0, 4000]] },
  { name: 'nowhere', spans: [] },
];

describe('PlaceIndex', () => {
  const index = new PlaceIndex(THINGS, ({ spans }) => spans);
  it.each<[Span, string[], string]>([
    [[12, 13], ['broken', 'long'], 'in the order given, not that of places'],
    [[20, 30], ['long'], 'the end is outside'],
    [[0, 6000], ['late', 'broken', 'long'], 'each once, however many pieces are met'],
    [[4000, 5000], [], 'ends that touch share nothing'],
    [[511, 513], ['long'], 'across the border of two compartments'],
  ])('%j: %j (%s)', (span, names) => expect(index.touching(span).map(({ name }) => name)).toEqual(names));
});
