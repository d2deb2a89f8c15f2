import { describe, expect, it } from 'vitest';
import { bylineSpan } from './byline.js';
import { isCreditLine } from './credit-line.js';
import { isDateLine } from './date-line.js';
import { isConversation, isSpeakerLine } from './facts/speaker-line.js';
import { measureLines } from './line.js';
import type { Line } from './line.js';

const SPACE = {
  title: null,
  bylines: [],
  outlet: null,
  handOvers: [],
  language: null,
  canonicalUrl: null,
  published: null,
  updated: null,
};

function lineOf(text: string): Line {
  const block = { span: [0, text.length] as const, tag: 'line', path: [], classes: [], linkShare: 0, main: true };
  return measureLines({ text, blocks: [block], metadata: SPACE })[0]!;
}

describe('isDateLine', () => {
  it.each([
    ['Jan 19, 2021', true],
    ['news 08-Jul-2023 World News', true],
    ['Published: 10:28, 23 November 2024 | Updated: 11:00', true],
    ['Updated 3:34 p.m.', true],
    ['2 days ago', true],
    ['November 19', true],
    ['The pier opened on Jan 19, 2021.', false],
    ['— Ann Lee (@annlee) November 18, 2019', false],
    ['May the best pier win', false],
    ['What we know about the Nov 19, 2019 fire at the old harbour pier in the north', false],
  ])('%s', (text, expected) => expect(isDateLine(lineOf(text))).toBe(expected));
});

describe('bylineSpan', () => {
  it.each([
    ['By Ann Lee', 'Ann Lee'],
    ['By ANN LEE and BO DEE', 'ANN LEE and BO DEE'],
    ['Written by Ann Lee | 8 July 2023', 'Ann Lee'],
    ['Автор: Анна Ли', 'Анна Ли'],
    ['By the end of the year', null],
    ['By Tuesday, all of the ships had left the harbour.', null],
  ])('%s', (text, names) => {
    const span = bylineSpan(lineOf(text));
    expect(span && text.slice(...span)).toBe(names);
  });
});

describe('isCreditLine', () => {
  it.each([
    ['Published at harbour.example', true],
    ['Originally published by The Harbour', true],
    ['This article was first published in The Harbour', true],
    ['Source: Reuters', true],
    ['Источник: Интерфакс', true],
    ['Published on Nov 19, 2019', false],
    ['First published on Nov 19, 2019', false],
    ['Published by Ann Lee', false],
    ['Source: Getty Images', false],
    ['Published figures show that the harbour lost ships', false],
  ])('%s', (text, expected) => expect(isCreditLine({ text, length: text.length })).toBe(expected));
});

describe('isSpeakerLine', () => {
  it.each([
    ['Dr. Lee: Thank you for having me.', true],
    ['Interviewer (Harbour.example Editor): Welcome.', true],
    ['Q: Why now?', true],
    ['Title: A Choice', false],
    ['Dear Abby: My husband sails.', false],
    ['The mayor said this: no pier.', false],
    ['12:30: The pier opens.', false],
  ])('%s', (text, expected) => expect(isSpeakerLine(text)).toBe(expected));
});

describe('isConversation', () => {
  it.each([
    ['turns with a question', ['Lee: Why now?', 'Elk: We had to.', 'Lee: And then?', 'Elk: We shall see.'], true],
    ['a list of facts', ['My guess: 9', 'His guess: 11', 'Actual: 28', 'My guess: 8'], false],
    ['headlines with their outlets', ['Post: Pier opens', 'Mail: Pier?', 'Sun: Lights', 'Star: Ferry'], false],
    ['what speaks for and against', ['Pro: a pier', 'Con: its price', 'Pro: lights', 'Con: noise'], false],
    ['two lines', ['Lee: Why now?', 'Elk: We had to.'], false],
  ])('%s', (...[, spoken, expected]) => expect(isConversation(spoken)).toBe(expected));
});

describe('measureLines', () => {
  it.each([
    [
      'a paragraph',
      'The harbour master said on Tuesday that the new pier would open in the spring of the next year.',
      { isProse: true, isSentence: true, isCut: false },
    ],
    ['a headline', 'Harbour master: new pier to open in spring', { isProse: false, isSentence: false, isCut: false }],
    [
      'a teaser',
      'The harbour master said on Tuesday that the new pier would...',
      { isProse: false, isSentence: false, isCut: true },
    ],
    [
      'a list of headlines is no running text',
      'Pier opens. Ships wait. Mayor resigns. Harbour closes. Fire rages. Weather worsens. Prices rise. Markets fall.',
      { isProse: false, isSentence: true, isCut: false },
    ],
    [
      'a quotation ends a sentence too',
      'The harbour master said that “the new pier is going to open in the spring of the next year.”',
      { isProse: true, isSentence: true, isCut: false },
    ],
  ])('%s', (_why, text, looks) => expect(lineOf(text)).toMatchObject(looks));
});
