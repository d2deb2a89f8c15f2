import type { Reading } from '../../src/read/reading.js';
import type { Span } from '../../src/span.js';
import type { Chain, Step } from '../../src/trace/origin/origin.js';
import type { Trace } from '../../src/trace/trace.js';
import { placeOf } from '../../src/record/testing/place-of.js';
import { readMadeUp } from './made-up-page.js';
import { PAGES } from './made-up-pages.js';

const made = PAGES.map(readMadeUp);
export const READINGS: readonly Reading[] = made.map(({ reading }) => reading);

/** Where words stand on a made-up page. */
export function placeOn(page: string, words: string): Span {
  const found = PAGES.find(({ id }) => id === page);
  if (!found) throw new Error(`no made-up page ${page}`);
  return placeOf(found.text, words);
}

const hop = (page: string, words: string, rest: Pick<Step, 'from' | 'to' | 'stated'>): Step => ({
  ...rest,
  span: placeOn(page, words),
  article: `${page}#1`,
  rule: rest.stated ? 'reported-by' : 'echo',
  reason: rest.stated
    ? { kind: 'credits', words, shared: null, through: null }
    : { kind: 'shares-text', words, shared: 5, through: null },
  why: rest.stated ? `The words name ${rest.to}.` : `It shares a sentence with ${rest.to} and is later.`,
});

const TO_WIRE = hop('harrow', 'Northwire reports', { from: 'The Harrow Post', to: 'Northwire', stated: true });
const TO_HARROW = hop('meridian', 'according to The Harrow Post', {
  from: 'Daily Meridian',
  to: 'The Harrow Post',
  stated: true,
});
const UNSAID = hop('kettle', 'nobody has another plan', { from: 'Kettle News 24', to: 'Northwire', stated: false });
const VARGA = hop('lantern', 'told Radio Lantern', { from: 'Radio Lantern', to: 'Ilse Varga', stated: true });

const chain = (
  page: string,
  steps: readonly Step[],
  rest: Omit<Chain, 'article' | 'outlet' | 'steps' | 'sources'>,
): Chain => ({
  article: `${page}#1`,
  outlet: steps[0]?.from ?? page,
  steps,
  sources: null,
  ...rest,
});

