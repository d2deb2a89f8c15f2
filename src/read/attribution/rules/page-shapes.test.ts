import { expect, it } from 'vitest';
import { showAttributions } from '../testing/read-attributions.js';

it.each<[reason: string, text: string, expected: readonly string[]]>([
  ['a line of dialogue', 'Dr. Berg: Thank you for having me.', ['Dr. Berg | : | Thank you for having me.']],
  ['a headline with a colon', 'Anna Berg: Mill Will Close\nAnna Berg came.', ['Anna Berg | : | Mill Will Close']],
  [
    'a headline that ends with who says it',
    'Mill Will Close by Winter: Berg\nAnna Berg came.',
    ['Berg | : | Mill Will Close by Winter'],
  ],
  ['the same behind a dash', 'Mill will close soon – Berg\nAnna Berg came.', ['Berg | – | Mill will close soon']],
  [
    'an office says it',
    'Old mill will close soon: minister\nAnna Berg came.',
    ['minister | : | Old mill will close soon'],
  ],
  [
    'somebody on something',
    'Anna Berg on the mill: “It will close”\nAnna Berg came.',
    ['Anna Berg | : | “It will close”'],
  ],
  ['a dateline says nothing', 'NEW DELHI: The old mill closed on Monday.', []],
  ['a price is not said', 'VIP: 60,000', []],
  ['a letter greets whom it is for', 'DEAR ABBY: The old mill closed on Monday.', []],
  ['a place behind a dash says nothing', 'Old mill closes – Paris\nAnna Berg came to Paris.', []],
  ['an outlet behind a dash says nothing', 'Old mill closes down – Le Monde\nAnna Berg came.', []],
  ['below the headline a mark is a mark', 'Anna Berg came.\nShe left the old mill to one man: Peter Lorne', []],
  [
    'a colon before the next paragraph',
    'Anna Berg went on to say:\n“The mill will close.”',
    ['Anna Berg | say | “The mill will close.”'],
  ],
])('%s', (_, text, expected) => {
  expect(showAttributions(text)).toEqual(expected);
});
