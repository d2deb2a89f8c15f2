import { expect, it } from 'vitest';
import { sliceSpans, type Span } from '../../../span.js';
import { findNames } from '../../language/find-names.js';
import { findSentences } from '../../language/find-sentences.js';
import { madeUpArticle } from '../../language/testing/made-up-article.js';
import { findAttributions } from '../find-attributions.js';

/** `source | content` of what is found; lines that begin with `> ` stand in a block quotation. */
function shown(marked: string): string[] {
  const text = marked.replace(/^> /gm, '');
  const blockquotes: Span[] = [];
  let at = 0;
  for (const line of marked.split('\n')) {
    const length = line.replace(/^> /, '').length;
    const last = blockquotes.at(-1);
    if (line.startsWith('> ') && last?.[1] === at - 1) blockquotes[blockquotes.length - 1] = [last[0], at + length];
    else if (line.startsWith('> ')) blockquotes.push([at, at + length]);
    at += length + 1;
  }
  const articles = [madeUpArticle(text)];
  const sentences = findSentences(text, articles, []);
  return findAttributions({ text, articles, sentences, names: findNames(text, sentences), blockquotes })
    .filter(({ rule }) => /^(?:block|signed)-quotation$/.test(rule))
    .map(({ source, content }) => `${sliceSpans(text, source)} | ${sliceSpans(text, content)}`);
}

it.each<[reason: string, marked: string, expected: readonly string[]]>([
  ['his answer', 'We called the mayor. His answer:\n“It is gone.”', ['His | “It is gone.”']],
  ['an owner by name', 'Anna Berg’s reply:\n“It is gone.”', ['Anna Berg | “It is gone.”']],
  [
    'who issued it stands in the sentence before',
    'The board answered on Friday. The statement in full:\n“It is gone.”',
    ['The board | “It is gone.”'],
  ],
  [
    'whose text it is stands behind',
    'Here is the statement of the coach:\nI am leaving.',
    ['the coach | I am leaving.'],
  ],
  [
    'up to the line that signs it',
    'Here is the full text:\nI am leaving.\nI thank you all.\n— Stefan Arlt, coach',
    ['Stefan Arlt, coach | I am leaving. I thank you all.'],
  ],
  [
    'a block below a document',
    'Albin Rask wrote in May. From the letter:\n> The wall moves.\n> It moves slowly.\nThe board signed.',
    ['Albin Rask | The wall moves. It moves slowly.'],
  ],
  [
    'a block that its last line signs',
    'He left.\n> Eleven years, one roof.\n> — Emil Sander (@emils) May 4',
    ['Emil Sander (@emils) | Eleven years, one roof.'],
  ],
  [
    'two posts, each signed',
    'They left.\n> One roof.\n> — Emil Sander (@emils) May 4\n> Two roofs.\n> — Nora Eskil (@nora) May 5',
    ['Emil Sander (@emils) | One roof.', 'Nora Eskil (@nora) | Two roofs.'],
  ],
  [
    'what somebody said is presented',
    'Two ministers spoke. Here’s what Anna Berg said.\nThe bridge holds. I have seen it.\nIt rained.',
    ['Anna Berg | The bridge holds. I have seen it.'],
  ],
  ['what somebody said is only spoken of', 'Here is what Anna Berg said.\nThe bridge holds.\nIt rained.', []],
  ['a list', 'The council will vote on three things:\nA new roof.\nA bridge.', []],
  ['what is needed', 'For the dough you need the following:\nFlour, salt and two eggs.', []],
  [
    'a voice signed on the next line',
    '“We slept in the kitchen.”\n– Hugo Salo, 12',
    ['Hugo Salo, 12 | “We slept in the kitchen.”'],
  ],
  [
    'names with an age above',
    'Sven Torgau, 45\n“I have waited.”\nOlga Reith, 30\n“They gave us water.”',
    ['Sven Torgau, 45 | “I have waited.”', 'Olga Reith, 30 | “They gave us water.”'],
  ],
  [
    'plain voices signed side by side',
    'It is the ugliest roof. – Paul Antin, Merrow\nMy son sleeps again. – Wilma Reese, Orvale',
    ['Paul Antin, Merrow | It is the ugliest roof.', 'Wilma Reese, Orvale | My son sleeps again.'],
  ],
  ['an agency signs no voice', 'The storm took forty roofs. – Norvia Press, Merrow', []],
])('%s', (_, marked, expected) => {
  expect(shown(marked)).toEqual(expected);
});
