import { expect, it } from 'vitest';
import { isFamilyFirst } from './family-first.js';

it.each([
  ['Kim Jong Un', true, 'Korean, in three words'],
  ['Kim Jong-un', true, 'with a hyphen'],
  ['Xi Jinping', true, 'Chinese'],
  ['Nguyen Phu Trong', true, 'Vietnamese'],
  ['Orban Viktor', true, 'Hungarian, by the given name'],
  ['Viktor Orban', false, 'as news in English writes it'],
  ['Kim Darroch', false, 'a given name here, and a family name there'],
  ['Lee Harris', false, 'likewise'],
  ['Anna Kim', false, 'the family name last'],
  ['Kim', false, 'one word'],
])('%s: %s (%s)', (name, isSo) => expect(isFamilyFirst(name.split(' '))).toBe(isSo));
