import { expect, it } from 'vitest';
import { isBareDenial } from './is-bare-denial.js';

const ROWS: readonly (readonly [cue: string, content: string, isBare: boolean, why: string])[] = [
  ['dismissed', 'the reports', true, 'only names what is denied'],
  ['rejected', "Oldnews' report", true, 'with its maker'],
  ['has dismissed', 'these claims as false', true, 'with what is said of it'],
  ['described', 'the report as “fake news”', true, 'called untrue'],
  ['denied', 'involvement', true, 'a noun without a deed of its own'],
  ['denied', 'that he had left', false, 'says what is denied'],
  ['dismissed', 'the minister', false, 'a person, and no report'],
  ['described', 'the report as long', false, 'said of a report, and no denial'],
  ['confirmed', 'the reports', false, 'no denial'],
];

it.each(ROWS)('%s | %s -> %s, %s', (cue, content, isBare) => {
  const text = `${cue} ${content}`;
  expect(isBareDenial(text, { cue: [[0, cue.length]], content: [[cue.length + 1, text.length]] })).toBe(isBare);
});
