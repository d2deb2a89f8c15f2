import { describe, expect, it } from 'vitest';
import type { Span, Spans } from '../../span.js';
import { wholeText } from '../article/whole-text.js';
import { findSentences } from '../language/find-sentences.js';
import { weighContents } from './weigh-contents.js';

/** Wording, certainty: one row a way of being more or less sure. */
const WORDINGS: readonly (readonly [text: string, certainty: string])[] = [
  ['The board considered closing the port', 'PS+'],
  ['The board was considering the possibility of closing the port', 'PS+'],
  ['Closing the port is considered more viable', 'CT+'],
  ['The board wanted to close the port', 'PR+'],
  ['The board hopes to close the port', 'PS+'],
  ['The board planned to close the port', 'PR+'],
  ['The Victory Plan was shown in the port', 'CT+'],
  ['The board decided to close the port', 'CT+'],
  ['The board has closed the port', 'CT+'],
  ['The board will close the port', 'PR+'],
  ['The port will never be closed before the summer', 'CT-'],
  ['There is no agreement with any port', 'CT-'],
  ['There is absolutely nothing agreed with the port', 'CT-'],
  ['There is no doubt that the port is closed', 'CT+'],
  ['The report on the port is not accurate', 'CT-'],
  ['I can guarantee that the port is closed', 'CT+'],
  ['The closure of the port fueled public speculation about who was to blame', 'CT+'],
  ['There is speculation that the port is closed', 'PS+'],
  ['The board may close the port', 'PS+'],
  ['The board may not close the port', 'PS-'],
  ['The board is likely to close the port', 'PR+'],
  ['It is not very likely that the port closes', 'PR-'],
  ['The likelihood that the port is going to close is not very likely', 'PR-'],
  ['A closure is unlikely', 'PR-'],
  ['The probability of a closure remains small', 'PR-'],
  ['The board did not rule out closing the port', 'PS+'],
  ['The board did not deny closing the port', 'PS+'],
  ['The board decided against closing the port', 'CT-'],
  ['The decision not to close the port stands', 'CT-'],
  ['The board abandoned the idea of closing the port', 'CT-'],
  ['Then I changed my mind about it', 'CT-'],
  ['The proposal was rejected', 'CT-'],
  ['The board denied closing the port', 'CT-'],
  ['The board has no plans to close the port', 'CT-'],
  ['The board does not intend to close the port', 'CT-'],
  ['The board did not close the port', 'CT-'],
  ["The board won't close the port", 'CT-'],
  ['The board has not decided whether to close the port', 'U'],
  ['The plan to close the port has been dismissed', 'CT-'],
  ['The proposal to close the old port was finally called off', 'CT-'],
  ['The plan to close the port was called bold', 'PR+'],
  ['The board rejected a plan to close the port', 'CT-'],
  ['It is not yet clear whether the board closed the port', 'U'],
  ['It was not immediately known if the board closed the port', 'U'],
  ['Will the board close the port?', 'U'],
  ['If the board closes the port, ships go north', 'U'],
];

/** How sure a text of one sentence is, without names. */
function weigh(text: string, content: Span = [0, text.length], cue: Spans = []): string | undefined {
  const sentences = findSentences(text, wholeText(text), []);
  return weighContents({ text, sentences, names: [] }, [{ content: [content], cue }])[0]?.certainty;
}

describe('weighContents', () => {
  it.each(WORDINGS)('%s: %s', (text, certainty) => {
    expect(weigh(text)).toBe(certainty);
  });

  /** Cue, content, certainty: what a voice makes of what it tells. */
  const HEARD: readonly (readonly [cue: string, content: string, certainty: string])[] = [
    // What somebody does not say is neither told nor denied.
    ['would not say', 'how the port had been closed', 'U'],
    ['did not immediately confirm', 'that the port was closed', 'U'],
    ['declined', 'to say who had closed the port', 'U'],
    ['did not deny', 'that the port was closed', 'PS+'],
    ['denied', 'that the port was closed', 'CT-'],
    ['did not believe', 'that the port was closed', 'PR-'],
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
    expect(weigh(text, [contentAt, text.length], [[cueAt, cueAt + cue.length]])).toBe(certainty);
  });

  it('says U of an attribution without a content', () => {
    expect(weighContents({ text: '', sentences: [], names: [] }, [{ content: [], cue: [] }])).toMatchObject([
      { certainty: 'U' },
    ]);
  });
});
