import type { Article } from '../../read/article/article.js';
import type { Attribution } from '../../read/attribution/attribution.js';
import type { Mention } from '../../read/mention/mention.js';
import type { Reading } from '../../read/reading.js';
import type { Span } from '../../span.js';
import { placeOf } from './place-of.js';

const ADA = `Harbour tolls may double
By Ines Aldous, 3 May 2031
The port of Velmark considered doubling its tolls, the Velmark Ledger reported, citing two dockers.
“We — 🚢 — will not pay,” Captain Oda Brun said on Friday. Up to 1,200.5 ships call there.
Share this post: | =cmd()`;

type At = (words: string) => Span;

const articleOf = (id: string, at: At): Article => ({
  id: `${id}#1`,
  span: [0, at('Share')[0]],
  title: { span: at('Harbour tolls may double'), text: 'Harbour tolls may double' },
  outlet: { name: 'Nordkap Wire', span: null },
  byline: { span: at('By Ines Aldous'), text: 'By Ines Aldous' },
  updated: null,
  published: { value: '2031-05-03', span: at('3 May 2031'), rule: 'date-line' },
  kind: 'report',
});

function attributionsOf(id: string, at: At): [Attribution, Attribution] {
  const outer: Attribution = {
    id: `${id}#1.a1`,
    article: `${id}#1`,
    source: [at('the Velmark Ledger')],
    cue: [at('reported')],
    content: [at('The port of Velmark considered doubling its tolls')],
    kind: 'indirect',
    act: 'speech',
    speaker: null,
    anonymous: false,
    within: null,
    certainty: 'PS+',
    rule: 'source-cue',
    confidence: 0.75,
    role: null,
    place: null,
    side: null,
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
  return [outer, inner];
}

const mentionOf = (outer: Attribution, at: At): Mention => ({
  id: `${outer.article}.m1`,
  article: outer.article,
  span: outer.content,
  kind: 'content',
  attribution: outer.id,
  certainty: 'PS+',
  strength: 3.5,
  certaintyWords: [at('considered')],
  rule: 'verb-of-intention',
  mode: 'told',
  modeRule: 'plain',
  modeWords: [],
  scareWords: [],
  scareRule: null,
  on: '2031-05-02',
  proposition: {
    actor: 'Velmark',
    action: 'doubl',
    objects: [],
    numbers: [{ span: at('1,200.5'), low: 0, high: 1200.5, unit: null }],
    times: ['2031-05-02'],
    negated: false,
    demanded: false,
    terms: ['doubl', 'port', 'toll'],
  },
});

/** A page with one of everything, by the invented outlet Nordkap Wire. */
export function madeUpReading(id = 'ada', text = ADA): Reading {
  const at = (words: string) => placeOf(text, words);
  const article = articleOf(id, at);
  const [outer, inner] = attributionsOf(id, at);
  const mention = mentionOf(outer, at);
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
        many: false,
        through: null,
        evidence: null,
        rule: 'reported-by',
      },
    ],
    mentions: [
      mention,
      { ...mention, id: `${id}#1.m2`, attribution: null, on: null, kind: 'lead', certaintyWords: [], certainty: 'U' },
    ],
  };
}
