import { expect, it } from 'vitest';
import { findNotRead } from './find-not-read.js';

it.each([
  ['English is read', 'en', 0],
  ['a page too short to tell is read as English', null, 0],
  ['other languages are named, for both lists', 'de', 2],
])('%s', (_why, language, count) => expect(findNotRead({ language })).toHaveLength(count));

it('says why', () => expect(findNotRead({ language: 'el' })[0]?.why).toMatch(/Greek.*English only/));
