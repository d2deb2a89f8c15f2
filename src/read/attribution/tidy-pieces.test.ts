import { expect, test } from 'vitest';
import type { Span } from '../../span.js';
import { tidyPieces } from './tidy-pieces.js';

test.each<[reason: string, text: string, content: readonly Span[], expected: readonly string[]]>([
  ['what only spaces part is one', '“A.” “B.”', [[0, 4], [5, 9]], ['“A.” “B.”']],
  ['words between them stay out', '“A,” he said, “b.”', [[0, 4], [14, 18]], ['“A,”', '“b.”']],
  ['each paragraph has its own', '“A.\n\n“B.”', [[0, 9]], ['“A.', '“B.”']],
  ['the order of the page', 'a b, c', [[5, 6], [0, 3]], ['a b', 'c']],
  ['nothing', 'a', [], []],
])('%s', (_, text, content, expected) => {
  expect(tidyPieces(text, content).map((span) => text.slice(...span))).toEqual(expected);
}); // prettier-ignore
