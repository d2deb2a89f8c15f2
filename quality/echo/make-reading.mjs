import { namesOf } from './write-event.mjs';

/** Lays a page out: headline, then paragraphs of three sentences. A credit stands at the end of the first sentence. */
export function layOutPage({ title, sentences, credit }) {
  const texts = sentences.map((s, i) => (i === 0 && credit ? `${s.text} This was reported by ${credit}.` : s.text));
  const paragraphs = [];
  for (let i = 0; i < texts.length; i += 3) paragraphs.push(texts.slice(i, i + 3).join(' '));
  return `${title}\n\n${paragraphs.join('\n\n')}\n`;
}

/** The reading of a made-up page with every name, quotation and credit found, as a perfect reader would give it. */
export function makeReading(page) {
  const text = layOutPage(page);
  const article = `${page.id}.1`;
  return {
    page: { id: page.id, url: null, outlet: page.outlet, language: 'en', text },
    articles: [
      {
        id: article,
        span: [0, text.length],
        title: { span: [0, page.title.length], text: page.title },
        outlet: { name: page.outlet, span: null },
        byline: null,
        published: { value: page.published, span: null, rule: 'given' },
        kind: 'report',
      },
    ],
    furniture: [],
    names: findNames(text, page),
    times: [],
    attributions: [],
    credits: page.credit ? [makeCredit(page, text, article)] : [],
    mentions: [],
  };
}

function makeCredit({ id, credit }, text, article) {
  const start = text.indexOf(`by ${credit}`);
  return {
    id: `${id}.c1`,
    article,
    outlet: credit,
    span: [start + 3, start + 3 + credit.length],
    cue: [start, start + 2],
    anonymousSources: false,
    sources: null,
    scope: 'article',
    stated: true,
    through: null,
    evidence: null,
    rule: 'made',
  };
}

function findNames(text, page) {
  const found = [];
  for (const { name, type } of page.event ? namesOf(page.event) : [])
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
      found.push({ span: [at, at + name.length], name, type });
  return found.sort((x, y) => x.span[0] - y.span[0]);
}
