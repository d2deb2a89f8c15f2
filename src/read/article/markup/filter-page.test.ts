import { describe, expect, it } from 'vitest';
import { findOnPage as find } from '../../../../test/find-on-page.js';
import { T1, A1, A2, A3, A4, B1, B2, STORY, lines } from '../../../../test/portvale.js';

describe('HTML', () => {
  const page = (head: string, body: string): string =>
    `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
  const p = (...texts: string[]): string => texts.map((text) => `<p>${text}</p>`).join('');
  const NAV = '<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>';

  it('keeps the paragraphs and names the furniture', () => {
    const html = page(
      '<title>x</title><meta property="og:site_name" content="The Harbour"><meta property="article:published_time" content="2023-07-08T09:00:00Z">',
      `${NAV}<article><h1>${T1}</h1><div class="byline">By Cy Fox</div><time>8 July 2023</time>${p(A1, A2)}<figure><img><figcaption>The pier at dawn</figcaption></figure>
       <div class="related"><p><a href="/fog">Fog closes the airport for the third day</a></p></div>${p(A3, A4, B1, B2)}<p>© 2023 The Harbour. All rights reserved.</p></article><footer>Imprint</footer>`,
    );
    const found = find({ html });
    expect(found.bodies).toEqual([[...STORY, B1, B2]]);
    expect(found.articles[0]).toMatchObject({
      title: { text: T1 },
      outlet: { name: 'The Harbour' },
      byline: { text: 'Cy Fox' },
      published: { value: '2023-07-08T09:00:00Z', rule: 'meta' },
    });
    expect(found.text.slice(...found.articles[0]!.published!.span!)).toBe('8 July 2023');
    expect(Object.fromEntries(found.rules)).toMatchObject({
      Home: 'aside-element',
      'The pier at dawn': 'aside-element',
      Imprint: 'aside-element',
    });
  });

  it('sets a box that asks for consent aside, though it says more than the article', () => {
    const asks = `<div class="cookie-overlay"><h2>We value your privacy</h2>${p(B1, B2, A3, A4)}<button>Accept all</button></div>`;
    const found = find({ html: page('', `${asks}${NAV}<article><h1>${T1}</h1>${p(A1, A2)}</article>`) });
    expect(found.bodies).toEqual([[A1, A2]]);
  });

  it('keeps the first of several posts that stand below their dates', () => {
    const posts = [A1, A2, A3].map((text, i) => `<div><p>May 0${i + 2}, 2010, 10:11</p><p>${text}</p></div>`).join('');
    expect(find({ html: page('', `${NAV}<main><h1>${T1}</h1>${posts}</main>`) }).bodies[0]).toContain(A1);
  });

  it('keeps the first part of a text in several parts, with adverts between', () => {
    const part = (name: string, ...texts: string[]): string =>
      `<section class="row ${name}"><div class="text">${texts.map((text) => `<p class="para">${text}</p>`).join('')}</div></section>`;
    const advert = '<section class="row"><div class="advert"><p>Advertisement</p></div></section>';
    const html = page(
      '',
      `${NAV}<main><h1>${T1}</h1>${part('top', A1)}${advert}${part('rest', A2, A3, A4, B1, B2)}</main>`,
    );
    expect(find({ html }).bodies[0]).toEqual([...STORY, B1, B2]);
  });

  it('keeps embedded posts between the paragraphs', () => {
    const post = '<blockquote class="twitter-tweet"><p>What a pier!</p>— Di Elk (@dielk) July 8, 2023</blockquote>';
    const html = page('', `${NAV}<article><h1>${T1}</h1>${p(A1, A2, A3)}${post}${p(A4, B1, B2)}</article>`);
    expect(find({ html }).bodies[0]).toEqual([
      A1,
      A2,
      A3,
      'What a pier!',
      '— Di Elk (@dielk) July 8, 2023',
      A4,
      B1,
      B2,
    ]);
  });

  it('sets comments aside, however long, by their class or their heading', () => {
    const said = `<li class="comment">${p(B1, B2, A4)}</li>`;
    for (const section of [`<ol class="comment-list">${said}</ol>`, `<h3>3 comments</h3><div>${p(B1, B2, A4)}</div>`]) {
      const found = find({ html: page('', `${NAV}<article><h1>${T1}</h1>${p(A1, A2, A3)}${section}</article>`) });
      expect(found.bodies[0]).toEqual([A1, A2, A3]);
      expect(found.rules.get(B1)).toBe('comments');
    }
  });

  it('takes the writer’s words where the readers wrote more', () => {
    const said = `<div class="comments">${`<p>${B1} ${B2}</p><p>${B2} ${A4} ${B1}</p>`.repeat(4)}</div>`;
    const found = find({
      html: page(`<title>${T1}</title>`, `${NAV}<h1>${T1}</h1><div><div>${p(A1, A2)}</div></div>${said}`),
    });
    expect(found.bodies[0]).toEqual([A1, A2]);
  });

  it('keeps a paragraph that Readability drops from among its like', () => {
    const html = page('', `${NAV}<div class="text">${p(A1, A2, A3, A4, B1, B2)}</div>`);
    expect(find({ html }).bodies[0]).toEqual([A1, A2, A3, A4, B1, B2]);
  });

  it('tells the page’s own article from the next ones below it', () => {
    const next = `<article><h2><a href="/fog">Fog closes the airport for the third day</a></h2>${p(B1, B2)}</article>`;
    const html = page(
      `<title>${T1}</title>`,
      `${NAV}<div><article><h1>${T1}</h1>${p(...STORY)}</article>${next}</div>`,
    );
    const found = find({ html });
    expect(found.bodies).toEqual([STORY]);
    expect(found.rules.get(B1)).toBe('other-article');
  });

  it('begins at the headline that the page states', () => {
    const html = page(`<title>${T1}</title>`, `<div><div>${p(B1, B2)}</div><h2>${T1}</h2>${p(...STORY)}</div>`);
    expect(find({ html }).bodies).toEqual([STORY]);
  });

  it('finds the article of a page that stands in a form', () => {
    const html = page('', `<form>${NAV}<div><h1>${T1}</h1>${p(...STORY, B1, B2)}</div></form>`);
    expect(find({ html }).bodies).toEqual([[...STORY, B1, B2]]);
  });

  it('takes markup in a headline as text', () => {
    const html = page(
      '<title>&quot;&gt;&lt;img onerror=alert(1)&gt; pier</title>',
      `<h1>&quot;&gt;&lt;img onerror=alert(1)&gt; pier</h1>${p(...STORY, B1, B2)}`,
    );
    expect(find({ html }).articles[0]?.title?.text).toBe('"><img onerror=alert(1)> pier');
  });

  it('has no article where there is only furniture', () => {
    const found = find({ html: page('<title>x</title>', `${NAV}<footer><a href="/">Imprint</a></footer>`) });
    expect(found.articles).toEqual([]);
    expect(found.furniture).toHaveLength(3);
  });

  it('reads a page that is too deep for a DOM by its lines', () => {
    const found = find({
      html: '<div>'.repeat(5000) + `<h1>${T1}</h1>` + p(...STORY) + '<p>Related posts</p><p>Fog closes airport</p>',
    });
    expect(found.bodies).toEqual([STORY]);
  });
});

describe('a page taken whole', () => {
  it.each([
    ['plain text', { text: lines(T1, 'Share this post:', ...STORY, 'Related posts') }],
    ['HTML', { html: `<nav>Home</nav><h1>${T1}</h1><p>${A1}</p>` }],
  ])('%s: one article, no furniture', (_why, input) => {
    const found = find({ ...input, whole: true });
    expect(found.furniture).toEqual([]);
    expect(found.articles.map((article) => article.span)).toEqual([[0, found.text.length]]);
    expect(found.articles[0]?.title?.text).toBe(T1);
  });
});
