import { expect, test } from 'vitest';
import { judgeEcho, type Evidence } from './judge-echo.js';

interface Row {
  readonly why: string;
  readonly text?: Partial<Evidence['text']>;
  readonly facts?: Partial<Omit<Evidence['facts'], 'inOrder'>> & { readonly inOrder?: number };
  readonly credited?: boolean;
  readonly sameOutlet?: boolean;
  readonly rule: ReturnType<typeof judgeEcho>;
}

const evidence = ({ text, facts, credited, sameOutlet }: Row): Evidence => ({
  text: {
    stretches: [],
    words: 0,
    longest: 0,
    similarity: 0,
    ownShare: 0,
    plain: 0,
    plainest: 0,
    onlyAtEnd: false,
    ...text,
  },
  facts: {
    shared: 0,
    hard: 0,
    coverage: 0,
    fewest: 0,
    ...facts,
    inOrder: Array.from({ length: facts?.inOrder ?? 0 }, () => {
      const fact = { key: 1, kind: 'name', span: [0, 1] } as const;
      return [fact, fact] as const;
    }),
  },
  links: { aCreditsB: credited ?? false, bCreditsA: false, both: null },
  sameOutlet: sameOutlet ?? false,
});

const PASSAGE = { longest: 20, plainest: 16, plain: 16, ownShare: 0.05 };
const SCATTERED = { longest: 9, plainest: 8, plain: 30, ownShare: 0.2 };

test.each<Row>([
  { why: 'nothing shared', rule: null },
  { why: 'half of a short notice', text: { ownShare: 0.6, plain: 7, longest: 8 }, rule: 'whole' },
  { why: 'one long stretch that brought facts along', text: PASSAGE, facts: { shared: 2 }, rule: 'passage' },
  { why: 'one long stretch of a small part, and a credit', text: PASSAGE, credited: true, rule: 'passage' },
  { why: 'one long stretch of a small part alone: a notice or background', text: PASSAGE, rule: null },
  { why: 'fourteen words in a row happen by chance', text: { ...PASSAGE, longest: 14 }, rule: null },
  { why: 'a row of names and titles is no passage', text: { ...PASSAGE, plainest: 8 }, rule: null },
  { why: 'a passage at the end of both is a notice', text: { ...PASSAGE, onlyAtEnd: true }, rule: null },
  { why: 'an outlet takes up its own background', text: PASSAGE, sameOutlet: true, rule: null },
  { why: 'no fact in common: from one mould', text: PASSAGE, facts: { fewest: 5 }, rule: null },
  {
    why: 'a long passage is one, whatever the facts',
    text: { ...PASSAGE, longest: 25 },
    facts: { fewest: 5 },
    credited: true,
    rule: 'passage',
  },
  { why: 'several shorter stretches', text: SCATTERED, rule: 'scattered' },
  { why: 'several shorter stretches from one mould', text: SCATTERED, facts: { fewest: 5, shared: 1 }, rule: null },
  { why: 'several shorter stretches in a long article', text: { ...SCATTERED, ownShare: 0.1 }, rule: null },
  { why: 'less of them within one outlet', text: SCATTERED, sameOutlet: true, rule: null },
  {
    why: 'fewer stretches with most of the facts',
    text: { longest: 6, plain: 16, ownShare: 0.08 },
    facts: { shared: 6, hard: 2, coverage: 0.7, fewest: 8 },
    rule: 'scattered-facts',
  },
  {
    why: 'fewer stretches with half of the facts',
    text: { longest: 6, plain: 16, ownShare: 0.08 },
    facts: { shared: 6, hard: 2, coverage: 0.5, fewest: 12 },
    rule: null,
  },
  {
    why: 'facts in order and a credit',
    facts: { inOrder: 4, shared: 5, hard: 2, coverage: 0.5, fewest: 9 },
    credited: true,
    rule: 'facts-credited',
  },
  {
    why: 'the same without the credit',
    facts: { inOrder: 4, shared: 5, hard: 2, coverage: 0.5, fewest: 9 },
    rule: null,
  },
  {
    why: 'names only, though credited',
    facts: { inOrder: 6, shared: 6, hard: 0, coverage: 1, fewest: 6 },
    credited: true,
    rule: null,
  },
  {
    why: 'facts in another order, though credited',
    facts: { inOrder: 4, shared: 9, hard: 4, coverage: 0.9, fewest: 9 },
    credited: true,
    rule: null,
  },
  {
    why: 'very many facts in order',
    facts: { inOrder: 13, shared: 14, hard: 6, coverage: 0.9, fewest: 15 },
    rule: 'facts',
  },
  {
    why: 'many facts in order, and hardly one of its own',
    facts: { inOrder: 9, shared: 10, hard: 2, coverage: 1, fewest: 10 },
    rule: 'facts',
  },
  {
    why: 'many facts, but not all in order',
    facts: { inOrder: 9, shared: 12, hard: 4, coverage: 1, fewest: 12 },
    rule: null,
  },
  {
    why: 'many facts in order beside its own',
    facts: { inOrder: 9, shared: 9, hard: 4, coverage: 0.6, fewest: 15 },
    rule: null,
  },
  {
    why: 'very many facts in order, but half of them left out',
    facts: { inOrder: 13, shared: 14, hard: 6, coverage: 0.5, fewest: 28 },
    rule: null,
  },
])('$why', (row) => {
  expect(judgeEcho(evidence(row))).toBe(row.rule);
});
