import { describe, expect, it } from 'vitest';
import { readPage } from '../../pipeline.js';

const pageOf = (head: string, url?: string): string[] => {
  const html = `<html lang="en"><head><title>Ferry aground</title><meta property="og:site_name" content="Corrin Daily">${head}</head>
<body><article><h1>Ferry aground off Orle</h1><p>A ferry with 212 passengers ran aground off the island of Orle on Tuesday night, and two tugs pulled it free.</p><p>Nobody was hurt, and the ship reached the harbour at dawn with all on board.</p></article></body></html>`;
  const { credits } = readPage({ id: 'p', html, ...(url && { url }) });
  return credits.map((c) => `${c.outlet}: ${c.evidence ?? ''}`);
};
const news = (fields: string): string =>
  `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry aground off Orle",${fields}}</script>`;
const OWN = 'https://www.corrindaily.example/ferry';

describe('findMarkupCredits', () => {
  const CASES: readonly (readonly [why: string, head: string, url: string, found: string[]])[] = [
    [
      'an agency as author',
      '<meta name="author" content="Ann Lee, Associated Press">',
      OWN,
      ['Associated Press: meta author: Ann Lee, Associated Press'],
    ],
    ['a person as author', '<meta name="author" content="Ann Bloomberg">', OWN, []],
    ['a paper as author is a column’s home, not its source', '<meta name="author" content="The Guardian">', OWN, []],
    [
      'the organisation whose report it is',
      news('"sourceOrganization":{"name":"AFP"}'),
      OWN,
      ['Agence France-Presse: JSON-LD sourceOrganization: AFP'],
    ],
    ['a holder of rights who is no agency', news('"copyrightHolder":{"name":"The Guardian"}'), OWN, []],
    [
      'the address of the report',
      news('"isBasedOn":"https://tarnreview.example/ferry"'),
      OWN,
      ['tarnreview.example: JSON-LD isBasedOn: https://tarnreview.example/ferry'],
    ],
    [
      'a canonical address at a known outlet',
      '<link rel="canonical" href="https://apnews.com/a">',
      OWN,
      ['Associated Press: canonical address: https://apnews.com/a'],
    ],
    [
      'a canonical address on another host of the site',
      '<link rel="canonical" href="https://m.corrindaily.example/a">',
      OWN,
      [],
    ],
    [
      'a canonical address on a host that nobody knows',
      '<link rel="canonical" href="https://corrin.example/a">',
      OWN,
      [],
    ],
    [
      'a canonical address where the page’s own is not known',
      '<link rel="canonical" href="https://apnews.com/a">',
      '',
      [],
    ],
    ['the outlet itself', '<meta name="author" content="Reuters">', 'https://www.reuters.com/a', []],
    ['initials that only agencies’ lines have', '<meta name="cre" content="PA">', OWN, ['PA Media: meta cre: PA']],
  ];

  it.each(CASES)('%s', (_, head, url, found) => {
    expect(pageOf(head, url)).toEqual(found);
  });
});
