import { expect, test } from 'vitest';
import { findQuoted } from './find-quoted.js';

test.each([
  { why: 'curly marks', text: 'He said “we will go” today', want: ['we will go'] },
  { why: 'straight marks in pairs', text: '"One," he said, "two."', want: ['One,', 'two.'] },
  { why: 'low and high marks', text: 'Er sagte „wir gehen“ heute', want: ['wir gehen'] },
  { why: 'pointed marks', text: 'Il a dit « on y va » hier', want: [' on y va '] },
  {
    why: 'British single marks, with an apostrophe inside',
    text: 'It was ‘what we’re after’ she said',
    want: ['what we’re after'],
  },
  { why: 'an apostrophe opens nothing', text: 'the mayor’s plan and the town’s money', want: [] },
  { why: 'open to the end of its paragraph', text: '“We go on\nnext line', want: ['We go on'] },
  { why: 'open to the end of the text', text: 'and “we go', want: ['we go'] },
  { why: 'a stray mark far from any other is none', text: `“${'x'.repeat(4000)}`, want: [] },
])('$why', ({ text, want }) => {
  expect(findQuoted(text, [0, text.length]).map(([start, end]) => text.slice(start, end))).toEqual(want);
});
