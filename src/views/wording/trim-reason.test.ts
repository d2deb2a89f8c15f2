import { expect, test } from 'vitest';
import { trimReason } from './trim-reason.js';

const BESIDE = 'the plan was dropped, as B reported on Tuesday evening.';

test.each([
  ['a quotation that stands beside it goes', 'A credits B: “as B reported on Tuesday evening.”', 'A credits B'],
  ['and the word that leads to it', 'worked out from “as B reported on Tuesday evening.”', 'worked out'],
  [
    'another quotation stays',
    'A credits B: “according to what B has written”',
    'A credits B: “according to what B has written”',
  ],
  ['a short quotation stays', 'found by “as B”', 'found by “as B”'],
  ['a reason that is a quotation stays', '“as B reported on Tuesday evening.”', '“as B reported on Tuesday evening.”'],
  ['a reason without one stays', 'B is older.', 'B is older.'],
])('%s', (_reason, why, wanted) => {
  expect(trimReason(why, BESIDE)).toBe(wanted);
});
