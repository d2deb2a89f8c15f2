import { describe, expect, test } from 'vitest';
import { climb } from '../../record/questions/lead-claim.js';
import type { MentionBrief } from '../../record/questions/mention-brief.js';
import { PIECES } from '../web/pieces-shown.js';
import { firstOfEach } from '../web/pieces/strength-picture.js';
import { showPublisher } from './show-publisher.js';

describe('an article without an outlet goes by', () => {
  test.each([
    ['its outlet where there is one', 'Osk Herald', 'Tolls', null, 'Osk Herald'],
    ['its headline, not the name of its file', null, 'Tolls', null, 'unnamed outlet (“Tolls”)'],
    ['its first words where it has no headline', null, null, 'The port said', 'unnamed outlet (“The port said”)'],
    ['its page where it has no words either', null, null, null, 'unnamed outlet (page p1)'],
  ])('%s', (_, outlet, title, opening, shown) => {
    expect(showPublisher({ outlet, title, opening, page: 'p1' })).toBe(shown);
  });
});

const [first, second, third] = PIECES.mentions as [MentionBrief, MentionBrief, MentionBrief];

test('a ladder climbs, leaves denials out, and one rung is none', () => {
  expect(climb([second, third, first]).map(({ id }) => id)).toEqual([first.id, second.id]);
  expect(climb([first, third])).toEqual([]);
});

test('one telling an article is drawn, its headline before others', () => {
  const headline = { ...first, id: 'h', kind: 'headline' as const };
  expect(firstOfEach([first, headline, second]).map(({ id }) => id)).toEqual(['h', second.id]);
});
