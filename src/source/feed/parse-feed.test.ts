import { expect, test } from 'vitest';
import type { FoundPage } from '../found-page.js';
import { parseFeed } from './parse-feed.js';
import { parseOpml } from './parse-opml.js';
import { readFeed } from './read-feed.js';

const rss = (item: string, channel = ''): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Harbour Post</title><link>https://harbour.example/</link>${channel}<item>${item}</item></channel></rss>`;
const atom = (entry: string): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour Post</title><link href="https://harbour.example/"/><entry>${entry}</entry></feed>`;
const json = (item: object): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'J',
    home_page_url: 'https://j.example',
    items: [item],
  });

test.each([
  {
    feed: rss(
      '<title>A &amp; B</title><link>https://harbour.example/1</link><guid isPermaLink="false">g</guid><description>S</description><content:encoded><![CDATA[<p>Full</p>]]></content:encoded><pubDate>Sat, 03 May 2031 23:30:00 -0500</pubDate>',
    ),
    item: {
      key: 'g',
      link: 'https://harbour.example/1',
      title: 'A & B',
      html: '<p>Full</p>',
      full: true,
      published: '2031-05-03T23:30:00-05:00',
    },
    why: 'the full content goes before the summary; the day stays what it was where it was written',
  },
  {
    feed: rss('<guid>https://harbour.example/2</guid><description>S</description>'),
    item: { key: 'https://harbour.example/2', link: 'https://harbour.example/2', html: 'S', full: false },
    why: 'a guid that is an address',
  },
  {
    feed: rss(
      '<title>T</title><link>https://other.example/3</link><source url="https://other.example/feed">Other Voice</source>',
    ),
    item: { key: 'https://other.example/3', html: null, source: 'Other Voice' },
    why: 'an item that only links, with its true publisher',
  },
  {
    feed: rss('<title>T</title><link>javascript:alert(1)</link><description>S</description>'),
    item: { link: null, key: 'T' },
    why: 'no web address is no link',
  },
  {
    feed: atom(
      '<title type="html">&lt;b&gt;Mayor&lt;/b&gt; out</title><id>urn:1</id><link href="https://harbour.example/self" rel="self"/><link href="https://harbour.example/4"/><updated>2031-05-04T08:00:00Z</updated><published>2031-05-03T08:00:00Z</published><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Hi <b>you</b></p></div></content><source><title>Other Voice</title></source>',
    ),
    item: {
      key: 'urn:1',
      link: 'https://harbour.example/4',
      title: 'Mayor out',
      html: '<p>Hi <b>you</b></p>',
      full: true,
      source: 'Other Voice',
      published: '2031-05-03T08:00:00Z',
      updated: '2031-05-04T08:00:00Z',
    },
    why: 'Atom: markup in titles is none, its source is kept',
  },
  {
    feed: atom('<title>T</title><id>urn:2</id><summary>a &lt; b</summary>'),
    item: { html: '<p>a &lt; b</p>', full: false },
    why: 'plain text becomes HTML that shows the same',
  },
  {
    feed: json({
      id: '5',
      url: 'https://j.example/5',
      content_text: 'One.\n\nTwo <b>',
      date_published: '2031-05-03T08:00:00+02:00',
    }),
    item: { key: '5', html: '<p>One.</p>\n<p>Two &lt;b&gt;</p>', full: true, published: '2031-05-03T08:00:00+02:00' },
    why: 'JSON Feed',
  },
])('$why', ({ feed, item }) => {
  expect(parseFeed(feed).items).toMatchObject([item]);
});

test.each(['', 'no feed', '<html><body>Gone</body></html>', '<rss version="2.0"><channel><item>', '{"version":1}'])(
  '%j is no feed',
  (text) => {
    expect(() => parseFeed(text)).toThrow('expected a feed');
  },
);

test('a feed of entities that multiply, and one 100,000 elements deep, cost nothing', () => {
  const laughs = Array.from({ length: 12 }, (_, i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`).join('');
  const bomb = `<!DOCTYPE rss [<!ENTITY a0 "lol">${laughs}]>${rss('<title>&a12;</title><link>https://a.example/1</link>').slice(21)}`;
  expect(JSON.stringify(parseFeed(bomb)).length).toBeLessThan(10_000);
  expect(
    parseFeed(
      rss(`<title>x</title><link>https://a.example/1</link><description>${'<a>'.repeat(100_000)}</description>`),
    ).items.length,
  ).toBeLessThan(2);
});

const pagesOf = (text: string): { found: FoundPage[]; notes: string[] } => {
  const notes: string[] = [];
  return { found: readFeed(parseFeed(text), { from: 'f.xml', tell: (_, note) => void notes.push(note) }), notes };
};

test.each([
  {
    item: '<link>https://agg.example/1</link><source url="https://o.example">Other Voice</source>',
    outlet: 'Other Voice',
    why: 'the source an item names',
  },
  {
    item: '<link>https://www.harbour.example/1?utm_source=rss</link>',
    outlet: 'Harbour Post',
    why: 'the feed, for items of its own site',
  },
  { item: '<link>https://stranger.example/1</link>', outlet: undefined, why: 'not the feed, for items of other sites' },
  { item: '<link>https://apnews.com/1</link>', outlet: undefined, why: 'nor where the address is known' },
])('who publishes an item: $why', ({ item, outlet }) => {
  const [found] = pagesOf(rss(`${item}<title>T</title><description>The mayor resigned.</description>`)).found;
  expect(found).toMatchObject({ from: 'f.xml item 1', page: { whole: true } });
  expect('page' in found! ? [found.page.outlet, found.page.id.includes('?')] : null).toEqual([outlet, false]);
});

test('items that only link are told', () => {
  const { found, notes } = pagesOf(rss('<title>T</title><link>https://a.example/1</link>'));
  expect([found, notes]).toEqual([[], [expect.stringContaining('1 of 1 items only link')]]);
});

test('the feeds of a list, however deep, each once', () => {
  const deep = `${'<outline text="x">'.repeat(60)}<outline text="b" xmlUrl="https://b.example/f"/>${'</outline>'.repeat(60)}`;
  const list = `<opml version="2.0"><body><outline text="a" xmlUrl="https://a.example/f"/>${deep}<outline text="a again" xmlUrl="https://a.example/f"/></body></opml>`;
  expect(parseOpml(list)).toEqual(['https://a.example/f', 'https://b.example/f']);
});
