import { describe, expect, it } from 'vitest';
import { findOnPage as find } from '../../../test/find-on-page.js';
import { T1, A1, A2, A3, T2, B1, B2, STORY, lines } from '../../../test/portvale.js';

describe('several articles on one page', () => {
  it('tells two apart by the credit line of the first', () => {
    const text = lines(
      T1,
      'Jan 19, 2021',
      A1,
      A2,
      'Published at harbour.example',
      T2,
      'The director says he has seen no workers there',
      'Posted on gories',
      B1,
      B2,
      'Published at news.tidewater.example',
      'We remind our readers that publication of articles on our site does not mean that we agree with what is written.',
    );
    const found = find({ text });
    expect(found.articles.map((article) => article.title?.text)).toEqual([T1, T2]);
    expect(found.bodies).toEqual([
      [A1, A2, 'Published at harbour.example'],
      ['The director says he has seen no workers there', B1, B2, 'Published at news.tidewater.example'],
    ]);
    expect(found.articles.map((article) => article.published?.value)).toEqual(['2021-01-19', undefined]);
    expect(found.rules.get('Posted on gories')).toBe('tags');
  });

  it('tells two apart by the second headline with its own date line', () => {
    const found = find({ text: lines(T1, '19 January 2021', ...STORY, T2, '20 January 2021', B1, B2) });
    expect(found.bodies).toEqual([STORY, [B1, B2]]);
    expect(found.articles.map((article) => article.published?.value)).toEqual(['2021-01-19', '2021-01-20']);
  });

  it('tells an appended interview from the report, with its headings', () => {
    const question = 'How could the pier change the ferry line?';
    const spoken = [
      'Interviewer (Harbour.example Editor): Welcome to our talk on the pier and on the harbour of Portvale. Today we have an expert with us.',
      'Dr. Elk: Thank you for having me.',
      'Editor: What do you think of the plans that the harbour master has shown us?',
      'Dr. Elk: They are bold, and I believe that the council is going to like them, if only for the lights.',
      'Editor: Thank you, Dr. Elk.',
      'Dr. Elk: It has been a pleasure to be here.',
    ];
    const found = find({ text: [T1, ...STORY, question, 'Title: A Bold Pier', ...spoken].join('\n') });
    expect(found.bodies).toEqual([STORY, [question, 'Title: A Bold Pier', ...spoken]]);
    expect(found.articles.map((article) => article.kind)).toEqual(['report', 'interview']);
    expect(found.articles[1]?.title?.text).toBe('A Bold Pier');
    expect(found.articles[0]?.outlet?.name).toBe('Harbour.example');
  });

  it.each([
    ['a subheading', lines(T1, A1, A2, 'What the ferry line says about it all', B1, B2)],
    [
      'an interview from the first line',
      [
        T1,
        'Q: Why does the town need a new pier at all?',
        `A: ${A1}`,
        'Q: And who is going to pay for the lights?',
        `A: ${A2}`,
        'Q: When is it going to open?',
        `A: ${B1}`,
      ].join('\n'),
    ],
    [
      'an interview with its introduction',
      [
        T1,
        A1,
        A2,
        'Lee: Why now?',
        `Elk: ${A3}`,
        'Lee: And the lights?',
        `Elk: ${B1}`,
        'Lee: When?',
        `Elk: ${B2}`,
      ].join('\n'),
    ],
    [
      'a list with labels',
      [T1, A1, A2, 'Width: 9 metres', 'Length: 200 metres', 'Lights: 40', 'Benches: 16', B1, B2].join('\n'),
    ],
    ['quoted statements with names', lines(T1, A1, 'Lee: The pier opens in spring.', A2, B1)],
  ])('takes %s for part of one article', (_why, text) => expect(find({ text }).articles).toHaveLength(1));
});
