import { expect, it } from 'vitest';
import { joinBodies } from './join-bodies.js';
import type { OpenChain } from './trace-chains.js';

const chain = (article: string, name: string, claim = 'c.1'): OpenChain => ({
  article,
  outlet: article,
  claim,
  mention: `${article}.m1`,
  sources: null,
  steps: [],
  end: { kind: 'speaker', name, anonymousSources: false },
});
const ends = (...chains: readonly OpenChain[]): string[] => joinBodies(chains).map(({ end }) => end.name);

const [AGENCY, SERVICE] = ['South Korea agency', 'National Rescue Service'];

it.each<[why: string, chains: OpenChain[], expected: string[]]>([
  ['headline and text of one article', [chain('a', AGENCY), chain('a', SERVICE)], [SERVICE, SERVICE]],
  ['so on other pages too', [chain('a', AGENCY), chain('a', SERVICE), chain('b', AGENCY)], [SERVICE, SERVICE, SERVICE]],
  [
    'and the country that speaks',
    [chain('a', AGENCY), chain('a', SERVICE), chain('b', 'South Korea')],
    [SERVICE, SERVICE, SERVICE],
  ],
  ['two articles alone do not say so', [chain('a', AGENCY), chain('b', SERVICE)], [AGENCY, SERVICE]],
  [
    'of two services neither is it',
    [chain('a', AGENCY), chain('a', SERVICE), chain('a', 'Coast Office')],
    [AGENCY, SERVICE, 'Coast Office'],
  ],
  [
    'a body of another country',
    [chain('a', AGENCY), chain('a', 'French Rescue Service')],
    [AGENCY, 'French Rescue Service'],
  ],
  ['another country', [chain('a', AGENCY), chain('b', 'Norway')], [AGENCY, 'Norway']],
])('%s', (_, chains, expected) => expect(ends(...chains)).toEqual(expected));
