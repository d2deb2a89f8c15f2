import { describe, expect, it } from 'vitest';
import { sliceSpans } from '../../../span.js';
import { readAttributions } from '../testing/read-attributions.js';

/** `speaker: what is said` of each turn; `?` where nobody is resolved. */
const turnsIn = (text: string): string[] =>
  readAttributions(text)
    .filter(({ rule, within }) => rule === 'dialogue-turn' && within === null)
    .map(({ speaker, content }) => `${speaker ?? '?'}: ${sliceSpans(text, content)}`);

const INTRO = 'Skipper Bengt Orlo spoke to the Tarn Review about the storm.';

describe('who has the turn', () => {
  it.each<[reason: string, text: string, expected: readonly string[]]>([
    [
      'letters that the introduction explains',
      'Q is the reporter, A is Minister Anna Berg.\nQ: Why now?\nA: The dam is old.',
      ['?: Why now?', 'Anna Berg: The dam is old.'],
    ],
    [
      'A is who is interviewed, a stop may close the letter',
      `${INTRO}\nQ. Was it late?\nA. It was two.`,
      ['?: Was it late?', 'Bengt Orlo: It was two.'],
    ],
    [
      'initials of somebody in the introduction',
      `${INTRO}\nReview: Was it late?\nBO: It was two.\nReview: And cold?\nBO: It was.`,
      ['Review: Was it late?', 'Bengt Orlo: It was two.', 'Review: And cold?', 'Bengt Orlo: It was.'],
    ],
    [
      'no labels: questions ask you, answers say I',
      `${INTRO}\nWhat did you see?\nI saw a light.\nDid you call?\nI did. We all did.`,
      ['Bengt Orlo: I saw a light.', 'Bengt Orlo: I did. We all did.'],
    ],
    [
      'dashes',
      `${INTRO}\n— Was it late?\n— It was two.\n— And cold?\n— The deck was ice.`,
      ['Bengt Orlo: It was two.', 'Bengt Orlo: The deck was ice.'],
    ],
    [
      'labels given once',
      'Tarn Gazette: What did you see?\nBengt Orlo: One light.\nDid you call?\nI did.',
      [
        'Tarn Gazette: What did you see?',
        'Bengt Orlo: One light.',
        'Tarn Gazette: Did you call?',
        'Bengt Orlo: I did.',
      ],
    ],
    ['turns in one line', 'They fought. BERG: It holds. ORLO: It leaks.', ['BERG: It holds.', 'ORLO: It leaks.']],
    [
      'times before and behind labels, asides in square brackets',
      '[00:12] BERG: It holds.\nORLO 14:02: It leaks.\nBERG [through translator]: I say no.\nORLO 14:03: No.',
      ['BERG: It holds.', 'ORLO: It leaks.', 'BERG: I say no.', 'ORLO: No.'],
    ],
    [
      'paragraphs go on with a turn, stage directions do not',
      'BERG: It holds.\nIt was built to hold.\n(APPLAUSE)\nORLO: It leaks.',
      ['BERG: It holds. It was built to hold.', 'ORLO: It leaks.'],
    ],
    [
      'a surname that is a country',
      'HOLLAND: We build.\nBERG: We do not.\nHOLLAND: We do.',
      ['HOLLAND: We build.', 'BERG: We do not.', 'HOLLAND: We do.'],
    ],
    [
      'people whom no list knows, in their own words',
      'Ida Morun: I want a tram.\nKarl Stegner: I want a bus.',
      ['Ida Morun: I want a tram.', 'Karl Stegner: I want a bus.'],
    ],
    ['age and trade', 'Lukas Ahrend, 34, butcher: “All the same.”', ['Lukas Ahrend: “All the same.”']],
    [
      'the surname of somebody below a headline',
      'Karst: Dam will hold\nThen Ilse Karst left.',
      ['Ilse Karst: Dam will hold'],
    ],
    ['a headline on a person', 'Anna Berg: A life for the water\nAnna Berg was born in 1964.', []],
    [
      'paragraphs that tell of the speakers',
      'BERG: Hold on.\nBerg has led since May.\nORLO: Give up.',
      ['BERG: Hold on.', 'ORLO: Give up.'],
    ],
    ['questions that nobody is asked', 'Who opened it?\nNobody knows.\nWho closed it?\nIt closed itself.', []],
    ['a recipe', 'Plum cake\nDough: Mix flour and butter.\nTopping: Halve the plums.', []],
    ['quarters', 'Q1: Sales of 4 million, up 3 percent\nQ2: Sales of 5 million', []],
    ['a verse', 'Matthew 5:16: Let your light shine.', []],
    ['two teams', 'Tarn: Lost again on Monday.\nOrvale: Won at home.\nTarn: Visit Orvale.\nOrvale: Host Tarn.', []],
    ['a programme', 'Tarn Podcast: The season begins\nIt began on Monday.', []],
    ['a cast', 'Director: Ida Morgan\nCast: Emil Sander, Nora Eskil', []],
  ])('%s', (_, text, expected) => {
    expect(turnsIn(text)).toEqual(expected);
  });

  it.each([
    ['questions', 'What did you see?\n'.repeat(4000)],
    ['labels', 'BERG: I see. ORLO: No. '.repeat(3000)],
    ['lines with labels', 'Berg: Why?\nOrlo: Me.\n'.repeat(3000)],
    ['dashes', '— Why? — I '.repeat(4000)],
    ['capitals', 'Anna Berg '.repeat(6000) + '\nQ: Why?'],
  ])('takes any number of %s', (_, text) => {
    for (const { content } of readAttributions(text)) expect(content.length).toBeGreaterThan(0);
  });
});
