import { describe, expect, it } from 'vitest';
import { readPage } from '../../pipeline.js';
import { sliceSpans } from '../../span.js';

/** The words of a text's mentions. */
function told(text: string): string[] {
  const { mentions, page } = readPage({ id: 'p', text });
  return mentions.map(({ span }) => sliceSpans(page.text, span));
}

describe('findMentions', () => {
  it.each<[reason: string, text: string, expected: readonly string[]]>([
    [
      'a thing as content: what is told is what was done to it',
      'Mayor Anna Berg criticised the new tax plan on Monday.',
      ['Mayor Anna Berg criticised the new tax plan on Monday'],
    ],
    ['an event as content is told', 'Mayor Anna Berg denied the sale of the old mill.', ['the sale of the old mill']],
    ['people named are no event', 'Officials cited sources close to the White House on Monday.', []],
    [
      'a person dismissed is no statement dismissed',
      'Mayor Anna Berg dismissed the head of the fire service.',
      ['Mayor Anna Berg dismissed the head of the fire service'],
    ],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));

  it.each<[reason: string, text: string, actor: string | null]>([
    ['an unknown name before its verb acts', 'Ostval beat Selvoy in the cup final on Monday.', 'Ostval'],
    ['in the passive the one behind by', 'Selvoy was beaten by Ostval in the cup final on Monday.', 'Ostval'],
    ['a day acts not', 'Nine hundred people had been evacuated by Friday evening.', null],
    ['a source that was cut short is the person it begins', '"I will run for mayor," Torben Ask said.', 'Torben Ask'],
  ])('%s', (_, text, actor) => expect(readPage({ id: 'p', text }).mentions[0]?.proposition.actor ?? null).toBe(actor));

  it.each<[reason: string, text: string, action: string]>([
    ['a title tells nothing', 'Norvian leader Anna Berg is in grave danger after surgery.', 'danger'],
    ['a deal struck is an agreement', 'Norvia struck a secret deal with Velmark to build a pier.', 'agre'],
    ['a deal reached is an agreement', 'Norvia had reached an agreement with Velmark on Monday.', 'agre'],
    ['what is counted is told', 'The death toll of the storm has passed 1,000.', 'kill'],
    ['what is counted stands before the scene', 'Death toll tops 1,000 after a summer marked by heat.', 'kill'],
    ['who recorded a number of deaths tells of deaths', 'Ten towns have recorded 1,084 deaths on Monday.', 'kill'],
    ['what a copula denies of its subject', 'Anna Berg of Norvia was not seriously ill on Monday.', 'ill'],
    ['a strike is one', 'Norvia struck the port of Velmark on Monday.', 'attack'],
  ])('%s', (_, text, action) => expect(readPage({ id: 'p', text }).mentions[0]?.proposition.action).toBe(action));

  it('knows more of a kind from those of before', () => {
    const words = (text: string) => readPage({ id: 'p', text }).mentions[0]?.proposition.terms;
    expect(words('Norvia sent another 1,500 troops to Velmark.')).toContain('more');
    expect(words('Norvia sent more soldiers to Velmark.')).toContain('more');
    expect(words('Norvia sent more than 1,500 troops to Velmark.')).not.toContain('more');
    expect(words('Norvia sent no more troops to Velmark.')).not.toContain('more');
  });

  it('leaves out of the words whose leader somebody is, and carriers', () => {
    const words = (text: string) => readPage({ id: 'p', text }).mentions[0]?.proposition.terms;
    expect(words('Norvian leader Anna Berg is in grave danger.')).toEqual(['danger', 'grave', 'leader']);
    expect(words('Norvia struck a secret deal with Velmark.')).not.toContain('attack');
  });
});
