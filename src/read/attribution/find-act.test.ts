import { describe, expect, test } from 'vitest';
import { ACT_VERBS } from '../../known/act-words.js';
import { findAct, hasAct } from './find-act.js';

describe('the act of an attribution', () => {
  test.each([
    ['a verb of saying', 'Berg', 'has repeatedly stated', 'that the road is safe', 'speech'],
    ['no word in the cue', 'Lorne', ':', 'The bridge will open', 'speech'],
    ['a colon after a text', 'the memo', ':', 'Close the gate', 'writing'],
    ['a verb of writing', 'Berg', 'tweeted', 'No more dams', 'writing'],
    ['said, but in writing', 'Berg', 'said in a letter', 'that the dam leaked', 'writing'],
    ['a text that says', 'the report', 'says', 'that the dam leaked', 'writing'],
    ['the source of a text is no text', 'the author of the report', 'says', 'that the dam leaked', 'speech'],
    ['a thought', 'Berg', 'believes', 'that the dam will hold', 'belief'],
    ['a state of mind', 'Berg', 'is not sure', 'that the dam will hold', 'belief'],
    ['hope that', 'Berg', 'hopes', 'that peace will last', 'belief'],
    ['hope to', 'Berg', 'hopes', 'to win', 'intention'],
    ['hope to, inside the cue', 'Berg', 'hopes to', 'win', 'intention'],
    ['a promise', 'Berg', 'pledged', 'nine crowns', 'intention'],
    ['a noun of planning', 'Berg', 'plan', 'to close the mill', 'intention'],
    ['not saying is about saying', 'Berg', 'declined to comment', 'on the leak', 'speech'],
    ['a court', 'the court', 'ruled', 'that the sale was void', 'decree'],
    ['a signature puts it in force', 'Berg', 'signed an order', 'closing the gate', 'decree'],
    ['seen with the eyes', 'Berg', 'saw', 'that the gate was open', 'perception'],
    ['seen as', 'many', 'see', 'the dam as a threat', 'belief'],
    ['a measure suggests', 'the data', 'suggest', 'that prices fell', 'perception'],
    ['a person suggests', 'Berg', 'suggested', 'that prices fell', 'speech'],
  ])('%s', (_, source, cue, content, act) => {
    expect(findAct({ source, cue, content })).toBe(act);
  });

  test('a verb stands under one act', () => {
    const all = Object.values(ACT_VERBS).flatMap((list) => list.split(' '));
    expect(all.filter((verb, i) => all.indexOf(verb) !== i)).toEqual([]);
  });
});

test.each([
  ['a verb of speech', 'has said', true],
  ['a noun of thought', 'fear', true],
  ['a colon', ':', true],
  ['a phrase', 'according to', true],
  ['what is done, not said', 'awarded', false],
  ['what is looked at', 'focusing on', false],
])('whether a cue tells an act: %s', (_, cue, expected) => {
  expect(hasAct(cue)).toBe(expected);
});
