import { expect, it } from 'vitest';
import { showAttributions } from '../testing/read-attributions.js';

it.each<[reason: string, text: string, expected: readonly string[]]>([
  ['that-clause', 'Anna Berg said that the mill will close.', ['Anna Berg | said | that the mill will close']],
  ['bare clause', 'Anna Berg said the mill will close.', ['Anna Berg | said | the mill will close']],
  [
    'helpers and adverbs belong to the cue',
    'Anna Berg has repeatedly stated that it will close.',
    ['Anna Berg | has repeatedly stated | that it will close'],
  ],
  [
    'when it was said is not content',
    'Anna Berg said Wednesday that it will close.',
    ['Anna Berg | said | that it will close'],
  ],
  [
    'a hearer is not content',
    'Anna Berg told the Herald that it will close.',
    ['Anna Berg | told | that it will close'],
  ],
  ['an intention', 'Anna Berg wants to close the mill.', ['Anna Berg | wants | to close the mill']],
  ['a belief', 'Anna Berg fears that it will close.', ['Anna Berg | fears | that it will close']],
  ['a judgement', 'Anna Berg criticized the plan.', ['Anna Berg | criticized | the plan']],
  [
    'made clear',
    'Anna Berg made it clear on Monday that it will close.',
    ['Anna Berg | made it clear | that it will close'],
  ],
  [
    'an aside ends its content',
    'The mill will close, Anna Berg said on Monday.',
    ['Anna Berg | said | The mill will close'],
  ],
  [
    'an aside interrupts its content',
    'The mill, Anna Berg says, will close soon.',
    ['Anna Berg | says | The mill will close soon'],
  ],
  [
    'a clause with as in the midst of what is told',
    'Faith, as Anna Berg noted, is no roof.',
    ['Anna Berg | noted | Faith is no roof'],
  ],
  [
    'a word that only joins is not told',
    'Yet, as Anna Berg noted, the mill is old.',
    ['Anna Berg | noted | the mill is old'],
  ],
  [
    'as somebody put it',
    'As Anna Berg put it in a letter to the board in July, the mill is “one big oven.”',
    ['Anna Berg | put it | the mill is “one big oven.”'],
  ],
  [
    'as somebody put it, of a quoted name',
    'The mill is, as Anna Berg put it, “one big oven.”',
    ['Anna Berg | put it | “one big oven.”'],
  ],
  ['what a preposition leads to is no object', 'The needs demanded by protesters grew.', []],
  ['what everybody knows is nobody’s saying', 'As you know, the mill is old.', []],
  [
    'a source first',
    'According to Anna Berg, the mill will close.',
    ['Anna Berg | According to | the mill will close'],
  ],
  [
    'a quotation of two sentences with a speaker, told by an outlet',
    '“The mill is old. It will close,” Berg said, according to Oldnews.',
    [
      'Oldnews | according to | “The mill is old. It will close,” Berg said',
      'Berg | said | “The mill is old. It will close,” < p.a1',
    ],
  ],
  [
    'a source last',
    'The mill will close, according to two people familiar with the matter.',
    ['two people familiar with the matter | according to | The mill will close'],
  ],
  [
    'the sentence before was reported by',
    'The mill will close. This was reported by Oldnews, citing its own sources.',
    ['Oldnews | was reported by | The mill will close'],
  ],
  [
    'an outlet writes about it',
    'The mill will close. Le Monde writes about it.',
    ['Le Monde | writes about it | The mill will close'],
  ],
  [
    'passive with its source',
    'It was reported by Oldnews that the mill will close.',
    ['Oldnews | was reported | that the mill will close'],
  ],
  [
    'a claim of somebody',
    "Nobody shared Anna Berg's claim that the mill will close.",
    ['Anna Berg | claim | that the mill will close'],
  ],
  ['a clause of time is no saying', 'As the war continues, the mill is closed.', []],
  ['an as-clause', 'As the publication notes, the mill will close.', ['the publication | notes | the mill will close']],
  [
    'an as-clause in the order of a translation',
    'As informs Oldnews, the mill will close.',
    ['Oldnews | informs | the mill will close'],
  ],
  [
    'about this told',
    'The mill will close. About this told Mayor Anna Berg.',
    ['Mayor Anna Berg | told | The mill will close'],
  ],
  [
    'a dateline is not content',
    'RIVERTON, May 5 (Oldnews) - The mill will close, Anna Berg said.',
    ['Anna Berg | said | The mill will close'],
  ],
  [
    'citing is not content',
    'The mill will close, Oldnews reported on Tuesday, citing officials.',
    ['Oldnews | reported | The mill will close'],
  ],
  [
    'an official is no adjective',
    '“The mill will close,” an official told Oldnews.',
    ['an official | told | “The mill will close,”'],
  ],
  [
    'a comment with an object is no aside',
    'Two days after the fire, Anna Berg commented on the old mill, standing before it.',
    ['Anna Berg | commented on | the old mill'],
  ],
  ['no attribution', 'The mill closed in May.', []],
  ['a preposition is no verb', 'The talks regarding the mill and considering its age failed.', []],
])('%s', (_, text, expected) => {
  expect(showAttributions(text)).toEqual(expected);
});
