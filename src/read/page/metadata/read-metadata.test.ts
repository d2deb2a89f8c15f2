import { describe, expect, it } from 'vitest';
import { parseDocument } from '../dom.js';
import { dayOfAddress } from './read-address.js';
import { readMetadata } from './read-metadata.js';

const read = (head: string, body = ''): ReturnType<typeof readMetadata> =>
  readMetadata(parseDocument(`<html lang="en-GB"><head>${head}</head><body>${body}</body></html>`), {
    id: 'a',
    url: 'https://www.harbour.example/news/pier',
  });
const ld = (json: string): string => `<script type="application/ld+json">${json}</script>`;
const ARTICLE = ld(
  '{"@type":"NewsArticle","headline":"Pier opens in spring","datePublished":"2023-07-08T09:00:00+02:00","author":[{"name":"Ann Lee"},{"name":"By Bo Dee"}],"publisher":{"name":"The Harbour"}}',
);

describe('readMetadata', () => {
  it('takes the JSON-LD of the page’s own article', () => {
    const other = ld('{"@type":"NewsArticle","headline":"Another story","datePublished":"2001-01-01"}');
    const found = read(`<title>Pier opens in spring | The Harbour</title>${other}${ARTICLE}`);
    expect(found).toEqual({
      title: 'Pier opens in spring',
      bylines: ['Ann Lee', 'Bo Dee'],
      handOvers: [
        { field: 'author', value: 'Ann Lee', where: 'JSON-LD author: Ann Lee' },
        { field: 'author', value: 'By Bo Dee', where: 'JSON-LD author: By Bo Dee' },
      ],
      outlet: 'The Harbour',
      language: 'en',
      canonicalUrl: null,
      published: { value: '2023-07-08T09:00:00+02:00', rule: 'json-ld' },
      updated: null,
    });
  });

  it.each([
    ['comments around it', `<!-- {"@type":"Article","headline":"Pier"} -->`],
    ['a comma too many', '{"@type":"Article","headline":"Pier",}'],
    ['a line break in a string', '{"@type":"Article","headline":"Pi\ner"}'],
  ])('mends JSON-LD with %s', (_why, json) => expect(read(ld(json)).title).toMatch(/^Pi ?er$/));

  it.each([
    ['broken JSON-LD', ld('{"@type":')],
    ['JSON-LD that is no object', ld('[null, 3, "x"]')],
    ['things nested beyond all sense', ld('['.repeat(3000) + ']'.repeat(3000))],
  ])('survives %s', (_why, head) => expect(read(head).title).toBeNull());

  it.each([
    [
      'the site’s name is taken off',
      '<title>Pier opens in spring - News - Harbour.example</title>',
      '',
      'Pier opens in spring',
    ],
    ['a dash inside the headline stays', '<title>Pier - at last - opens</title>', '', 'Pier - at last - opens'],
    [
      'the heading that the metadata repeats',
      '<meta property="og:title" content="PIER OPENS IN SPRING!">',
      '<h1>Harbour</h1><h1>Pier opens in spring</h1>',
      'Pier opens in spring',
    ],
    [
      'markup in a title is text',
      '<meta property="og:title" content="&quot;><img onerror=alert(1)>">',
      '',
      '"><img onerror=alert(1)>',
    ],
  ])('title: %s', (...[, head, body, title]) => expect(read(head, body).title).toBe(title));

  it.each([
    ['meta', '<meta property="article:published_time" content="2023-07-08">', ''],
    ['microdata', '', '<span itemprop="datePublished" content="2023-07-08">Saturday</span>'],
    [
      'time-element',
      '',
      '<article><time datetime="2023-07-08">Saturday</time></article><aside><time datetime="2020-01-01"></aside>',
    ],
    ['date-class', '', '<div class="post-date">8 July 2023</div>'],
  ])('published by %s', (rule, head, body) =>
    expect(read(head, body).published).toEqual({ value: '2023-07-08', rule }),
  );

  it.each([
    [
      'an author who is the outlet falls through',
      '<meta property="og:site_name" content="The Harbour">' + ARTICLE.replace('"Ann Lee"', '"The Harbour"'),
      '',
      ['Bo Dee'],
    ],
    [
      'handles and addresses are no names',
      '<meta name="author" content="@harbour">',
      '<p class="byline">By Ann Lee and Bo Dee</p>',
      ['Ann Lee', 'Bo Dee'],
    ],
    [
      'what stands behind a name is none of it',
      '',
      '<p class="author-name">Ann Lee 5 minute read</p><p class="author-name">See full bio</p><p class="author-name">Bo Dee is an editor of the Harbour</p>',
      ['Ann Lee', 'Bo Dee'],
    ],
  ])('bylines: %s', (...[, head, body, names]) => expect(read(head, body).bylines).toEqual(names));

  it.each([
    ['meta', '<meta property="article:modified_time" content="2023-07-09">', ''],
    ['json-ld', ld('{"@type":"Article","dateModified":"2023-07-09"}'), ''],
    ['shown', '', '<p>Published 8 July 2023, last updated 9 July 2023</p>'],
  ])('updated by %s, apart from published', (rule, head, body) => {
    const found = read(head, `<h1>Pier</h1><p class="date">8 July 2023</p>${body}`);
    expect(found.updated).toEqual({ value: '2023-07-09', rule });
    expect(found.published).toMatchObject({ value: '2023-07-08' });
  });

  it.each([
    ['a line of its own below the headline', '<h1>Pier</h1><p>8 July 2023</p>', 'shown'],
    [
      'not the events of the sidebar',
      '<h1>Pier</h1><div class="upcoming"><time datetime="2030-01-01">x</time></div><p>8 July 2023</p>',
      'shown',
    ],
    ['not the comments', '<h1>Pier</h1><p>8 July 2023</p><div id="comments"><p>9 July 2023</p></div>', 'shown'],
    ['a page that only says when it was changed', '<h1>Pier</h1><p>Updated: 8 July 2023</p>', 'updated'],
  ])('published: %s', (_why, body, rule) => expect(read('', body).published).toEqual({ value: '2023-07-08', rule }));

  it('keeps the first day that the address names, where the page was moved later', () => {
    const found = readMetadata(
      parseDocument('<html><head><meta name="date" content="2015-01-01"></head><body><p>Pier</p></body></html>'),
      { id: 'a', url: 'https://www.harbour.example/2009/jul/08/pier' },
    );
    expect(found.published).toEqual({ value: '2009-07-08', rule: 'address' });
  });

  it.each([
    ['a tagline behind the name', 'Harbour | Ships | Fish', 'Harbour'],
    ['a sentence about the site gives way to its address', 'All that swims and all that sinks', 'harbour.example'],
  ])('outlet: %s', (_why, name, outlet) =>
    expect(read(`<meta property="og:site_name" content="${name}">`).outlet).toBe(outlet),
  );

  it('names the outlet by its host where nothing else does', () => expect(read('').outlet).toBe('harbour.example'));
});

describe('dayOfAddress', () => {
  it.each([
    ['https://a.example/2023/07/08/pier', '2023-07-08'],
    ['https://a.example/pier-20230708', '2023-07-08'],
    ['2023-07-08_pier.txt', '2023-07-08'],
    ['https://a.example/2023/07/pier', null],
    ['https://a.example/id-20231399', null],
    ['https://a.example/tel/2023-5551234', null],
  ])('%s', (address, day) => expect(dayOfAddress(address)).toBe(day));
});
