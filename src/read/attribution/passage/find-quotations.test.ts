import { describe, expect, it } from 'vitest';
import { findQuotations } from './find-quotations.js';
import { sliceSpan } from '../../../span.js';

const CASES: readonly (readonly [reason: string, text: string, expected: readonly string[]])[] = [
  ['curly marks', 'He said “go home” twice.', ['1 go home']],
  ['straight marks', 'He said "go home" twice.', ['1 go home']],
  ['low and high marks', 'Er sagte „geh heim“ und ging.', ['1 geh heim']],
  ['angled marks', 'Il dit «va» et part.', ['1 va']],
  ['wire marks', "He said ``go home'' twice.", ['1 go home']],
  ['an apostrophe is no quotation', "The mayor's dogs' tails don't wag.", []],
  ['a clipped word is no quotation', "It was '90s rock 'til dawn.", []],
  ['single marks around words', 'He called it ‘not very likely’ today.', ['1 not very likely']],
  ['a quotation in a quotation', 'She said, "He told me, \'No.\'" Then she left.', ["1 He told me, 'No.'", '2 No.']],
  [
    'same marks inside each other',
    "'A policy of 'open doors.' And so on,' he said.",
    ["1 A policy of 'open doors.' And so on,", '2 open doors.'],
  ],
  ['a closing mark where one opens', '”Go home,” he said. ” It rains.”', ['1 Go home,']],
  ['an unclosed mark quotes the rest', 'He said: “It goes on', ['1 It goes on']],
  ['an unclosed single mark is an apostrophe', "He said 'it goes on", []],
  ['an inch is no quotation', 'A 6" pipe broke.', []],
];

describe('findQuotations', () => {
  it.each(CASES)('%s', (_, text, expected) => {
    expect(findQuotations(text).map((q) => `${q.depth} ${sliceSpan(text, q.inner)}`)).toEqual(expected);
  });

  it('keeps offsets of the whole text where a part is asked for', () => {
    const text = 'Title\nHe said "no".';
    const [found] = findQuotations(text, 6);
    expect(found && sliceSpan(text, found.span)).toBe('"no"');
  });

  it('takes any number of marks', () => {
    expect(findQuotations('"'.repeat(50_001)).length).toBeGreaterThan(0);
    expect(findQuotations("'a ".repeat(50_000))).toEqual([]);
  });
});
