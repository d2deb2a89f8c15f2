import { describe, expect, it } from 'vitest';
import { weighCertainty } from './weigh-certainty.js';

/** Wording, certainty, rule: one row a way of being more or less sure. */
const WORDINGS: readonly (readonly [text: string, certainty: string, rule: string])[] = [
  ['The board considered closing the port', 'PS+', 'considered'],
  ['The board was considering the possibility of closing the port', 'PS+', 'considered'],
  ['Closing the port is considered more viable', 'CT+', 'plain-assertion'],
  ['The board wanted to close the port', 'PR+', 'wanted'],
  ['The board hopes to close the port', 'PS+', 'hoped'],
  ['The board planned to close the port', 'PR+', 'planned'],
  ['The Victory Plan was shown in the port', 'CT+', 'plain-assertion'],
  ['The board decided to close the port', 'CT+', 'decided'],
  ['The board has closed the port', 'CT+', 'plain-assertion'],
  ['The board will close the port', 'PR+', 'future'],
  ['The port will never be closed before the summer', 'CT-', 'negated'],
  ['There is no agreement with any port', 'CT-', 'negated'],
  ['There is absolutely nothing agreed with the port', 'CT-', 'negated'],
  ['There is no doubt that the port is closed', 'CT+', 'plain-assertion'],
  ['The report on the port is not accurate', 'CT-', 'denied'],
  ['I can guarantee that the port is closed', 'CT+', 'plain-assertion'],
  ['The closure of the port fueled public speculation about who was to blame', 'CT+', 'plain-assertion'],
  ['There is speculation that the port is closed', 'PS+', 'hinted'],
  ['The board may close the port', 'PS+', 'modal-possible'],
  ['The board may not close the port', 'PS-', 'may-not'],
  ['The board is likely to close the port', 'PR+', 'likely'],
  ['It is not very likely that the port closes', 'PR-', 'not-likely'],
  ['The likelihood that the port is going to close is not very likely', 'PR-', 'not-likely'],
  ['A closure is unlikely', 'PR-', 'not-likely'],
  ['The probability of a closure remains small', 'PR-', 'not-likely'],
  ['The board did not rule out closing the port', 'PS+', 'not-ruled-out'],
  ['The board did not deny closing the port', 'PS+', 'not-ruled-out'],
  ['The board decided against closing the port', 'CT-', 'decided-against'],
  ['The decision not to close the port stands', 'CT-', 'decided-against'],
  ['The board abandoned the idea of closing the port', 'CT-', 'given-up'],
  ['Then I changed my mind about it', 'CT-', 'given-up'],
  ['The proposal was rejected', 'CT-', 'rejected'],
  ['The board denied closing the port', 'CT-', 'denied'],
  ['The board has no plans to close the port', 'CT-', 'no-plans'],
  ['The board does not intend to close the port', 'CT-', 'no-plans'],
  ['The board did not close the port', 'CT-', 'negated'],
  ["The board won't close the port", 'CT-', 'negated'],
  ['The board has not decided whether to close the port', 'U', 'not-decided'],
  ['The plan to close the port has been dismissed', 'CT-', 'rejected'],
  ['The proposal to close the old port was finally called off', 'CT-', 'rejected'],
  ['The plan to close the port was called bold', 'PR+', 'planned'],
  ['The board rejected a plan to close the port', 'CT-', 'rejected'],
  ['It is not yet clear whether the board closed the port', 'U', 'not-decided'],
  ['It was not immediately known if the board closed the port', 'U', 'not-decided'],
  ['Will the board close the port?', 'U', 'question'],
  ['If the board closes the port, ships go north', 'U', 'conditional'],
];

describe('weighCertainty', () => {
  it.each(WORDINGS)('%s: %s', (text, certainty, rule) => {
    expect(weighCertainty(text, [[0, text.length]], [])).toMatchObject({ certainty, rule });
  });

  it('points at the words that decide', () => {
    const text = 'The board planned to close the port';
    expect(weighCertainty(text, [[0, text.length]], []).words.map((s) => text.slice(...s))).toEqual(['planned']);
  });

  /** Cue, content, certainty: what a voice makes of what it tells. */
  const HEARD: readonly (readonly [cue: string, content: string, certainty: string])[] = [
    // What somebody does not say is neither told nor denied.
    ['would not say', 'how the port had been closed', 'U'],
    ['did not immediately confirm', 'that the port was closed', 'U'],
    ['declined', 'to say who had closed the port', 'U'],
    ['did not deny', 'that the port was closed', 'PS+'],
    ['denied', 'that the port was closed', 'CT-'],
    ['did not believe', 'that the port was closed', 'CT-'],
    ['said', 'the port is closed', 'CT+'],
    ['said', 'the port may close', 'PS+'],
    ['believes', 'the port is closed', 'PR+'],
    ['fears', 'the port could close', 'PS+'],
    ['hinted', 'a closure is unlikely', 'PS-'],
    ['denied', 'the port is closed', 'CT-'],
    ['declined', 'to close the port', 'CT-'],
    ['plans', 'to close the port', 'PR+'],
    ['denied', 'it had considered closing the port', 'CT-'],
    ['denied', 'it had refused to close the port', 'CT+'],
  ];
  it.each(HEARD)('%s + %s: %s', (cue, content, certainty) => {
    const text = `She ${cue} ${content}`;
    const cueAt = 4;
    const contentAt = text.indexOf(content);
    expect(weighCertainty(text, [[contentAt, text.length]], [[cueAt, cueAt + cue.length]]).certainty).toBe(certainty);
  });

  it('orders the stages of a plan', () => {
    const strengths = ['considered', 'wanted', 'planned', 'decided'].map((verb) => {
      const text = `The board ${verb} ${verb === 'considered' ? 'closing' : 'to close'} the port`;
      return weighCertainty(text, [[0, text.length]], []).strength;
    });
    expect(strengths).toEqual([...strengths].sort((a, b) => a - b));
    expect(new Set(strengths).size).toBe(4);
  });
});
