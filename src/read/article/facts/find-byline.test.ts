import { describe, expect, it } from 'vitest';
import { findOnPage } from '../../../../test/find-on-page.js';
import { A1, A2, STORY, T1, lines } from '../../../../test/portvale.js';

const bylineOf = (input: { text: string } | { html: string }): string | undefined =>
  findOnPage(input).articles[0]?.byline?.text;
const page = (head: string, below = '', meta = ''): { html: string } => ({
  html: `<html><head><title>${T1}</title>${meta}</head><body><main><h1>${T1}</h1>${head}<p>${A1}</p><p>${A2}</p>${below}</main></body></html>`,
});
const STATED = '<meta name="author" content="Cy Fox">';

describe('byline', () => {
  it.each([
    ['with the day on its line', 'By Cy Fox, July 8, 2023', 'Cy Fox'],
    ['with the day and the time', 'by Cy Fox July 8, 2023 at 7:18am', 'Cy Fox'],
    ['with section and day', 'Written by Cy Fox in Harbour on 1 June 2019', 'Cy Fox'],
    ['with a handle', 'By Cy Fox@cyfox', 'Cy Fox'],
    ['run together with its lead', 'ByCy Fox', 'Cy Fox'],
    ['a day alone names nobody', 'July 8, 2023', undefined],
  ])('%s', (...[, line, names]) => expect(bylineOf({ text: lines(T1, line, ...STORY) })).toBe(names));

  it.each([
    ['`By` on a line of its own', '<p>By</p><p>Cy Fox</p><p>July 8, 2023</p>', 'Cy Fox'],
    ['a person’s name above the day', '<p>Anna Fox</p><p>July 8, 2023</p>', 'Anna Fox'],
    ['a person’s name and handle above how long ago', '<p>Anna Fox, @afox</p><p>2 hours ago</p>', 'Anna Fox'],
    ['a section above the day is nobody', '<p>Harbour News</p><p>July 8, 2023</p>', undefined],
    ['a person’s name alone, no day beside it, may be a topic', '<p>Anna Fox</p>', undefined],
  ])('%s', (...[, head, names]) => expect(bylineOf(page(head))).toBe(names));

  it.each([
    ['a stated name runs into what the writer is', page('<p>Cy FoxHarbour bureau chief</p>', '', STATED), 'Cy Fox'],
    ['a stated name below the text', page('', '<p>Cy Fox</p>', STATED), 'Cy Fox'],
    ['a stated name in a footer', page('', '<footer><p>Cy Fox</p></footer>', STATED), undefined],
    ['a stated name inside a longer one', page('<p>Nancy Foxwell</p>', '', STATED), undefined],
  ])('%s', (...[, input, names]) => expect(bylineOf(input)).toBe(names));
});
