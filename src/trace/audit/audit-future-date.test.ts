import { expect, it } from 'vitest';
import { readPage } from '../../pipeline.js';
import { auditFutureDate } from './audit-future-date.js';
import { EMPTY_PILE } from './testing/empty-pile.js';

const TEXT = [
  'Council votes to keep the ducks',
  'The council of Lower Tollen has voted to keep the ducks on the market pond, ending a dispute that had divided the town since spring.',
].join('\n\n');
function audit(published: string | undefined, seen: string | null): string[] {
  const reading = readPage({ id: 'p', text: TEXT, ...(published === undefined ? {} : { published }) });
  const pile = { ...EMPTY_PILE, seenAt: () => seen };
  return reading.articles.flatMap((article) => auditFutureDate(article, reading, pile).map(({ why }) => why));
}

it.each([
  ['published next year', '2027-05-03', '2026-11-22T10:00:00.000Z', 1],
  [
    'published two hours from now, to the minute: a day off is a matter of time zones',
    '2026-11-22T12:00Z',
    '2026-11-22T10:00Z',
    0,
  ],
  ['published tomorrow in Auckland', '2026-11-23', '2026-11-22T10:00Z', 0],
  ['published before it was seen', '2026-11-20', '2026-11-22T10:00Z', 0],
  ['nobody knows when it was seen', '2027-05-03', null, 0],
  ['no date', undefined, '2026-11-22T10:00Z', 0],
  ['a date that is none', 'soon', '2026-11-22T10:00Z', 0],
])('%s', (_why, published, seen, count) => expect(audit(published, seen)).toHaveLength(count));

it('says both days', () =>
  expect(audit('2027-05-03', '2026-11-22T10:00Z')[0]).toMatch(/dated 2027-05-03 .*seen on 2026-11-22/));
