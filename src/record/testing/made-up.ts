import type { Article } from '../../read/article/article.js';
import type { Attribution } from '../../read/attribution/attribution.js';
import type { Mention } from '../../read/mention/mention.js';
import type { Reading } from '../../read/reading.js';
import type { Span } from '../../span.js';
import type { Trace } from '../../trace/trace.js';

/** The place of `words` in a text; a test that names words the text lacks is wrong. */
export function placeOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`no "${words}" in the made-up text`);
  return [start, start + words.length];
}

const ADA = `Harbour tolls may double
By Ines Aldous, 3 May 2031
The port of Velmark considered doubling its tolls, the Velmark Ledger reported, citing two dockers.
“We — 🚢 — will not pay,” Captain Oda Brun said on Friday. Up to 1,200.5 ships call there.
Share this post: | =cmd()`;

const BOB = `Velmark to double harbour tolls
The port of Velmark planned to double its tolls, Nordkap Wire writes.
<script>alert(1)</script> \u001b[31mread more`;

/** A page with one of everything, by the invented outlet Nordkap Wire. */
export function madeUpReading(id = 'ada', text = ADA): Reading {
  const at = (words: string) => placeOf(text, words);
  const article: Article = {
    id: `${id}#1`,
    span: [0, at('Share')[0]],
    title: { span: at('Harbour tolls may double'), text: 'Harbour tolls may double' },
    outlet: { name: 'Nordkap Wire', span: null },
    byline: { span: at('By Ines Aldous'), text: 'By Ines Aldous' },
    published: { value: '2031-05-03', span: at('3 May 2031'), rule: 'date-line' },
    kind: 'report',
  };
  const outer: Attribution = {
    id: `${id}#1.a1`,
    article: article.id,
    source: [at('the Velmark Ledger')],
    cue: [at('reported')],
    content: [at('The port of Velmark considered doubling its tolls')],
    kind: 'indirect',
    speaker: null,
    anonymous: false,
    within: null,
    certainty: 'PS+',
    rule: 'source-cue',
  };
  const inner: Attribution = {
    ...outer,
    id: `${id}#1.a2`,
    source: [at('Captain Oda Brun')],
    cue: [at('said')],
    content: [at('We'), at('will not pay')],
    kind: 'direct',
    speaker: 'Oda Brun',
    within: outer.id,
    certainty: 'CT-',
  };
  const mention: Mention = {
    id: `${id}#1.m1`,
    article: article.id,
    span: outer.content,
    kind: 'content',
    attribution: outer.id,
    certainty: 'PS+',
    strength: 3.5,
    certaintyWords: [at('considered')],
    rule: 'verb-of-intention',
    on: '2031-05-02',
    proposition: {
      actor: 'Velmark',
      action: 'doubl',
      objects: [],
      numbers: [{ span: at('1,200.5'), low: 0, high: 1200.5, unit: null }],
      times: ['2031-05-02'],
      negated: false,
      terms: ['doubl', 'port', 'toll'],
    },
  };
  return {
    page: { id, url: `https://nordkap.example/${id}`, outlet: 'Nordkap Wire', language: 'en', text },
    articles: [article],
    furniture: [{ span: [at('Share')[0], text.length], rule: 'share-line' }],
    names: [{ span: at('Oda Brun'), name: 'Oda Brun', type: 'person' }],
    times: [{ span: at('Friday'), value: '2031-05-02', type: 'DATE' }],
    attributions: [outer, inner],
    credits: [
      {
        id: `${id}#1.c1`,
        article: article.id,
        outlet: 'Velmark Ledger',
        span: at('the Velmark Ledger'),
        cue: at('reported'),
        anonymousSources: true,
        sources: at('two dockers'),
        scope: 'article',
        stated: true,
        through: null,
        rule: 'reported-by',
      },
    ],
    mentions: [
      mention,
      { ...mention, id: `${id}#1.m2`, attribution: null, on: null, kind: 'lead', certaintyWords: [], certainty: 'U' },
    ],
  };
}

/** A page with hostile text, and as many nulls and empty lists as a reading can have. */
export function madeUpRelay(id = 'bob', text = BOB): Reading {
  const at = (words: string) => placeOf(text, words);
  const title = 'Velmark to double harbour tolls';
  const proposition = {
    actor: null,
    action: null,
    objects: ['Velmark'],
    numbers: [],
    times: [],
    negated: true,
    terms: [],
  };
  return {
    page: { id, url: null, outlet: null, language: null, text },
    articles: [
      {
        id: `${id}#1`,
        span: [0, text.length],
        title: { span: at(title), text: title },
        outlet: { name: 'Nordkap Wire', span: at('Nordkap Wire') },
        byline: null,
        published: null,
        kind: 'other',
      },
    ],
    furniture: [],
    names: [],
    times: [],
    attributions: [],
    credits: [],
    mentions: [
      {
        id: `${id}#1.m1`,
        article: `${id}#1`,
        span: [at('The port of Velmark planned to double its tolls')],
        kind: 'assertion',
        attribution: null,
        certainty: 'PR+',
        strength: 6,
        certaintyWords: [at('planned')],
        rule: 'verb-of-plan',
        on: null,
        proposition,
      },
    ],
  };
}

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
        direction: 'a-to-b',
        why: 'ada is dated, bob credits it',
      },
    ],
    stories: [
      { id: 's1', title: 'Harbour tolls may double', articles: ['ada#1', 'bob#1'], from: '2031-05-03', to: null },
    ],
    claims: [
      {
        id: 'k1',
        story: 's1',
        text: 'The port of Velmark considered doubling its tolls',
        mentions: ['ada#1.m1', 'bob#1.m1'],
        origins: { least: 1, most: 2, ids: ['o1'] },
      },
    ],
    mentions: [
      ...ada.mentions.slice(0, 1).map((mention) => ({ ...mention, claim: 'k1' })),
      ...bob.mentions.map((mention) => ({ ...mention, claim: 'k1' })),
    ],
    chains: [
      {
        article: 'bob#1',
        claim: 'k1',
        mention: 'bob#1.m1',
        steps: [
          {
            from: 'Bob News',
            to: 'Nordkap Wire',
            span: placeOf(bob.page.text, 'Nordkap Wire writes'),
            article: 'bob#1',
            rule: 'credit',
            stated: true,
            through: null,
            why: 'it says so',
          },
        ],
        origin: 'o1',
      },
      { article: 'ada#1', claim: 'k1', mention: 'ada#1.m1', steps: [], origin: 'o1' },
    ],
    origins: [
      { id: 'o1', kind: 'outlet', name: 'Velmark Ledger', anonymousSources: true, articles: ['ada#1', 'bob#1'] },
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
    conflicts: [{ id: 'x1', kind: 'outcome', verdict: 'unsure', a: 'ada#1.m1', b: 'bob#1.m1', why: 'one may' }],
    audits: [{ article: 'bob#1', kind: 'headline-surer', spans: [[0, 31]], why: 'the headline is surer' }],
  };
}
