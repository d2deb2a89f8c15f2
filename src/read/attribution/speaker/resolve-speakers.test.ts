import { describe, expect, test } from 'vitest';
import { readAttributions } from '../testing/read-attributions.js';

describe('the speaker of each attribution', () => {
  test.each<[reason: string, text: string, expected: readonly (string | null)[]]>([
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
  ])('%s', (_, text, expected) => {
    expect(readAttributions(text).map(({ speaker }) => speaker)).toEqual(expected);
  });
});
