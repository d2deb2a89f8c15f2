import type { MadeUpPage } from './made-up-page.js';

const REPORT = 'Halvia considered closing the Karst Tunnel';

/** A running story by invented outlets: one report with unnamed sources, relays that harden it, a denial, two numbers. */
export const PAGES: readonly MadeUpPage[] = [
  {
    id: 'northwire',
    outlet: 'Northwire',
    url: 'https://northwire.example/karst',
    text: `${REPORT}
KARST, 3 May 2031. The transport ministry of Halvia considered closing the Karst Tunnel for two winters, two officials told Northwire.
“Nobody wants it, but nobody has another plan,” one of them said.
About 1,200 lorries pass the tunnel every day.`,
    articles: [{ from: REPORT, to: 'every day.', title: REPORT, published: '2031-05-03' }],
    attributions: [
      {
        source: 'two officials',
        cue: 'told Northwire',
        content: 'The transport ministry of Halvia considered closing the Karst Tunnel for two winters',
        speaker: null,
        anonymous: true,
        certainty: 'PS+',
      },
      {
        source: 'one of them',
        cue: 'said',
        content: '“Nobody wants it, but nobody has another plan,”',
        speaker: null,
        anonymous: true,
        certainty: 'CT-',
      },
    ],
    mentions: [
      {
        words: 'The transport ministry of Halvia considered closing the Karst Tunnel for two winters',
        claim: 'c1',
        certainty: 'PS+',
        strength: 3,
        decides: 'considered',
        kind: 'content',
        attribution: 0,
      },
      { words: 'About 1,200 lorries pass the tunnel every day', claim: 'c2', certainty: 'CT+', strength: 9 },
    ],
  },
  {
    id: 'harrow',
    outlet: 'The Harrow Post',
    url: 'https://harrow.example/tunnel',
    text: `Halvia wanted to shut its longest tunnel
The ministry wanted to close the Karst Tunnel for two winters, Northwire reports, citing sources.
Share this post: More like this
Ten recipes with rhubarb`,
    articles: [
      {
        from: 'Halvia wanted',
        to: 'sources.',
        title: 'Halvia wanted to shut its longest tunnel',
        published: '2031-05-04',
      },
    ],
    furniture: ['Share this post: More like this', 'Ten recipes with rhubarb'],
    credits: [{ outlet: 'Northwire', cue: 'Northwire reports', sources: 'sources' }],
    mentions: [
      {
        words: 'Halvia wanted to shut its longest tunnel',
        claim: 'c1',
        certainty: 'PR+',
        strength: 5,
        decides: 'wanted to',
        kind: 'headline',
      },
      {
        words: 'The ministry wanted to close the Karst Tunnel for two winters',
        claim: 'c1',
        certainty: 'PR+',
        strength: 5,
        decides: 'wanted to',
        kind: 'lead',
      },
    ],
  },
  {
    id: 'meridian',
    outlet: 'Daily Meridian',
    url: 'https://meridian.example/1',
    text: `Karst Tunnel: closure planned
Halvia planned to close the Karst Tunnel, according to The Harrow Post.
Some 3,000 lorries use it daily.`,
    articles: [{ from: 'Karst', to: 'daily.', title: 'Karst Tunnel: closure planned', published: '2031-05-05' }],
    credits: [{ outlet: 'The Harrow Post', cue: 'according to The Harrow Post' }],
    mentions: [
      {
        words: 'Halvia planned to close the Karst Tunnel',
        claim: 'c1',
        certainty: 'PR+',
        strength: 7,
        decides: 'planned',
        kind: 'lead',
      },
      { words: 'Some 3,000 lorries use it daily', claim: 'c2', certainty: 'CT+', strength: 9 },
    ],
  },
  {
    id: 'kettle',
    outlet: 'Kettle News 24',
    text: `HALVIA CLOSES TUNNEL
Halvia will close the Karst Tunnel for two winters. Nobody wants it, but nobody has another plan.`,
    articles: [{ from: 'HALVIA', to: 'another plan.', title: 'HALVIA CLOSES TUNNEL', published: '2031-05-06' }],
    mentions: [
      {
        words: 'Halvia will close the Karst Tunnel for two winters',
        claim: 'c1',
        certainty: 'CT+',
        strength: 9,
        decides: 'will',
        kind: 'lead',
      },
    ],
  },
  {
    id: 'lantern',
    outlet: 'Radio Lantern',
    url: 'https://lantern.example/varga',
    text: `Minister: tunnel stays open
Transport minister Ilse Varga told Radio Lantern on Wednesday: “We never planned to close the Karst Tunnel.”
Varga said that her colleague Tomas Reck had told her: “The tunnel is safe.”
Expert interview
Host: What does it mean? Dr. Alva Quist: It means that the coming election decides.`,
    articles: [
      { from: 'Minister:', to: 'is safe.”', title: 'Minister: tunnel stays open', published: '2031-05-06' },
      {
        from: 'Expert interview',
        to: 'election decides.',
        title: 'Expert interview',
        published: null,
        kind: 'interview',
      },
    ],
    attributions: [
      {
        source: 'Transport minister Ilse Varga',
        cue: 'told Radio Lantern',
        content: '“We never planned to close the Karst Tunnel.”',
        speaker: 'Ilse Varga',
        certainty: 'CT-',
      },
      {
        source: 'Varga said',
        cue: 'said',
        content: 'that her colleague Tomas Reck had told her: “The tunnel is safe.”',
        speaker: 'Ilse Varga',
        certainty: 'CT+',
      },
      {
        source: 'Tomas Reck',
        cue: 'had told her',
        content: '“The tunnel is safe.”',
        speaker: 'Tomas Reck',
        certainty: 'CT+',
        within: 1,
      },
      {
        source: 'Dr. Alva Quist',
        cue: 'Dr. Alva Quist:',
        content: 'It means that the coming election decides.',
        speaker: 'Alva Quist',
        certainty: 'CT+',
        article: 1,
      },
    ],
    mentions: [
      {
        words: 'We never planned to close the Karst Tunnel.',
        claim: 'c1',
        certainty: 'CT-',
        strength: 9,
        decides: 'never',
        kind: 'content',
        attribution: 0,
      },
      {
        words: 'The tunnel is safe.',
        claim: 'c3',
        certainty: 'CT+',
        strength: 9,
        kind: 'content',
        attribution: 2,
      },
    ],
  },
  {
    id: 'hostile/page?.json',
    outlet: '"><img src=x onerror=alert(1)>',
    url: 'javascript:alert(1)',
    text: `<script>alert(1)</script> "><img src=x onerror=alert(1)> \u001b[31mred\u001b[0m
\u001b]0;owned\u0007The quay at Lunne may close, \u202ean usher said.`,
    articles: [
      {
        from: '<script>',
        to: 'usher said.',
        title: '<script>alert(1)</script> "><img src=x onerror=alert(1)> \u001b[31mred\u001b[0m',
        published: '2031-05-09',
      },
    ],
    attributions: [
      {
        source: 'an usher',
        cue: 'said',
        content: 'The quay at Lunne may close',
        speaker: '<b onmouseover=alert(1)>Usher</b>/..json',
        certainty: 'PS+',
      },
    ],
    mentions: [
      {
        words: 'The quay at Lunne may close',
        claim: 'c<4>"',
        certainty: 'PS+',
        strength: 2,
        decides: 'may',
        attribution: 0,
      },
    ],
  },
];
