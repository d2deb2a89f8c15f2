import { describe, expect, it } from 'vitest';
import { findCertainty } from '../../../find-events.js';

/** Why, certainty, sentence with the event in brackets: one row a way of governing an event. */
const ROWS: readonly (readonly [why: string, certainty: string, marked: string])[] = [
  ['a plain past', 'CT+', 'The ferry [sank] on Monday.'],
  ['a modal', 'PS+', 'The ferry may [sink].'],
  ['a future', 'PR+', 'The ferry will [sail] on Monday.'],
  ['a denied future', 'CT-', 'The ferry will not [sail] on Monday.'],
  ['a hedged, denied future', 'PR-', 'The ferry will probably not [sail].'],
  ['what governs an infinitive', 'PR+', 'The owner plans to [sell] the ferry.'],
  ['an implicative that denies', 'CT-', 'The owner failed to [sell] the ferry.'],
  ['a denial of a denial', 'CT+', 'The owner did not fail to [sell] the ferry.'],
  ['a hedged implicative', 'PS-', 'The owner may fail to [sell] the ferry.'],
  ['a factive that is denied', 'CT+', 'The owner did not know that the ferry had [sunk].'],
  ['saying hands on', 'CT+', 'The owner said that the ferry had [sunk].'],
  ['what was not said stays open', 'U', 'The owner did not say that the ferry had [sunk].'],
  ['a saying over a modal', 'PS+', 'The owner said the ferry might [sink].'],
  ['negative raising', 'PR-', 'The owner did not think that the ferry would [sink].'],
  ['a governor over its object', 'U', 'The mayor asked the owner to [sell] the ferry.'],
  ['forced: did', 'CT+', 'The storm forced the crew to [turn] back.'],
  ['the second of two verbs under one modal', 'PS+', 'The ferry could turn and [sink].'],
  ['a tensed second verb stands alone', 'CT+', 'The ferry did not turn and [sank].'],
  ['a condition', 'U', 'If the ferry [sinks], the crew will swim.'],
  ['a question', 'U', 'Did the ferry [sink]?'],
  ['a purpose', 'PR+', 'The crew met to [choose] a captain.'],
  ['the first to: did', 'CT+', 'She was the first woman to [sail] it.'],
  ['a gerund behind a preposition', 'CT-', 'The ferry left without [waiting].'],
  ['a gerund behind its governor', 'PS+', 'The owner considered [selling] it.'],
  ['a counterfactual', 'CT-', 'With more wind the ferry would have [won].'],
  ['a modifier of a noun', 'PR+', 'The planned [sale] angered the crew.'],
  ['a noun with a light verb', 'PS+', 'The owner may hold [talks].'],
  ['a definite noun under a hedged verb', 'CT+', 'The owner may attend the [talks].'],
  ['a denied noun', 'CT-', 'There was no [agreement].'],
  ['an averted plan', 'CT-', 'The planned [strike] was averted.'],
  ['a noun under a preposition', 'PS+', 'The threat of a [strike] remained.'],
  ['odds that are called small', 'PR-', 'The chance that the ferry [sails] is slim.'],
  ['a subject that denies', 'CT-', 'Nobody [signed] the paper.'],
  ['a headline', 'PR+', 'Ferry to [close] in May'],
  ['a request', 'U', '[Call] the harbour office.'],
  ['what no evidence speaks for', 'PS-', 'There is no evidence that the ferry [sank].'],
  ['what was not denied', 'PS+', 'The owner did not deny that the ferry [sank].'],
  ['what was not confirmed', 'U', 'The owner did not confirm that the ferry [sank].'],
  ['a report that is denied', 'CT-', 'The owner denied on Monday a report that the ferry [sank].'],
  ['two subjects are no second clause', 'CT-', 'The owner denied that Ada and Bo had [met].'],
  ['a plan that was dropped, by particle', 'CT-', 'The plan to [sell] the ferry was called off.'],
  ['a decision taken back', 'CT-', 'Its decision to [sell] the ferry was reversed.'],
  ['the idea of a thing rejected', 'CT-', 'The owner dropped the idea of [selling] the ferry.'],
  ['was to have', 'CT-', 'The ferry was to have [sailed] on Monday.'],
  ['an inverted condition that did not hold', 'CT-', 'Had the horn [sounded], the crew would have swum.'],
  ['not going to', 'CT-', 'The owner is not going to [sell] it.'],
  ['behind a comma a tensed verb stands alone', 'CT+', 'He denied that it had sunk, and [blamed] the crew.'],
  ['what was stopped had begun', 'CT+', 'The crew was too tired to stop the [fire].'],
  ['a known thing under a hedged cause', 'CT+', 'A spark may have caused the [fire].'],
  ['a denied predicate', 'CT-', 'The storm was not a [disaster].'],
  ['a guess in a copula', 'PR+', 'My guess is he has [left].'],
  ['a month is no modal', 'CT+', 'The sale in May [pleased] the crew.'],
  ['who went somewhere to do a thing', 'PR+', 'The crew went to Lesk to [race].'],
  ['in order to', 'PR+', 'The crew cut the line in order to [win].'],
  ['to before a gerund', 'CT+', 'A leak led to the crew [leaving] her.'],
  ['a participle of the subject', 'CT+', 'The sailors seeking the cup [raced] on Monday.'],
  ['a few are not none', 'CT+', 'A few sailors [swam].'],
  ['no one', 'CT-', 'No one [swam].'],
  ['narrowly', 'CT+', 'The ferry narrowly [won].'],
  ['a quotation inside an infinitive', 'CT-', 'The owner failed to “[sell] it well”.'],
  ['no evidence, without that', 'PS-', 'There is no evidence the ferry [sank].'],
  ['no question that', 'CT+', 'There is no question that the ferry [sank].'],
  ['a purpose behind a comma', 'PR+', 'They won the battle, to [keep] the isle.'],
  ['likely before its noun', 'CT+', 'Likely winner Oda Brun [sailed] home.'],
  ['a report that is disputed', 'CT-', 'The owner disputed the claim that the ferry [sank].'],
  ['the claim itself stands', 'CT+', 'The owner disputed the [claim].'],
  ['a plural at the head', 'CT-', 'Plans for a [sale] were dropped.'],
];

describe('weighEventAt', () => {
  it.each(ROWS)('%s: %s', (_why, certainty, marked) => {
    const start = marked.indexOf('[');
    const found = findCertainty(marked.replace(/[[\]]/g, ''), [start, marked.indexOf(']') - 1]);
    expect(found?.certainty).toBe(certainty);
  });

  it('points at the words that decide', () => {
    const text = 'The owner denied that the ferry may sink.';
    const found = findCertainty(text, [36, 40]);
    expect(found?.words.map((s) => text.slice(...s))).toEqual(['denied', 'may']);
  });

  it('says null where no word stands', () => {
    expect(findCertainty('The ferry sank.', [400, 410])).toBeNull();
  });
});
