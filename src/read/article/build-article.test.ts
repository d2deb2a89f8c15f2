import { describe, expect, it } from 'vitest';
import { findOnPage as find } from '../../../test/find-on-page.js';
import { T1, A1, A2, STORY, lines } from '../../../test/portvale.js';
import type { PageInput } from '../page/page.js';

describe('facts of an article', () => {
  it.each([
    [
      'given from outside',
      { text: lines(T1, '8 July 2023', ...STORY), published: '2023-07-08' },
      { value: '2023-07-08', rule: 'given' },
      '8 July 2023',
    ],
    [
      'by the address',
      { text: lines(T1, ...STORY), url: 'https://harbour.example/2023/07/08/x' },
      { value: '2023-07-08', rule: 'address' },
      null,
    ],
    [
      'by a date line',
      { text: lines(T1, 'news 08-Jul-2023 World News', ...STORY) },
      { value: '2023-07-08', rule: 'date-line' },
      '08-Jul-2023',
    ],
    [
      'by a date beside the byline',
      { text: lines(T1, 'By Cy Fox, July 8, 2023', ...STORY) },
      { value: '2023-07-08', rule: 'date-line' },
      'July 8, 2023',
    ],
  ])('published %s', (...[, input, published, words]) => {
    const { articles, text } = find(input);
    expect(articles[0]?.published).toMatchObject(published);
    const span = articles[0]?.published?.span;
    expect(span ? text.slice(...span) : null).toBe(words);
  });

  it('is undated where only its text names days', () => {
    expect(find({ text: lines(T1, A1, 'The pier burnt down on July 8, 2013.', A2) }).articles[0]?.published).toBeNull();
  });

  it('has a byline', () =>
    expect(find({ text: lines(T1, 'By Cy Fox and Di Elk', ...STORY) }).articles[0]?.byline?.text).toBe(
      'Cy Fox and Di Elk',
    ));

  it.each([
    ['given', { text: lines(T1, ...STORY), outlet: 'The Harbour' }, 'The Harbour'],
    ['by the host', { text: lines(T1, ...STORY), url: 'https://www.harbour.example/x' }, 'harbour.example'],
    [
      'by the copyright line',
      { text: lines(T1, ...STORY, '© 2023 The Harbour Post. All rights reserved.') },
      'Harbour Post',
    ],
    [
      'by the masthead',
      { text: lines('Portvale Post', 'Home', T1, ...STORY, 'Portvale Post Newsletter: sign up') },
      'Portvale Post',
    ],
    ['not by a menu', { text: lines('Home', T1, ...STORY, 'Most people saw it from home.') }, undefined],
    ['unknown', { text: lines(T1, ...STORY) }, undefined],
  ])('outlet %s', (...[, input, name]) => expect(find(input).articles[0]?.outlet?.name).toBe(name));

  it.each<[kind: string, title: string, extra: Partial<PageInput>]>([
    ['opinion', 'Opinion: The pier is a dream', {}],
    ['opinion', T1, { url: 'https://harbour.example/opinion/pier' }],
    ['liveblog', 'Pier fire: live updates from Portvale', {}],
    ['report', T1, {}],
  ])('%s: %s', (kind, title, extra) =>
    expect(find({ text: lines(title, ...STORY), ...extra }).articles[0]?.kind).toBe(kind),
  );
});
