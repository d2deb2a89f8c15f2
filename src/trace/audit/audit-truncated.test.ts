import { expect, it } from 'vitest';
import { readPage } from '../../pipeline.js';
import { auditTruncated } from './audit-truncated.js';
import { EMPTY_PILE } from './testing/empty-pile.js';

const FIRST =
  'The council of Lower Tollen has voted to keep the ducks on the market pond, ending a dispute that had divided the town since the spring.';
const SECOND =
  'Opponents had said that the birds made the steps slippery and the benches unusable, and had asked for a fence around the water.';
const page = (...below: readonly string[]): string =>
  ['Council votes to keep the ducks', FIRST, SECOND, ...below].join('\n\n');

function audit(text: string): string[] {
  const reading = readPage({ id: 'p', text });
  return reading.articles.flatMap((article) =>
    auditTruncated(article, reading, EMPTY_PILE).flatMap(({ spans }) => spans.map((span) => text.slice(...span))),
  );
}

it.each([
  ['a whole article', page(), []],
  ['a prompt to subscribe that hides nothing', page('Subscribe to our newsletter'), []],
  ['a link past an advertisement', page('Advertisement', 'Continue reading the main story'), []],
  ['a prompt to scroll', page('Advertisement. Scroll to continue reading.'), []],
  ['an entry of the site’s menu', page('Already a subscriber', 'Contact us'), []],
  ['a wall before the readers’ comments', page('The comments are reserved for subscribers: log in to continue.'), []],
  ['a teaser below a long report', page(...Array.from({ length: 12 }, () => FIRST), 'Rain fell on the ducks…'), []],
  ['a paywall', page('Subscribe to continue reading'), ['Subscribe to continue reading']],
  [
    'a text that breaks off',
    page(`${SECOND.slice(0, -1)} and had asked the mayor whether…`),
    [`${SECOND.slice(0, -1)} and had asked the mayor whether…`],
  ],
  ['a sentence that trails off in the middle', ['T', FIRST, `${SECOND.slice(0, -1)}…`, SECOND].join('\n\n'), []],
])('%s', (_why, text, expected) => expect(audit(text)).toEqual(expected));
