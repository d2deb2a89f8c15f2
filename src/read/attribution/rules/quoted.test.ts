import { expect, it } from 'vitest';
import { showAttributions } from '../testing/read-attributions.js';

it.each<[reason: string, text: string, expected: readonly string[]]>([
  ['quotation, name, verb', '“The mill will close,” Anna Berg said.', ['Anna Berg | said | “The mill will close,”']],
  [
    'quotation, verb, name with office',
    '“The mill will close,” said Anna Berg, the mayor of Riverton.',
    ['Anna Berg, the mayor of Riverton | said | “The mill will close,”'],
  ],
  [
    'a quotation goes on after its speaker',
    '“The mill will close,” Anna Berg said, “and soon.”',
    ['Anna Berg | said | “The mill will close,” “and soon.”'],
  ],
  [
    'quoted sentences after it belong to it',
    '“It will close,” Anna Berg said. “We tried all we could.”',
    ['Anna Berg | said | “It will close,” “We tried all we could.”'],
  ],
  [
    'behind a colon the quotation alone is the content',
    'The mayor fired back: “The mill will not close,” she said.',
    ['she | said | “The mill will not close,”'],
  ],
  [
    'a question that ends its sentence is not part of the answer',
    'The mayor was asked, “Will the old mill close this year?” She answered, “I have no idea about that at all.”',
    ['She | answered | “I have no idea about that at all.”'],
  ],
  ['who did not say it does not say it', '“It is all over for the mill now.” Anna Berg did not elaborate.', []],
  [
    'a quoted verb has its subject outside',
    'The board “considered closing the old mill before the winter.”',
    ['The board | considered | closing the old mill before the winter.”'],
  ],
  [
    'quoted as saying',
    'The mill will close, Anna Berg was quoted as saying.',
    ['Anna Berg | was quoted as saying | The mill will close'],
  ],
])('%s', (_, text, expected) => {
  expect(showAttributions(text)).toEqual(expected);
});
