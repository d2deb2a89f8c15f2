import { expect, it } from 'vitest';
import { nameBody } from './name-body.js';

const CASES: readonly (readonly [words: string, name: string | null, why: string])[] = [
  ['the trade ministry', 'trade ministry', 'a body without a name'],
  ['The Ministry of Agriculture', 'Ministry of Agriculture', 'a name stays as it is written'],
  ['the ministry of agriculture', 'agriculture ministry', 'one body in two orders of words'],
  ['the press service of the club', 'club', 'who passes on the words is not who said them'],
  [
    'Ministry of Defense of Zelania',
    'Ministry of Defense of Zelania',
    'a name with more behind it is no order of words',
  ],
  ['a report published on Thursday by the Wells Observatory', 'Wells Observatory', 'who made a document says it'],
  ['the embassy of Norvia', 'embassy of Norvia', 'a body with its country'],
  ['the railways', 'railways', 'a body that is many'],
  ['police', 'police', 'a body by its noun alone'],
  ['the coast guard in a statement', 'coast guard', 'where it was said is no part of the name'],
  ['a senior diplomat in the government', null, 'a person inside a body'],
  ['sources close to the ministry', null, 'people near a body'],
  ['two officials', null, 'people who hide'],
  ['the company', null, 'anybody’s firm'],
  ['her lawyer', null, 'a person'],
];

it.each(CASES)('%s -> %s: %s', (words, name) => {
  expect(nameBody(words)).toBe(name);
});
