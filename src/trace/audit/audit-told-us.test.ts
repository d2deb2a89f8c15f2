import { describe, expect, it } from 'vitest';
import type { Article } from '../../read/article/article.js';
import type { Reading } from '../../read/reading.js';
import { auditToldUs } from './audit-told-us.js';
import type { AuditedPile } from './find-audits.js';

const SOURCE = '"It was the biggest tuna of my life," skipper Aldo Rima told The Associated Press. He went home.';

const ROWS: readonly (readonly [text: string, outlet: string, found: string | null, why: string])[] = [
  [SOURCE.replace('The Associated Press', 'us'), 'Coastal Buzz', 'told us', 'the agency became us'],
  [
    SOURCE.replace('The Associated Press', 'Coastal Buzz'),
    'Coastal Buzz',
    'told Coastal Buzz',
    'or the name of the copier',
  ],
  [SOURCE, 'Coastal Buzz', null, 'a copy that keeps the name'],
  ['"It was a cold day at the harbour of Lorn," skipper Aldo Rima told us.', 'Coastal Buzz', null, 'words of its own'],
];

describe('auditToldUs', () => {
  it.each(ROWS)('%s (%s): %s', (text, outlet, found) => {
    const article = { id: 'p.1', span: [0, text.length], outlet: { name: outlet, span: null } } as unknown as Article;
    const reading = { page: { text, outlet: null } } as unknown as Reading;
    const pile = { sourcesOf: () => [SOURCE] } as unknown as AuditedPile;
    const audits = auditToldUs(article, reading, pile);
    expect(audits.map((a) => text.slice(...a.spans[0]!))).toEqual(found === null ? [] : [found]);
  });
});