/** The trace that belongs to the made-up readings. */
export const TRACE: Trace = {
  echoes: [
    {
      id: 'e1',
      a: {
        article: 'northwire#1',
        span: placeOn('northwire', 'Nobody wants it, but nobody has another plan'),
        spans: [placeOn('northwire', 'Nobody wants it, but nobody has another plan')],
      },
      b: {
        article: 'kettle#1',
        span: placeOn('kettle', 'Nobody wants it, but nobody has another plan'),
        spans: [placeOn('kettle', 'Nobody wants it, but nobody has another plan')],
      },
      similarity: 0.42,
      words: 5,
      direction: 'a-to-b',
      reason: {
        kind: 'passage',
        stretches: 1,
        longest: 5,
        words: 'Nobody wants it, but nobody has another plan',
        facts: 0,
        factWords: [],
        sameTitle: false,
        firstBy: 'dates',
      },
      why: 'Northwire is three days earlier.',
    },
  ],
  stories: [
    {
      id: 's1',
      title: 'Halvia considered closing the Karst Tunnel',
      articles: ['northwire#1', 'harrow#1', 'meridian#1', 'kettle#1', 'lantern#1'],
      from: '2031-05-03',
      to: '2031-05-06',
      by: null,
    },
    {
      id: 's2',
      title: '<script>alert(1)</script>',
      articles: ['hostile/page?.json#1'],
      from: '2031-05-09',
      to: '2031-05-09',
      by: null,
    },
  ],
  threads: [{ id: 't1', title: 'Halvia, <b>Karst Tunnel</b>', stories: ['s1', 's2'] }],
  claims: [
    {
      id: 'c1',
      story: 's1',
      text: 'The transport ministry of Halvia considered closing the Karst Tunnel for two winters',
      wording: 'northwire.m1',
      negated: false,
      mentions: ['northwire.m1', 'harrow.m1', 'harrow.m2', 'meridian.m1', 'kettle.m1', 'lantern.m1'],
      origins: { least: 1, most: 1, ids: ['o1'] },
      told: { least: 1, most: 1, ids: ['o1'] },
      denied: { least: 1, most: 1, ids: ['o2'] },
      relations: [],
      shared: [],
    },
    {
      id: 'c2',
      story: 's1',
      text: 'About 1,200 lorries pass the tunnel every day',
      wording: 'northwire.m2',
      negated: false,
      mentions: ['northwire.m2', 'meridian.m2'],
      origins: { least: 1, most: 2, ids: ['o1', 'o3'] },
      told: { least: 1, most: 2, ids: ['o1', 'o3'] },
      denied: { least: 0, most: 0, ids: [] },
      relations: [],
      shared: [],
    },
    {
      id: 'c3',
      story: 's1',
      text: 'The tunnel is safe.',
      wording: 'lantern.m2',
      negated: false,
      mentions: ['lantern.m2'],
      origins: { least: 1, most: 1, ids: ['o2'] },
      told: { least: 1, most: 1, ids: ['o2'] },
      denied: { least: 0, most: 0, ids: [] },
      relations: [],
      shared: [],
    },
    {
      id: 'c<4>"',
      story: 's2',
      text: 'The quay at Lunne may close',
      wording: 'hostile/page?.json.m1',
      negated: false,
      mentions: ['hostile/page?.json.m1'],
      origins: { least: 1, most: 1, ids: [] },
      told: { least: 1, most: 1, ids: [] },
      denied: { least: 0, most: 0, ids: [] },
      relations: [],
      shared: [],
    },
  ],
  mentions: made.flatMap(({ claimed }) => claimed),
  chains: [
    chain('northwire', [], { claim: 'c1', mention: 'northwire.m1', origin: 'o1' }),
    chain('harrow', [TO_WIRE], { claim: 'c1', mention: 'harrow.m2', origin: 'o1' }),
    chain('meridian', [TO_HARROW, TO_WIRE], { claim: 'c1', mention: 'meridian.m1', origin: 'o1' }),
    chain('kettle', [UNSAID], { claim: 'c1', mention: 'kettle.m1', origin: 'o1' }),
    chain('lantern', [VARGA], { claim: 'c1', mention: 'lantern.m1', origin: 'o2' }),
    chain('northwire', [], { claim: 'c2', mention: 'northwire.m2', origin: 'o1' }),
    chain('meridian', [], { claim: 'c2', mention: 'meridian.m2', origin: 'o3' }),
    chain('lantern', [VARGA], { claim: 'c3', mention: 'lantern.m2', origin: 'o2' }),
  ],
  origins: [
    {
      id: 'o1',
      kind: 'outlet',
      name: 'Northwire',
      anonymousSources: true,
      family: null,
      articles: ['harrow#1', 'kettle#1', 'meridian#1', 'northwire#1'],
    },
    { id: 'o2', kind: 'speaker', name: 'Ilse Varga', anonymousSources: false, family: null, articles: ['lantern#1'] },
    { id: 'o3', kind: 'unstated', name: 'not stated', anonymousSources: false, family: null, articles: ['meridian#1'] },
  ],
  drifts: [
    {
      claim: 'c1',
      from: 'northwire.m1',
      to: 'meridian.m1',
      change: 'sharpened',
      why: '“considered” became “planned”.',
    },
    { claim: 'c1', from: 'meridian.m1', to: 'kettle.m1', change: 'sharpened', why: '“planned” became “will”.' },
  ],
  positions: [],
  conflicts: [
    {
      id: 'x1',
      kind: 'number',
      verdict: 'conflict',
      a: 'northwire.m2',
      b: 'meridian.m2',
      why: '1,200 lorries a day against 3,000.',
      sides: { a: ['northwire.m2'], b: ['meridian.m2'] },
      marks: { a: [], b: [] },
      answer: null,
    },
    {
      id: 'x2',
      kind: 'outcome',
      verdict: 'unsure',
      a: 'meridian.m1',
      b: 'lantern.m1',
      why: 'Planned against never planned.',
      sides: { a: ['meridian.m1'], b: ['lantern.m1'] },
      marks: { a: [], b: [] },
      answer: null,
    },
  ],
  audits: [
    {
      article: 'lantern#2',
      kind: 'unverifiable-voice',
      spans: [placeOn('lantern', 'Dr. Alva Quist')],
      why: 'Dr. Alva Quist is found nowhere else and has no affiliation.',
    },
    {
      article: 'lantern#1',
      kind: 'dateline',
      spans: [placeOn('lantern', 'on Wednesday')],
      why: 'It speaks of Wednesday; 6 May 2031 was a Tuesday.',
    },
  ],
  corrected: [],
  repeated: [],
};
