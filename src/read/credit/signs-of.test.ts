import { describe, expect, it } from 'vitest';
import { CREDIT_RULES } from './credit-rules.js';
import { signsOf } from './signs-of.js';
import { RELAY_WAYS } from './testing/relay-ways.js';
import { UNNAMED_RULES } from './unnamed-rules.js';

const MORE = [
  'As the Tarn Gazette reports, it rains. news.example.org reported on Monday that it rains.',
  'The U.S. Herald of Ostval, earlier wrote: “No.” The paper quotes him.',
  'Photo: Anna Berg/Ostpress',
];

const hasSigns = (pattern: RegExp, line: string): boolean => signsOf(pattern).every((sign) => sign.test(line));

describe('signsOf', () => {
  const rules = [...CREDIT_RULES, ...UNNAMED_RULES];
  const lines = [...RELAY_WAYS.flatMap((way) => JSON.stringify(way).split(/\\n|"/)), ...MORE];

  it.each(rules.map((rule, i) => [i, rule.rule, rule.pattern] as const))(
    'row %i, %s: the signs are there wherever the pattern is',
    (_, __, pattern) => {
      const found = lines.filter((line) => line.search(pattern) >= 0);
      expect(found.filter((line) => !hasSigns(pattern, line))).toEqual([]);
    },
  );

  it.each([
    [/^\W*(?<cue>(?:Source|Via) ?:) *x/gu, 'Via: y', true, 'a cue with groups of its own'],
    [/(?<cue>[)] a\)b) x/gu, ') a)b', true, 'brackets in a class and behind a stroke are no groups'],
    [/(?<=a )(?<cue>citing) x/gu, 'not citing x', false, 'what stands before the cue is looked at too'],
    [/(?<cue>citing) x/gu, 'cited x', false, 'without the cue no match'],
  ])('%s in “%s”: %s (%s)', (pattern, line, held) => expect(hasSigns(pattern, line)).toBe(held));
});
