import { expect, test } from 'vitest';
import { articleAt, isWebAddress, outletAt, speakerAt } from './link.js';
import { parsePlaces } from './parse-places.js';
import { parseAddress } from './view.js';

const parse = (path: string) => parseAddress(`http://127.0.0.1${path}`);

test.each([
  ['the root is the overview', '/', 'overview', '', false],
  ['a list', '/audits', 'audits', '', false],
  ['a list as data', '/audits.json', 'audits', '', true],
  ['one thing', '/story/s1', 'story', 's1', false],
  ['one thing as data', '/story/s1.json', 'story', 's1', true],
])('%s', (...[, path, view, id, isData]) => {
  expect(parse(path)).toMatchObject({ view, id, isData });
});

test.each(['/a/b/c', '/story/%E0%A4%A'])('%s is no address', (path) => {
  expect(parse(path)).toBeNull();
});

test.each([
  ['plain', 'a1'],
  ['with a slash and a question mark', 'https://x.example/a?b=1#c'],
  ['that ends in .json', 'page.json'],
  ['with per cent', '100%25'],
  ['with markup', '"><script>'],
  ['with letters beyond ASCII', 'Zażółć'],
])('a name %s comes back from its address', (_reason, name) => {
  for (const at of [speakerAt, outletAt, articleAt]) {
    expect(parse(at(name))).toMatchObject({ id: name, isData: false });
    expect(parse(`${at(name)}.json`)).toMatchObject({ id: name, isData: true });
  }
});

test.each([
  ['one place', '10-20', [[10, 20]]],
  [
    'two places',
    '10-20,30-42',
    [
      [10, 20],
      [30, 42],
    ],
  ],
  ['a place beyond the text is cut', '90-999', [[90, 100]]],
  ['a place wholly beyond it is none', '200-300', []],
  ['backwards', '20-10', []],
  ['words', 'x-y,<b>', []],
  ['nothing', null, []],
] as [string, string | null, number[][]][])('places: %s', (_reason, at, wanted) => {
  expect(parsePlaces(at, 100)).toEqual(wanted);
});

test.each([
  ['https://a.example', true],
  ['HTTP://a.example', true],
  ['javascript:alert(1)', false],
  [' https://a.example', false],
  ['data:text/html,x', false],
])('%s as a link: %s', (url, wanted) => {
  expect(isWebAddress(url)).toBe(wanted);
});
