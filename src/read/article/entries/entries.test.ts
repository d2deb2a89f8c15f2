import { expect, it } from 'vitest';
import { layOut } from '../../page/lay-out.js';
import type { PageInput } from '../../page/page.js';
import { findArticles } from '../find-articles.js';

const POSTS = [
  [
    '15:42',
    'Bridge closed',
    'The police have closed the old bridge, for the water stands a hand below the arches of it.',
  ],
  [
    '14:10',
    'School closed',
    'The school on the quay has sent all of its children home, to families in the upper town.',
  ],
  ['13:05', 'First warning', 'The water board has raised its warning to red for the whole of the lower valley today.'],
] as const;

function entries(input: Omit<PageInput, 'id'>): (readonly [string | undefined, string | undefined, string])[] {
  const page = { id: 'p', url: null, outlet: null, language: 'en', text: '' };
  const layout = layOut({ id: 'p', ...input });
  const { articles } = findArticles({ ...page, text: layout.text }, layout, { id: 'p', ...input });
  return articles.flatMap(({ kind, entries: found = [] }) =>
    found.map(
      ({ title, published, span }) =>
        [title?.text, published?.value, `${kind} ${layout.text.slice(...span).slice(-6)}`] as const,
    ),
  );
}
const html = (post: (typeof POSTS)[number], time: string): string =>
  `<div class="post">${time}<h3>${post[1]}</h3><p>${post[2]}</p></div>`;
const page = (body: string, head = ''): string =>
  `<html><head><title>Flood on the Marrow</title>${head}</head><body><h1>Flood on the Marrow</h1>${body}</body></html>`;

const TIMED = [
  ['Bridge closed', '2021-01-14T15:42:00Z', 'liveblog of it.'],
  ['School closed', '2021-01-14T14:10:00Z', 'liveblog  town.'],
  ['First warning', '2021-01-14T13:05:00Z', 'liveblog today.'],
];
const stated = POSTS.map(([clock, headline, body]) => ({
  '@type': 'BlogPosting',
  headline,
  articleBody: body,
  datePublished: `2021-01-14T${clock}:00Z`,
}));

it.each([
  [
    'times stated by the element of each',
    page(POSTS.map((post) => html(post, `<time datetime="2021-01-14T${post[0]}:00Z">${post[0]}</time>`)).join('')),
    TIMED,
  ],
  [
    'times stated by JSON-LD',
    page(
      POSTS.map((post) => html(post, `<span class="ts">${post[0]}</span>`)).join(''),
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'LiveBlogPosting', liveBlogUpdate: stated })}</script>`,
    ),
    TIMED,
  ],
  [
    'a clock and no day: the time is not known',
    page(POSTS.map((post) => html(post, `<span class="ts">${post[0]}</span>`)).join('')),
    TIMED.map(([title, , end]) => [title, undefined, end]),
  ],
  [
    'a clock and the day of the article',
    page(
      POSTS.map((post) => html(post, `<span class="ts">${post[0]}</span>`)).join(''),
      '<meta property="article:published_time" content="2021-01-14">',
    ),
    TIMED.map(([title, time, end]) => [title, time?.slice(0, 16), end]),
  ],
  [
    'headlines above the times',
    page(
      POSTS.map(
        (post) =>
          `<div><h3>${post[1]}</h3><time datetime="2021-01-14T${post[0]}:00Z">${post[0]}</time><p>${post[2]}</p></div>`,
      ).join(''),
    ),
    TIMED,
  ],
  [
    'times in no order are no live blog',
    page(
      [POSTS[0], POSTS[2], POSTS[1], POSTS[2]]
        .map((post) => html(post, `<time datetime="2021-01-14T${post[0]}:00Z">${post[0]}</time>`))
        .join(''),
    ),
    [],
  ],
  [
    'two times are a report',
    page(
      POSTS.slice(1)
        .map((post) => html(post, post[0]))
        .join(''),
    ),
    [],
  ],
])('%s', (_why, markup, expected) => expect(entries({ html: markup })).toEqual(expected));

it('reads the posts of plain text', () => {
  const text = ['Flood on the Marrow: live updates', ...POSTS.flatMap(([clock, , body]) => [clock, body])].join('\n\n');
  expect(entries({ text, published: '2021-01-14' }).map(([, time]) => time)).toEqual([
    '2021-01-14T15:42',
    '2021-01-14T14:10',
    '2021-01-14T13:05',
  ]);
});
