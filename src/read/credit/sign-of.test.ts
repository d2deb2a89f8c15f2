import { describe, expect, it } from 'vitest';
import { CREDIT_RULES } from './credit-rules.js';
import { signOf } from './sign-of.js';
import { RELAY_WAYS } from './testing/relay-ways.js';
import { UNNAMED_RULES } from './unnamed-rules.js';

const MORE = [
  'As the Tarn Gazette reports, it rains. news.example.org reported on Monday that it rains.',
  'The U.S. Herald of Ostval, earlier wrote: “No.” The paper quotes him.',
  'Photo: Anna Berg/Ostpress',
];

describe('signOf', () => {
  const rules = [...CREDIT_RULES, ...UNNAMED_RULES];
  const lines = [...RELAY_WAYS.flatMap((way) => JSON.stringify(way).split(/\\n|"/)), ...MORE];

  it.each(rules.map((rule, i) => [i, rule.rule, rule.pattern] as const))(
    'row %i, %s: the sign is there wherever the pattern is',
    (_, __, pattern) => {
      const found = lines.filter((line) => line.search(pattern) >= 0);
      expect(found.filter((line) => !signOf(pattern).test(line))).toEqual([]);
    },
  );

  it.each([
    [/^\W*(?<cue>(?:Source|Via) ?:) *x/gu, 'Via: y', true, 'a cue with groups of its own'],
    [/(?<cue>[)] a\)b) x/gu, ') a)b', true, 'brackets in a class and behind a stroke are no groups'],
    [/(?<cue>citing) x/gu, 'cited x', false, 'without the cue no match'],
  ])('%s in “%s”: %s (%s)', (pattern, line, held) => expect(signOf(pattern).test(line)).toBe(held));
});
