import type { Chain } from '../../trace/origin/origin.js';
import type { Trace } from '../../trace/trace.js';
import { madeUpReading } from './made-up-reading.js';
import { madeUpRelay } from './made-up-relay.js';
import { placeOf } from './place-of.js';

const chainsOf = (text: string): Chain[] => [
  {
    article: 'bob#1',
    outlet: 'Bob News',
    claim: 'k1',
    mention: 'bob#1.m1',
    steps: [
      {
        from: 'Bob News',
        to: 'Nordkap Wire',
        span: placeOf(text, 'Nordkap Wire writes'),
        article: 'bob#1',
        rule: 'credit',
        stated: true,
        reason: { kind: 'credits', words: 'Nordkap Wire writes', shared: null, through: 'Velmark Ledger' },
        why: 'it says so',
      },
    ],
    sources: { kind: 'official', number: 2, span: placeOf(text, 'Nordkap Wire writes') },
    origin: 'o1',
  },
  {
    article: 'ada#1',
    outlet: 'Nordkap Wire',
    claim: 'k1',
    mention: 'ada#1.m1',
    steps: [],
    sources: null,
    origin: 'o1',
  },
];

/** A trace of the two made-up pages, with one of everything. */
export function madeUpTrace(): Trace {
  const [ada, bob] = [madeUpReading(), madeUpRelay()];
  const shared = 'The port of Velmark';
  const [inAda, inBob] = [placeOf(ada.page.text, shared), placeOf(bob.page.text, shared)];
  return {
    echoes: [
      {
        id: 'e1',
        a: { article: 'ada#1', span: inAda, spans: [inAda] },
        b: { article: 'bob#1', span: inBob, spans: [inBob] },
        similarity: 0.25,
        words: 4,
        direction: 'a-to-b',
        reason: {
          kind: 'passage',
          stretches: 1,
          longest: 4,
          words: 'The port of Velmark',
          facts: 0,
          factWords: [],
          sameTitle: false,
          firstBy: 'credit',
        },
        why: 'ada is dated, bob credits it',
      },
    ],
    stories: [
      {
        id: 's1',
        title: 'Harbour tolls may double',
        articles: ['ada#1', 'bob#1'],
        from: '2031-05-03',
        to: null,
        by: null,
      },
    ],
    threads: [],
    claims: [
      {
        id: 'k1',
        story: 's1',
        text: 'The port of Velmark considered doubling its tolls',
        wording: 'ada#1.m1',
        negated: false,
        mentions: ['ada#1.m1', 'bob#1.m1'],
        origins: { least: 1, most: 2, ids: ['o1'] },
        told: { least: 1, most: 2, ids: ['o1'] },
        denied: { least: 0, most: 1, ids: ['o1'] },
        relations: [{ claim: 'k1', kind: 'wider', why: 'the other says “some”' }],
        shared: [{ origin: 'o1', articles: ['ada#1', 'bob#1'], why: 'bob credits ada' }],
      },
    ],
    mentions: [
      ...ada.mentions.slice(0, 1).map((mention) => ({ ...mention, claim: 'k1' })),
      ...bob.mentions.map((mention) => ({ ...mention, claim: 'k1' })),
    ],
    chains: chainsOf(bob.page.text),
    origins: [
      {
        id: 'o1',
        kind: 'outlet',
        name: 'Velmark Ledger',
        anonymousSources: true,
        family: 'Velmark Group',
        articles: ['ada#1', 'bob#1'],
      },
    ],
    drifts: [
      { claim: 'k1', from: 'ada#1.m1', to: 'bob#1.m1', change: 'sharpened', why: '“considered” became “planned”' },
    ],
    positions: [
      {
        actor: 'Oda Brun',
        topic: 'tolls',
        points: [
          { on: null, certainty: 'CT-', mention: 'ada#1.m1' },
          { on: '2031-05-02', certainty: 'PR+', mention: 'bob#1.m1' },
        ],
      },
    ],
    conflicts: [
      {
        id: 'x1',
        kind: 'outcome',
        verdict: 'unsure',
        a: 'ada#1.m1',
        b: 'bob#1.m1',
        why: 'one may',
        sides: { a: ['ada#1.m1'], b: ['bob#1.m1'] },
        marks: { a: [], b: [[0, 3]] },
        answer: { act: 'denies', by: 'bob#1.m1', article: 'bob#1', spans: [[0, 3]] },
      },
    ],
    audits: [{ article: 'bob#1', kind: 'headline-surer', spans: [[0, 31]], why: 'the headline is surer' }],
    corrected: [],
    repeated: [],
  };
}
