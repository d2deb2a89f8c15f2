import type { Reading } from '../../read/reading.js';
import { placeOf } from './place-of.js';

const BOB = `Velmark to double harbour tolls
The port of Velmark planned to double its tolls, Nordkap Wire writes.
<script>alert(1)</script> \u001b[31mread more`;

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
    demanded: false,
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
        updated: null,
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
        mode: 'told',
        modeRule: 'plain',
        modeWords: [],
        scareWords: [],
        scareRule: null,
        on: null,
        proposition,
      },
    ],
  };
}
