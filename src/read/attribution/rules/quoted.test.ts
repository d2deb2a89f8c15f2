import { expect, it } from 'vitest';
import { showAttributions } from '../testing/read-attributions.js';

it.each<[reason: string, text: string, expected: readonly string[]]>([
  [
    'a quotation without a speaker behind what somebody says',
    'Anna Berg said that it was late. “It is midnight in Tarn.”',
    ['Anna Berg | said | that it was late “It is midnight in Tarn.”'],
  ],
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
  [
    'of a sentence with two speakers’ cues each has the part that it closes',
    '“The mill is safe,” Anna Berg said, “but it is old,” she added, “and old mills are dear.”',
    ['Anna Berg | said | “The mill is safe,”', 'she | added | “but it is old,” “and old mills are dear.”'],
  ],
  [
    'a part that is no clause is said with the next ones',
    '“The mill,” Anna Berg said, “was never safe,” she added, “and all of us knew it.”',
    ['Anna Berg | said | “The mill,” “was never safe,” “and all of us knew it.”'],
  ],
  [
    'what is done while speaking has no quoted words as its source',
    '“I heard glass,” Berg said, pointing to the window, “and then a dog.”',
    ['Berg | said | “I heard glass,” “and then a dog.”'],
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
