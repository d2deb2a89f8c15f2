import { expect, test } from 'vitest';
import type { Trace } from '../trace.js';
import { madeUpClaim } from '../testing/made-up-claim.js';
import { findNews } from './find-news.js';

const EMPTY: Trace = {
  threads: [],
  corrected: [],
  repeated: [],
  echoes: [],
  stories: [],
  claims: [],
  mentions: [],
  chains: [],
  origins: [],
  drifts: [],
  positions: [],
  conflicts: [],
  audits: [],
};

interface Told {
  /** Outlets that tell the claim, each in an article with a mention of its own: `m-<outlet>`. */
  readonly outlets: readonly string[];
  readonly origins?: readonly [least: number, most: number];
  readonly deniers?: number;
  /** What the claim is called in this trace. */
  readonly id?: string;
}

/** A trace with one story and one claim, told by outlets. */
function trace({ outlets, origins = [1, 1], deniers = 0, id = 'c' }: Told, rest: Partial<Trace> = {}): Trace {
  const mentions = outlets.map((outlet) => `m-${outlet}`);
  return {
    ...EMPTY,
    stories: [
      { id: 's', title: 'Tolls', articles: outlets.map((outlet) => `a-${outlet}`), from: null, to: null, by: null },
    ],
    claims: [
      madeUpClaim({
        id,
        story: 's',
        text: 'Tolls may double',
        mentions,
        told: { least: origins[0], most: origins[1], ids: [] },
        denied: { least: deniers, most: deniers, ids: [] },
      }),
    ],
    mentions: mentions.map((mention) => ({ id: mention, claim: id })) as unknown as Trace['mentions'],
    chains: outlets.map((outlet) => ({
      article: `a-${outlet}`,
      outlet,
      claim: id,
      mention: `m-${outlet}`,
      steps: [],
      sources: null,
      origin: 'o',
    })),
    ...rest,
  };
}

const TWO = trace({ outlets: ['Post', 'Wire'] });
const position = (...points: [string, string][]): Partial<Trace> => ({
  positions: [
    {
      actor: 'Ada Brun',
      topic: 'tolls',
      points: points.map(([mention, certainty]) => ({ on: null, certainty, mention })),
    },
  ] as unknown as Trace['positions'],
});
const conflict = (a: string, b: string, verdict = 'conflict'): Partial<Trace> => ({
  conflicts: [{ id: 'x', kind: 'number', verdict, a, b, why: '3 against 5' }] as unknown as Trace['conflicts'],
});
const drift = (to: string, change: string): Partial<Trace> => ({
  drifts: [{ claim: 'c', from: 'm-Post', to, change, why: 'may to will' }] as unknown as Trace['drifts'],
});

test.each<{ before: Trace; after: Trace; news: string[]; why: string }>([
  { before: EMPTY, after: TWO, news: [], why: 'the first trace is no news' },
  { before: TWO, after: TWO, news: [], why: 'nothing changed' },
  {
    before: TWO,
    after: trace({ outlets: ['Wire', 'Post'], id: 'renamed' }),
    news: [],
    why: 'a claim by another id is the same claim',
  },
  {
    before: TWO,
    after: trace({ outlets: ['Post', 'Wire', 'Echo'] }),
    news: ['third outlet, same origin: Tolls may double (Echo)'],
    why: 'one more repeats it',
  },
  {
    before: TWO,
    after: trace({ outlets: ['Post', 'Wire', 'Echo'], origins: [1, 2] }),
    news: ['third outlet, new origin (1 to 2 now): Tolls may double (Echo)'],
    why: 'one more found it out',
  },
  {
    before: TWO,
    after: trace({ outlets: ['Post', 'Wire', 'Echo'], deniers: 1 }),
    news: ['third outlet, denied (by 1 now): Tolls may double (Echo)'],
    why: 'one more has somebody deny it',
  },
  {
    before: TWO,
    after: trace({ outlets: ['Post', 'Wire', 'Echo', 'Daily'] }),
    news: ['fourth outlet, same origin: Tolls may double (Daily, Echo)'],
    why: 'two at once are one line',
  },
  {
    before: TWO,
    after: {
      ...TWO,
      stories: [...TWO.stories, { id: 's2', title: 'Bridge shut', articles: ['a-x'], from: null, to: null, by: null }],
    },
    news: ['new story: Bridge shut'],
    why: 'a story of new articles',
  },
  {
    before: TWO,
    after: {
      ...TWO,
      stories: [{ id: 's9', title: 'Tolls rise', articles: ['a-Post', 'a-x'], from: null, to: null, by: null }],
    },
    news: [],
    why: 'a story by another name is the same story',
  },
  {
    before: trace({ outlets: ['Post'] }, position(['m-Post', 'PS+'])),
    after: trace({ outlets: ['Post'] }, position(['m-Post', 'PS+'], ['m-new', 'CT-'])),
    news: ['position changed, PS+ to CT-: tolls (Ada Brun)'],
    why: 'a position that turned',
  },
  {
    before: TWO,
    after: trace({ outlets: ['Post', 'Wire'] }, position(['m-old', 'PS+'], ['m-new', 'PS+'])),
    news: [],
    why: 'a position held',
  },
  {
    before: TWO,
    after: trace({ outlets: ['Post', 'Wire'] }, conflict('m-Post', 'm-Wire')),
    news: ['conflict of number: 3 against 5'],
    why: 'a conflict',
  },
  {
    before: trace({ outlets: ['Post', 'Wire'] }, conflict('m-Wire', 'm-Post')),
    after: trace({ outlets: ['Post', 'Wire'] }, conflict('m-Post', 'm-Wire')),
    news: [],
    why: 'a conflict known, the other way round',
  },
  {
    before: TWO,
    after: trace({ outlets: ['Post', 'Wire'] }, conflict('m-Post', 'm-Wire', 'update')),
    news: [],
    why: 'an update is no conflict',
  },
  {
    before: TWO,
    after: trace({ outlets: ['Post', 'Wire'] }, drift('m-new', 'sharpened')),
    news: ['wording sharpened: may to will'],
    why: 'a wording that hardened',
  },
  {
    before: TWO,
    after: trace({ outlets: ['Post', 'Wire'] }, drift('m-new', 'softened')),
    news: [],
    why: 'one that softened is no alarm',
  },
])('$why', ({ before, after, news }) => {
  const told = findNews(before, after).map(
    ({ what, about, who }) => `${what}: ${about}${who.length ? ` (${who.join(', ')})` : ''}`,
  );
  expect(told).toEqual(news);
});

test('an outlet that brings many claims of a story is told once, by the claim that most tell', () => {
  const [one] = TWO.claims;
  const second = (outlets: readonly string[]) => ({
    claims: [{ ...one! }, { ...one!, id: 'd', text: 'Captains protest', mentions: ['n-Post'] }],
    chains: [
      ...trace({ outlets }).chains,
      ...outlets
        .filter((o) => o !== 'Wire')
        .map((outlet) => ({
          article: `a-${outlet}`,
          outlet,
          claim: 'd',
          mention: `n-${outlet}`,
          steps: [],
          sources: null,
          origin: 'o',
        })),
    ],
  });
  const [before, after] = [
    ['Post', 'Wire'],
    ['Post', 'Wire', 'Echo'],
  ].map((outlets) => ({ ...trace({ outlets }), ...second(outlets) }));
  expect(findNews(before!, after!)).toMatchObject([{ what: 'third outlet, same origin', about: 'Tolls may double' }]);
});
