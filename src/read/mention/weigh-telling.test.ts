import { describe, expect, it } from 'vitest';
import { readPage } from '../../pipeline.js';

const ROWS: readonly (readonly [text: string, certainty: string, rule: string, why: string])[] = [
  ['Oda Brun faces a new rival as she tries to win Velmark.', 'CT+', 'plain-assertion', 'the hedge is of another verb'],
  ['Oda Brun led among likely voters in Velmark on Monday.', 'CT+', 'plain-assertion', 'likely voters hedge nothing'],
  ['There may be no deal between Karvia and Ostmar.', 'PS-', 'modal-possible', 'may be no is a possible denial'],
  ['Oda Brun did not need to meet the mayor of Velmark.', 'U', 'asked', 'whether it came to be is not said'],
  ['Oda Brun is, to put it mildly, not qualified for Velmark.', 'CT-', 'negated', 'an insertion before the negation'],
  ['Oda Brun said she’s not ready to support Jarl Teske.', 'CT-', 'no-plans', 'a short form before the negation'],
  ['Oda Brun was “not ready” to support Jarl Teske on Monday.', 'CT-', 'negated', 'the denial is quoted'],
  [
    'Ostmar was lying in reporting that Karvia scrapped the plan for a mill.',
    'CT+',
    'plain-assertion',
    'what was reported is told, and not how sure the lie is',
  ],
  [
    'Ten towns saw 1,084 deaths during the games of Velmark, which all riders must attend.',
    'CT+',
    'plain-assertion',
    'a hedge behind a relative is of another verb',
  ],
  ['Oda Brun blasted the reports of Oldnews on the mill.', 'CT-', 'denied', 'who blasts a report denies it'],
  ['No talks took place in Velmark on Monday.', 'CT-', 'negated', 'one word denies the talks and their taking place'],
  ['“This is completely untrue,” said Oda Brun.', 'CT-', 'denied', 'what is called untrue is denied'],
  [
    '“This is wrong for Velmark,” said Oda Brun.',
    'CT+',
    'plain-assertion',
    'what is called wrong for a town is judged',
  ],
  ['The mill in Tarnow may cost Oda Brun her seat.', 'PS+', 'modal-possible', 'a subject is told with its verb'],
  [
    'Oda Brun went to Tarnow to sign the treaty.',
    'CT+',
    'plain-assertion',
    'a purpose is told with the verb before it',
  ],
  ['The move to close the mill in Tarnow was rejected.', 'CT-', 'rejected', 'said of the plan as a whole'],
];

it('a headline whose only verb stands as a preposition asserts nothing', () => {
  const headline = 'A Critical Decision: Brun’s Mill Dilemma Regarding Velmark';
  const { mentions } = readPage({
    id: 'p',
    text: `${headline}\n\nOda Brun met the mayor of Velmark on Monday.\n`,
    whole: true,
  });
  expect(mentions.filter((m) => m.kind === 'headline' && m.rule !== 'verbless')).toEqual([]);
});

describe('weighTelling', () => {
  it.each(ROWS)('%s: %s %s', (text, certainty, rule) => {
    const { mentions } = readPage({ id: 'p', text: `Of the day\n\n${text} Much more was heard below.\n`, whole: true });
    const [mention] = mentions.filter((m) => m.kind !== 'headline');
    expect([mention?.certainty, mention?.rule]).toEqual([certainty, rule]);
  });
});
