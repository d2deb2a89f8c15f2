import { describe, expect, it } from 'vitest';
import { gatherSpans } from './gather-spans.js';

describe('gatherSpans', () => {
  it.each([
    [
      [1, 2, 3, 0, 5, 6, 6],
      [
        ['source', 0, 2],
        ['cue', 2, 3],
        ['content', 4, 7],
      ],
      'one run for each role',
    ],
    [
      [5, 6, 5],
      [
        ['content', 0, 2],
        ['content', 2, 3],
      ],
      'a new begin starts a new run',
    ],
    [
      [2, 2, 6],
      [
        ['source', 0, 2],
        ['content', 2, 3],
      ],
      'an inside without its begin still makes a run',
    ],
    [[], [], 'nothing in, nothing out'],
  ])('%j', (labels, expected, _reason) => {
    expect(gatherSpans(Uint8Array.from(labels)).map(({ role, first, end }) => [role, first, end])).toEqual(expected);
  });
});
