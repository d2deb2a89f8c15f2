import { expect, test } from 'vitest';
import type { Reading } from '../../read/reading.js';
import { sliceSpan } from '../../span.js';
import { articleWords, findVersions } from './find-versions.js';

const TITLE = 'Harbour tolls may double';
const BODY =
  'The port considered doubling its tolls. Captains protested on Friday. A vote is set for June. Nobody spoke for the port.';

/** A page with one article: headline, body, and a menu below. */
function page(
  id: string,
  body = BODY,
  { url = 'https://a.example/1', menu = 'More like this' as string, title = TITLE } = {},
): Reading {
  const text = `${title}\n${body}\n${menu}`;
  const start = title.length + 1;
  return {
    page: { id, url, outlet: null, language: 'en', text },
    articles: [
      {
        id: `${id}.1`,
        span: [start, text.length],
        title: { span: [0, title.length], text: title },
        outlet: null,
        byline: null,
        published: null,
        updated: null,
        kind: 'report',
      },
    ],
    furniture: [{ span: [start + body.length + 1, text.length], rule: 'teaser' }],
    names: [],
    times: [],
    attributions: [],
    credits: [],
    mentions: [],
  } as Reading;
}

const seen = (reading: Reading, seenAt: string) => ({ reading, seenAt });
const MONDAY = '2031-05-05T10:00:00Z';
const TUESDAY = '2031-05-06T10:00:00Z';

test('an edit is told with what it took away and put in, whatever the order of pages', () => {
  const edited = page(
    'b',
    BODY.replace('considered doubling', 'decided to double').replace(' A vote is set for June.', ''),
  );
  const both = [seen(edited, TUESDAY), seen(page('a'), MONDAY)];
  for (const order of [both, [...both].reverse()]) {
    const [version, ...none] = findVersions(order);
    expect(none).toEqual([]);
    expect(version).toMatchObject({ page: 'b', before: 'a', url: 'https://a.example/1', seenAt: TUESDAY });
    expect(version?.added.map((span) => sliceSpan(edited.page.text, span))).toEqual([
      'The port decided to double its tolls.',
    ]);
    expect(version?.removed.map((span) => sliceSpan(page('a').page.text, span))).toEqual([
      'The port considered doubling its tolls.',
      'A vote is set for June.',
    ]);
  }
});

test('a sentence is one piece of an edit, whatever stops it has inside', () => {
  const [before, after] = ['He met Sen. Oda B. Brun.', 'He met Sen. Oda B. Berg.'].map((last, i) =>
    page(`p${i}`, `${BODY} ${last}`),
  );
  const [version] = findVersions([seen(before!, MONDAY), seen(after!, TUESDAY)]);
  expect(version?.added.map((span) => sliceSpan(after!.page.text, span))).toEqual(['He met Sen. Oda B. Berg.']);
});

test.each([
  { other: page('b', BODY, { menu: 'Most read: weather' }), why: 'another menu' },
  { other: page('b', `${BODY} More.`, { url: 'https://a.example/2' }), why: 'another address' },
  {
    other: page('b', 'Something else. Entirely. On one front page. Each day.', { title: 'News' }),
    why: 'an address that holds another page every day',
  },
])('no version: $why', ({ other }) => {
  expect(findVersions([seen(page('a'), MONDAY), seen(other, TUESDAY)])).toEqual([]);
});

test('three versions are compared in turn; a new headline is an edit', () => {
  const pages = [
    seen(page('a'), MONDAY),
    seen(page('b', BODY, { title: 'Harbour tolls to double' }), TUESDAY),
    seen(page('c', `${BODY} He left.`), '2031-05-07'),
  ];
  expect(findVersions(pages).map(({ page, before }) => [before, page])).toEqual([
    ['a', 'b'],
    ['b', 'c'],
  ]);
});

test('two readings are one page where only what stands around the article differs', () => {
  expect(articleWords(page('a', BODY, { menu: 'x' }))).toBe(articleWords(page('b', BODY, { menu: 'y' })));
  expect(articleWords(page('a'))).not.toBe(articleWords(page('b', `${BODY} He left.`)));
});
