import { describe, expect, it } from 'vitest';
import { sliceSpan } from '../../span.js';
import { madeUpArticle } from './testing/made-up-article.js';
import { findNames } from './find-names.js';
import { findSentences } from './find-sentences.js';

function names(text: string): string[] {
  const found = findNames(text, findSentences(text, [madeUpArticle(text)], []));
  return found.map(({ span, name, type }) => {
    const shown = sliceSpan(text, span);
    return shown === name ? `${type} ${name}` : `${type} ${name} <- ${shown}`;
  });
}

const CASES: readonly (readonly [reason: string, text: string, expected: readonly string[]])[] = [
  ['a title is no part of a name', 'Then Mayor Anna Berg spoke.', ['person Anna Berg']],
  ['a body that a general opens', 'Then the General Staff of Norvia spoke.', ['organization General Staff of Norvia']],
  ['a given name that is a month too', 'Then minister Jan Wolski spoke.', ['person Jan Wolski']],
  ['a month before a name', 'Since June Anna Berg has slept.', ['person Anna Berg']],
  ['an outlet called Today', 'Then Norvia Today wrote more.', ['outlet Norvia Today']],
  ['an honorific is no part of a name', 'Then Dr. Anna Berg spoke.', ['person Anna Berg']],
  ['country and title before a name', 'The US President Joe Biden spoke.', ['person Joe Biden']],
  [
    'a surname joins the full name, also before it',
    'Berg left. Anna Berg returned.',
    ['person Anna Berg <- Berg', 'person Anna Berg'],
  ],
  ['a possessive ends the name', "Anna Berg's plan failed.", ['person Anna Berg']],
  [
    'spellings of one officeholder',
    'Volodymyr Zelenskyy met Biden. Zelenskyi left. Zelensky slept.',
    [
      'person Volodymyr Zelensky <- Volodymyr Zelenskyy',
      'person Joe Biden <- Biden',
      'person Volodymyr Zelensky <- Zelenskyi',
      'person Volodymyr Zelensky <- Zelensky',
    ],
  ],
  [
    'spellings of a person that no table knows',
    'Maksym Horodskyi spoke. Horodsky left.',
    ['person Maksym Horodskyi', 'person Maksym Horodskyi <- Horodsky'],
  ],
  [
    'two of one surname: the one named last',
    'Anna Berg spoke. Paul Berg left. Berg slept.',
    ['person Anna Berg', 'person Paul Berg', 'person Paul Berg <- Berg'],
  ],
  [
    'two named in one breath: nothing decides',
    'Anna Berg and Paul Berg met. Berg slept.',
    ['person Anna Berg', 'person Paul Berg', 'person Berg'],
  ],
  [
    'the title tells two apart',
    'Senator Anna Berg met Mayor Paul Berg. Senator Berg left.',
    ['person Anna Berg', 'person Paul Berg', 'person Anna Berg <- Berg'],
  ],
  [
    'an address tells two apart',
    'Anna Berg met Paul Berg. Mrs. Berg left.',
    ['person Anna Berg', 'person Paul Berg', 'person Anna Berg <- Berg'],
  ],
  [
    'the office is that of the known holder',
    'Hunter Biden slept. President Biden spoke.',
    ['person Hunter Biden', 'person Joe Biden <- Biden'],
  ],
  ['a son is not his father', 'Then Donald Trump Jr. spoke.', ['person Donald Trump Jr.']],
  [
    'unless he is the one that all know',
    'Then Joseph R. Biden Jr. spoke.',
    ['person Joe Biden <- Joseph R. Biden Jr.'],
  ],
  [
    'a family name that goes first',
    'Minister Kim Yo Jong met minister Kim Jong Un. Then Kim Jong-un left.',
    ['person Kim Yo Jong', 'person Kim Jong Un', 'person Kim Jong Un <- Kim Jong-un'],
  ],
  ['particles inside a name', 'Then Ursula von der Leyen spoke.', ['person Ursula von der Leyen']],
  ['a place and its spellings', 'They met in Kiev.', ['place Kyiv <- Kiev']],
  ['a body by its last word', 'The Riverton City Council met.', ['organization Riverton City Council']],
  ['a body by its first word', 'The Ministry of Defense replied.', ['organization Ministry of Defense']],
  ['an acronym', 'He joined the EU in May.', ['organization European Union <- EU']],
  ['a word like an acronym', 'People who work here left.', []],
  ['an outlet by the table', 'He told the Financial Times so.', ['outlet Financial Times']],
  [
    'a short name of an outlet after the full one',
    'He told The New York Times so. The Times did not print it.',
    ['outlet The New York Times', 'outlet The New York Times <- The Times'],
  ],
  ['an unknown outlet by what it does', 'Today Oldnews reported that it rains.', ['outlet Oldnews']],
  ['a domain name', 'He told Herald.news so.', ['outlet Herald.news']],
  ['a common word that begins a sentence', 'Strategic partnerships matter. Most people agree.', []],
  ['months and days', 'In March and on Sunday it rained.', []],
  ['a demonym is no name', 'The Russian army and the Ukrainian side met.', []],
  [
    'a headline has only names known elsewhere',
    'Berg Says There Is Room To Work With Ukraine\nMinister Anna Berg spoke.',
    ['person Anna Berg <- Berg', 'place Ukraine', 'person Anna Berg'],
  ],
  ['a place by where it stands', 'They met in Lorvane. Lorvane denied it.', ['place Lorvane', 'place Lorvane']],
  ['the place of a dateline', 'RIVERSTOWE, May 5 (Oldnews) - It rained.', ['place Riverstowe <- RIVERSTOWE']],
  ['an appositive before a name', 'A lawyer who advised on it, Pem Darvel, came.', ['person Pem Darvel']],
  ['a trade after a name', 'Then Pem Darvel, a hop grower, came.', ['person Pem Darvel']],
  ['a thing is nobody', 'The Riverton Treaty, a pact of three, came.', []],
  ['a title without a name', 'The President of Ukraine spoke.', ['place Ukraine']],
];

describe('findNames', () => {
  it.each(CASES)('%s', (_, text, expected) => expect(names(text)).toEqual(expected));

  it('takes any run of capitals', () => {
    expect(names('A '.repeat(20_000))).toEqual([]);
  });
});
