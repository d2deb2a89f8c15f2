import { describe, expect, it } from 'vitest';
import { findOnPage as find } from '../../../test/find-on-page.js';
import { T1, A1, A2, A3, A4, STORY, lines } from '../../../test/portvale.js';

describe('one report in plain text', () => {
  it.each<[why: string, text: string, rules: Record<string, string>]>([
    ['nothing but the report', lines(T1, ...STORY), {}],
    [
      'teasers with cut texts under a heading of their own',
      lines(
        T1,
        ...STORY,
        'spot_imgspot_img',
        'popular',
        'Share this post:',
        'More like this',
        'HERE',
        'Fog closes the airport for the third day',
        'Passengers have waited since Monday for a flight...',
        '"It was too much": singer leaves the stage',
        'The singer, who is 54, said that the audience...',
      ),
      {
        spot_imgspot_img: 'template-tag',
        popular: 'popular-list',
        'Share this post:': 'share',
        'More like this': 'related-list',
      },
    ],
    [
      'teasers of a headline and a whole sentence each, longer than the report',
      lines(
        T1,
        ...STORY,
        'More from Portvale',
        ...['Fog', 'Rain', 'Snow', 'Hail', 'Ice'].flatMap((word) => [
          `${word} closes the airport for the third day`,
          `${word} has kept the passengers of all the flights on the ground since Monday, and the airport does not know for how long it will be.`,
        ]),
      ),
      { 'Rain closes the airport for the third day': 'after-article' },
    ],
    [
      'headings of lists that are empty',
      lines(T1, ...STORY, 'Related Post', 'Polular post'),
      { 'Related Post': 'related-list', 'Polular post': 'popular-list' },
    ],
    [
      'a crawler’s date line with its section',
      lines(T1, 'news 08-Jul-2023 World News', ...STORY),
      { 'news 08-Jul-2023 World News': 'date-line' },
    ],
    [
      'an announcement between paragraphs, with its headline',
      lines(T1, A1, 'Read also:\nFriendly island needs a voice', A2, A3, A4),
      { 'Friendly island needs a voice': 'read-also' },
    ],
    [
      'an announcement on one line',
      lines(T1, A1, 'READ MORE: Friendly island needs a voice', A2, A3, A4),
      { 'READ MORE: Friendly island needs a voice': 'read-also' },
    ],
    [
      'a captioned picture between paragraphs',
      lines(T1, A1, 'Photo: Cy Fox / The Harbour', A2, 'The pier at dawn. Credit: Cy Fox', A3, A4),
      { 'Photo: Cy Fox / The Harbour': 'photo-credit' },
    ],
    [
      'byline, counters, player and share buttons above',
      lines(
        'Home',
        'World',
        T1,
        'By Cy Fox',
        '2 hours ago',
        '5 min read',
        'Listen to this article',
        '0:00 / 3:45',
        'Facebook Twitter WhatsApp',
        ...STORY,
      ),
      { 'By Cy Fox': 'byline', '2 hours ago': 'counter' },
    ],
    [
      'a comment form and a newsletter below',
      lines(
        T1,
        ...STORY,
        'Leave a comment',
        'Your email address will not be published. Required fields are marked *',
        'Name',
        'Email',
        'Subscribe to our newsletter',
        'Get the latest news delivered to your inbox every day.',
      ),
      { 'Leave a comment': 'comments' },
    ],
    [
      'an appeal, a disclaimer and the rights',
      lines(
        T1,
        ...STORY,
        'Support independent journalism in Portvale with a monthly gift.',
        'The views expressed in this article are the author’s own and do not reflect those of the site.',
        '© 2023 The Harbour. All rights reserved.',
      ),
      { '© 2023 The Harbour. All rights reserved.': 'legal' },
    ],
    [
      'a sign-off',
      lines(T1, ...STORY, '(Reporting by Cy Fox; editing by Di Elk)', 'Cy Fox is a reporter for The Harbour.'),
      { '(Reporting by Cy Fox; editing by Di Elk)': 'sign-off' },
    ],
    [
      'Windows line ends',
      lines(T1, ...STORY, 'Share this post:').replaceAll('\n', '\r\n'),
      { 'Share this post:': 'share' },
    ],
    [
      'single line ends',
      [T1, ...STORY, 'More like this', 'Fog closes the airport for the third day'].join('\n'),
      { 'More like this': 'related-list' },
    ],
    [
      'a headline in capitals that leads elsewhere',
      lines(T1, A1, A2, 'FOG CLOSES THE AIRPORT FOR A THIRD DAY RUNNING', A3, A4),
      { 'FOG CLOSES THE AIRPORT FOR A THIRD DAY RUNNING': 'read-also' },
    ],
    [
      'three headlines in a row that lead elsewhere',
      lines(
        T1,
        A1,
        A2,
        'Fog closes airport for third day',
        'Singer leaves stage in the middle',
        'Bakers of Portvale go on strike',
        A3,
        A4,
      ),
      { 'Singer leaves stage in the middle': 'teaser' },
    ],
    ['a headline doubled below the date', lines(T1, '8 July 2023', T1, ...STORY), { [T1]: 'doubled' }],
  ])('%s', (_why, text, rules) => {
    const found = find({ text });
    expect(found.bodies).toEqual([STORY]);
    expect(found.articles[0]?.title?.text).toBe(T1);
    for (const [words, rule] of Object.entries(rules)) expect([words, found.rules.get(words)]).toEqual([words, rule]);
  });

  it.each([
    ['a credit line below stays in the article, for it says where the report is from', 'Published at harbour.example'],
    ['a source line', 'Source: The Tidewater Gazette'],
  ])('%s', (_why, credit) => {
    expect(find({ text: lines(T1, ...STORY, credit, 'Related posts') }).bodies).toEqual([[...STORY, credit]]);
  });

  it.each([
    ['subheadings', [A1, 'What happens next', A2, A3, A4]],
    [
      'a list after a colon',
      [A1, A2, 'The council wants to see three things:', 'a plan', 'a budget', 'a date', A3, A4],
    ],
    ['a list at the end', [A1, A2, A3, 'The council wants to see three things:', 'a plan', 'a budget', 'a date']],
    [
      'a long last paragraph that trails off',
      [
        A1,
        A2,
        'Lee has said more than once that she would rather swim to the other side of the bay than wait for another summer, and that she would take the mayor along...',
      ],
    ],
  ])('keeps %s', (_why, body) => expect(find({ text: lines(T1, ...body) }).bodies).toEqual([body]));

  it('keeps a headline that reads like the first paragraph in the article', () => {
    const title = 'Harbour master wanted to open the new pier in spring. But then she changed her mind.';
    const found = find({ text: [title, ...STORY].join('\n') });
    expect(found.articles[0]?.title?.text).toBe(title);
    expect(found.bodies).toEqual([[title, ...STORY]]);
  });

  it('keeps the second of two headlines above the text as furniture where it says the same', () => {
    const second = 'Master of Harbour Reveals Plan to Open Pier before End of Spring';
    const found = find({ text: lines(T1, 'news 08-Jul-2023 World News', second, ...STORY) });
    expect(found.articles[0]?.title?.text).toBe(T1);
    expect(found.bodies).toEqual([STORY]);
  });

  it.each([
    ['a short note is an article', 'The pier is open.', [['The pier is open.']]],
    ['a page of nothing but furniture is still a page', lines('Share this post:', 'Related posts', 'Subscribe'), []],
  ])('%s', (_why, text, bodies) => expect(find({ text }).bodies).toEqual(bodies));
});
