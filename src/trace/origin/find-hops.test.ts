import { expect, it } from 'vitest';
import { isUnnamed } from './find-hops.js';

it.each([
  ['the publication', false, true],
  ['U.S. media', true, true],
  ['Several news outlets', true, true],
  ['Tarn Media', false, false],
  ['Oldnews', false, false],
])('takes %s (many: %s) for an outlet that no words name: %s', (to, many, isSo) => {
  const hop = { to, span: [0, 1] as const, rule: 'unnamed-reports', stated: false, many, anonymousSources: false };
  expect(isUnnamed(hop)).toBe(isSo);
});
