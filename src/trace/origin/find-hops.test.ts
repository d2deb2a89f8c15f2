import { expect, it } from 'vitest';
import { isUnnamed } from './find-hops.js';

it.each([
  ['the publication', true],
  ['U.S. media', true],
  ['Several news outlets', true],
  ['Tarn Media', false],
  ['Oldnews', false],
])('takes %s for an outlet that no words name: %s', (to, isSo) => {
  const hop = { to, span: [0, 1] as const, rule: 'unnamed-reports', stated: false, anonymousSources: false };
  expect(isUnnamed(hop)).toBe(isSo);
});
