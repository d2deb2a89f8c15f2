import { describe, expect, it } from 'vitest';
import { sliceSpans } from '../../span.js';
import { findNames } from '../language/find-names.js';
import { findSentences } from '../language/find-sentences.js';
import { madeUpArticle } from '../language/testing/made-up-article.js';
import { findAttributions } from './find-attributions.js';

function read(text: string, language: string | null = 'en') {
  const articles = [madeUpArticle(text)];
  const sentences = findSentences(text, articles, []);
  return findAttributions({ text, articles, sentences, names: findNames(text, sentences), language });
}

/** `source | cue | content` of each, nested ones with their holder's number. */
const shown = (text: string): string[] =>
  read(text).map(({ source, cue, content, within }) => {
    const words = [source, cue, content].map((spans) => sliceSpans(text, spans) || '-').join(' | ');
    return within === null ? words : `${words} < ${within}`;
  });

const SHAPES: readonly (readonly [reason: string, text: string, expected: readonly string[]])[] = [
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
    'a source first',
    'According to Anna Berg, the mill will close.',
    ['Anna Berg | According to | the mill will close'],
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
  [
    'a quoted verb has its subject outside',
    'The board “considered closing the old mill before the winter.”',
    ['The board | considered | closing the old mill before the winter.”'],
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
    'quoted as saying',
    'The mill will close, Anna Berg was quoted as saying.',
    ['Anna Berg | was quoted as saying | The mill will close'],
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
  [
    'in a quotation another',
    '“I met Paul Roth. He said, ‘The mill will close.’ I left,” Anna Berg said.',
    [
      'Anna Berg | said | “I met Paul Roth. He said, ‘The mill will close.’ I left,”',
      'He | said | ‘The mill will close.’ < p.a1',
    ],
  ],
  [
    'in a clause another',
    'Oldnews reported that Anna Berg wants to close the mill.',
    ['Oldnews | reported | that Anna Berg wants to close the mill', 'Anna Berg | wants | to close the mill < p.a1'],
  ],
];

const SPEAKERS: readonly (readonly [reason: string, text: string, expected: readonly (string | null)[]])[] = [
  ['a name with its title', 'Mayor Anna Berg said it will close.', ['Anna Berg']],
  [
    'a pronoun goes back to who spoke',
    'Anna Berg met Paul Roth and said it will close. She said it will reopen.',
    ['Anna Berg', 'Anna Berg'],
  ],
  [
    'a pronoun agrees',
    'Anna Berg said it will close. Paul Roth said it will not. She said it will.',
    ['Anna Berg', 'Paul Roth', 'Anna Berg'],
  ],
  [
    'he inside an outlet’s report',
    'Oldnews reported that Paul Roth wants to close it. He emphasized that it is old.',
    ['Oldnews', 'Paul Roth', 'Paul Roth'],
  ],
  [
    'he is the speaker, not whom the speaker names',
    'Paul Roth said Peter Lang will come. He said it will close.',
    ['Paul Roth', 'Paul Roth'],
  ],
  [
    'he inside a quotation is not who speaks',
    '“I met Paul Roth. He said, ‘It will close.’ I left,” Peter Lang said.',
    ['Peter Lang', 'Paul Roth'],
  ],
  [
    'an office with its country',
    'Russian President Vladimir Putin came. Mayor Anna Berg came. The Russian dictator said it will close.',
    ['Vladimir Putin'],
  ],
  ['an office alone', 'Mayor Anna Berg came. The mayor said it will close.', ['Anna Berg']],
  [
    'the agency is the outlet named before',
    'Bloomberg reported that it will close. Also, the agency writes, it is old.',
    ['Bloomberg', 'Bloomberg'],
  ],
  ['journalists of an outlet', 'It will close, according to Bloomberg journalists.', ['Bloomberg']],
  [
    'an administration is not its president',
    'The administration of President Joe Biden said it will close.',
    ['Biden administration'],
  ],
  ['whose statement it is', 'The White House released a statement clarifying that it will close.', ['White House']],
  [
    'labels of a dialogue are one speaker each',
    'Interviewer (Herald.news Editor): Welcome, Dr. Anna Berg.\nDr. Berg: Thank you for that.\nEditor: What is new then?',
    ['Herald.news Editor', 'Anna Berg', 'Herald.news Editor'],
  ],
  [
    'the subject of the sentence before',
    'Anna Berg said it will close. Minister Paul Roth sent pumps. “It has no party,” he said.',
    ['Anna Berg', 'Paul Roth'],
  ],
  [
    'a name after a ministry',
    'The head of the Ministry of Foreign Affairs Paul Roth came. The minister said it will close.',
    ['Paul Roth'],
  ],
  ['a body before its place', 'The Water Ministry in Riverton said it will close.', ['Water Ministry']],
  ['analysts have no name', 'According to analysts, it will close.', [null]],
  ['nobody to be found', 'She said it will close.', [null]],
];

describe('findAttributions', () => {
  it.each(SHAPES)('%s', (_, text, expected) => expect(shown(text)).toEqual(expected));
  it.each(SPEAKERS)('speaker: %s', (_, text, expected) => expect(read(text).map((a) => a.speaker)).toEqual(expected));

  it.each([
    ['sources', 'The mill will close, sources close to the White House said.', true],
    ['two officials', 'Two officials said it will close.', true],
    ['a named person', 'Anna Berg said it will close.', false],
  ])('anonymous: %s', (_, text, expected) => expect(read(text).map((a) => a.anonymous)).toEqual([expected]));

  it.each([
    ['direct', '“It will close,” Anna Berg said.'],
    ['mixed', 'Anna Berg said it is “very old” and will close.'],
    ['indirect', 'Anna Berg said it will close.'],
  ])('kind: %s', (kind, text) => expect(read(text).map((a) => a.kind)).toEqual([kind]));

  it('numbers them through the page and reads English only', () => {
    const text = 'Anna Berg said it will close. Paul Roth said it will not.';
    expect(read(text).map((a) => a.id)).toEqual(['p.a1', 'p.a2']);
    expect(read(text, null)).toHaveLength(2);
    expect(read(text, 'fr')).toEqual([]);
  });

  it.each([
    ['commas', `${'a, '.repeat(5000)}said Berg.`],
    ['verbs', 'said '.repeat(20_000)],
    ['open marks', '"Berg said '.repeat(5000)],
    ['phrases', 'according to '.repeat(5000)],
    ['nested sayings', `${'Anna Berg said that '.repeat(1000)}it will close.`],
    ['nested quotations', `${'Berg said: “He said: ‘'.repeat(1000)}it will close.`],
    ['quoted paragraphs', '“It will close, and nobody knows when.”\n'.repeat(1500)],
    ['quotations left open', '“It will close, Berg said, and nobody knows.\n'.repeat(1500)],
    ['control characters', 'Anna\u0000 Berg\u0007 said\u001b[1m that\u0008 it\u200b will\ufeff close.\r\n'.repeat(500)],
  ])('takes any number of %s', (_, text) => {
    for (const { source, cue, content } of read(text)) {
      expect(sliceSpans(text, content).trim()).not.toBe('');
      for (const [start, end] of [...source, ...cue, ...content])
        expect([start >= 0, start < end, end <= text.length]).toEqual([true, true, true]);
    }
  });
});
