import type { ArticleBrief } from '../../record/questions/article-brief.js';
import type { AuditAccount } from '../../record/questions/audit-account.js';
import type { ChainAccount } from '../../record/questions/chain-account.js';
import type { ClaimBrief } from '../../record/questions/claim-brief.js';
import type { ConflictAccount } from '../../record/questions/conflict-account.js';
import type { DriftAccount } from '../../record/questions/drift-account.js';
import type { MentionBrief } from '../../record/questions/mention-brief.js';
import type { OriginBrief } from '../../record/questions/origin-brief.js';
import type { StoryPoint } from '../../record/questions/story-brief.js';

/** Invented answers, one of each shape: what the page of pieces shows. Outlets and persons are made up. */
const articleOf = (outlet: string, published: string, title: string): ArticleBrief => ({
  id: outlet.toLowerCase().replaceAll(' ', '-'),
  page: outlet,
  url: null,
  title,
  opening: null,
  outlet,
  published,
  kind: 'report',
});

const WIRE = articleOf('Velmark Wire', '2031-05-03', 'Velmark port considered doubling tolls');
const LEDGER = articleOf('Nordkap Ledger', '2031-05-04', 'Port planned to double tolls');
const HERALD = articleOf('Osk Herald', '2031-05-06', 'Velmark will double tolls');

const mentionOf = (
  article: ArticleBrief,
  words: string,
  rest: Pick<MentionBrief, 'certainty' | 'strength' | 'speaker' | 'anonymous'> & { readonly decides: string },
): MentionBrief => {
  const { decides, ...sure } = rest;
  const start = words.indexOf(decides);
  return {
    id: `${article.id}.m`,
    claim: 'c1',
    article,
    kind: 'content',
    quote: { article: article.id, spans: [[0, words.length]], words: [words] },
    certaintyWords: decides ? [[start, start + decides.length]] : [],
    mode: 'told',
    modeWords: [],
    scareWords: [],
    on: article.published,
    through: [],
    ...sure,
  };
};

const mentions: readonly MentionBrief[] = [
  mentionOf(WIRE, 'The port considered doubling its tolls, two dockers said.', {
    certainty: 'PS+',
    strength: 3,
    speaker: null,
    anonymous: true,
    decides: 'considered',
  }),
  mentionOf(LEDGER, 'The port planned to double its tolls.', {
    certainty: 'PR+',
    strength: 6,
    speaker: null,
    anonymous: false,
    decides: 'planned',
  }),
  mentionOf(HERALD, 'We never meant to double anything.', {
    certainty: 'CT-',
    strength: 10,
    speaker: 'Oda Brun',
    anonymous: false,
    decides: 'never',
  }),
];
const [first, second, third] = mentions as [MentionBrief, MentionBrief, MentionBrief];

const claim: ClaimBrief = {
  id: 'c1',
  story: 's1',
  text: 'The port of Velmark planned to double its tolls',
  wording: 'nordkap-ledger.m',
  negated: false,
  reports: 14,
  outlets: 11,
  least: 1,
  most: 2,
  told: { least: 1, most: 2 },
  denied: { least: 1, most: 1 },
  drifts: 1,
  conflicts: 1,
};

const origin: OriginBrief = {
  id: 'o1',
  kind: 'outlet',
  name: 'Velmark Wire',
  anonymousSources: true,
  page: null,
  title: null,
  opening: null,
};

const chain: ChainAccount = {
  claim: 'c1',
  mention: second.id,
  article: LEDGER,
  steps: [
    {
      from: 'Nordkap Ledger',
      to: 'Velmark Wire',
      stated: true,
      rule: 'reported-by',
      reason: { kind: 'credits', words: 'as Velmark Wire reported.', shared: null, through: null },
      why: 'The words credit Velmark Wire.',
      article: LEDGER,
      quote: { article: LEDGER.id, spans: [[43, 55]], words: ['Velmark Wire'] },
      around: { article: LEDGER.id, spans: [[40, 65]], words: ['as Velmark Wire reported.'] },
    },
  ],
  origin,
  hand: 'relayed',
};

const drift: DriftAccount = {
  claim: 'c1',
  claimText: claim.text,
  change: 'sharpened',
  why: '“considered” became “planned”.',
  from: first,
  to: second,
};

const conflict: ConflictAccount = {
  id: 'x1',
  kind: 'outcome',
  verdict: 'conflict',
  why: 'One says that it was planned, the other that it never was.',
  a: second,
  b: third,
  marks: { a: [], b: [] },
  told: { a: 3, b: 1 },
  answer: { act: 'denies', by: 'b', quote: third.quote },
};

const audit: AuditAccount = {
  kind: 'dateline',
  why: 'It speaks of Wednesday; 3 May 2031 was a Saturday.',
  article: WIRE,
  quote: { article: WIRE.id, spans: [[0, 10]], words: ['3 May 2031'] },
};

const points: readonly StoryPoint[] = [
  { article: WIRE, hand: 'first-hand' },
  { article: LEDGER, hand: 'relayed' },
  { article: HERALD, hand: 'unstated' },
];

export const PIECES = { claim, mentions, chain, origin, drift, conflict, audit, points } as const;
