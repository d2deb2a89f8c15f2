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
  [
    'the outlet’s name behind a headline is none of it',
    'Mill Will Close by Winter, Says Berg - Riverton Gazette\nAnna Berg came.',
    ['Berg | Says | Mill Will Close by Winter'],
  ],
  [
    'the same behind a bar',
    'Mill Will Close by Winter: Berg | Riverton Gazette\nAnna Berg came.',
    ['Berg | : | Mill Will Close by Winter'],
  ],
  [
    'somebody on something, in the first person',
    'Berg on the mill: We had no money left\nAnna Berg came.',
    ['Berg | : | We had no money left'],
  ],
  ['somebody’s matter is no saying', 'Berg on the mill: five open questions\nAnna Berg came.', []],
  [
    'who writes it down signs below a quotation with its speaker',
    '“It rains,” Anna Berg said. “It pours.” — Ida Lorne\nIt did.',
    ['Anna Berg | said | “It rains,” “It pours.”'],
  ],
  ['who took a picture says nothing', 'Riverton beat Tarn at home Picture: Anna Berg\nAnna Berg came.', []],
  [
    'police before a colon',
    'Police: Man found in river was a hiker\nHe had left on Monday.',
    ['Police | : | Man found in river was a hiker'],
  ],
  ['a topic before a colon', 'Police: what the new law changes\nIt has nine parts.', []],
  [
    'a quotation and who tells it',
    '“We sat on the roof until dawn”: family after the flood\nThey live below the dam.',
    ['family | : | “We sat on the roof until dawn”'],
  ],
  [
    'a caption’s photographer says nothing',
    '“My roof went first,” says Anna Berg, right. Picture: Peter Lorne\nThe storm came at night.',
    ['Anna Berg, right | says | “My roof went first,”'],
  ],
  ['a work and what is told of it', '“The roof of the world”: a review\nIt has nine parts.', []],
  [
    'voices with name and age below',
    'At the pier\n“I have a daughter on the island.”\nNela Orth, 41, nurse\n“They should have told us on Monday.”\nPavel Quist, 66, retired',
    [
      'Nela Orth, 41, nurse | - | “I have a daughter on the island.”',
      'Pavel Quist, 66, retired | - | “They should have told us on Monday.”',
    ],
  ],
  [
    'letters signed with name and place',
    'Letters\nThe roof leaks. It has leaked for years.\nAgnes Thorne, Merrow\nI crossed four bridges on my way today.\nPeter Lang, Orvale',
    [
      'Agnes Thorne, Merrow | - | The roof leaks. It has leaked for years.',
      'Peter Lang, Orvale | - | I crossed four bridges on my way today.',
    ],
  ],
  [
    'a report signed by its writer is no letter',
    'The roof leaks.\nIt has leaked for many years.\nAgnes Thorne, Merrow',
    [],
  ],
  [
    'a letter to the editor may stand alone',
    'Dear editor, the roof leaks and nobody comes.\nAgnes Thorne',
    ['Agnes Thorne | - | Dear editor, the roof leaks and nobody comes.'],
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
