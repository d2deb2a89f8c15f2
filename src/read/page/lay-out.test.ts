import { describe, expect, it } from 'vitest';
import { layOut } from './lay-out.js';
import type { Layout } from './page.js';

const texts = ({ text, blocks }: Layout): string[] => blocks.map(({ span }) => text.slice(...span));
const PARAGRAPH =
  '<p>The harbour master said on Tuesday that the new pier would open in spring, and that nobody had left the table.</p>';
const page = (body: string): string => `<!doctype html><html><head><title>T</title></head><body>${body}</body></html>`;

describe('layOut of plain text', () => {
  it.each([
    [
      'CRLF, lone CR, NUL, escapes and half a surrogate pair',
      'One\u0000 \u001b[31m\r\nTwo\rThree \ud800\n\n  Four  ',
      ['One\u0000 \u001b[31m', 'Two', 'Three \ud800', 'Four'],
    ],
    ['markup in plain text is text', '"><img onerror=alert(1)>\n<b>x</b>', ['"><img onerror=alert(1)>', '<b>x</b>']],
  ])('keeps it to the byte: %s', (_why, text, lines) => {
    const layout = layOut({ id: 'a', text });
    expect(layout.text).toBe(text);
    expect(texts(layout)).toEqual(lines);
    expect(layout.blocks.every((block) => block.main && block.tag === 'line')).toBe(true);
  });

  it('takes paragraphs for blocks where lines are broken at a fixed width', () => {
    const wrapped =
      'The harbour master said on Tuesday that the new pier\nwould open in the spring of next year, and that all of\nthe ships would come';
    const text = `Pier opens\n\n${wrapped} back.\n\n${wrapped} soon.\r\n\r\n${wrapped} home.`;
    expect(texts(layOut({ id: 'a', text }))).toEqual([
      'Pier opens',
      `${wrapped} back.`,
      `${wrapped} soon.`,
      `${wrapped} home.`,
    ]);
  });

  it('takes what the address knows', () => {
    const { metadata } = layOut({ id: 'a', text: 'x', url: 'https://www.harbour.example/2023/07/08/pier' });
    expect(metadata).toMatchObject({ outlet: 'harbour.example', published: { value: '2023-07-08', rule: 'address' } });
  });
});

describe('layOut of HTML', () => {
  it.each([
    ['one block a block element', '<div>a<p>b <i>c</i></p>d</div>', ['a', 'b c', 'd']],
    ['a line break ends a block, but not in a heading', 'a<br>b<h1>One<br>Two</h1>', ['a', 'b', 'One Two']],
    [
      'tables, lists and captions',
      '<ul><li>a<li>b</ul><table><tr><td>c<td>d</table><figure><figcaption>e',
      ['a', 'b', 'c', 'd', 'e'],
    ],
    [
      'what is not shown',
      '<script>s</script><style>s</style><template>t</template><noscript>n</noscript><p hidden>h</p><p style="display: none">h</p>x',
      ['x'],
    ],
    [
      'a title in a script or drawing is none of its text',
      '<script><title>s</title></script><svg><title>s</title></svg>x',
      ['x'],
    ],
    [
      'markup in a heading is text there',
      '<h1>&quot;&gt;&lt;img onerror=alert(1)&gt;</h1>',
      ['"><img onerror=alert(1)>'],
    ],
    [
      'what shows nothing is left out, half a surrogate pair is replaced',
      'a\u0000b&shy;c\u200b \ud800',
      ['abc \ufffd'],
    ],
    [
      'a box that shows only under the pointer',
      '<p>Rep. <span><a>Ann Lee</a><span><img><a>Ann Lee</a><a>Other news</a></span></span> said so.</p>',
      ['Rep. Ann Lee said so.'],
    ],
  ])('%s', (_why, body, lines) => expect(texts(layOut({ id: 'a', html: page(body) }))).toEqual(lines));

  it.each([
    ['no html element', '<p>a</p><p>b</p>'],
    ['text after the end', '<html><head></head><body><p>a</p></body></html><p>b</p>'],
    ['head never closed', '<html><head><title>T</title><body><p>a</p><p>b'],
    ['no tags around the first words', 'a<p>b'],
    ['a body outside html', '<body>a<p>b</body>'],
  ])('mends the tree: %s', (_why, html) => expect(texts(layOut({ id: 'a', html }))).toEqual(['a', 'b']));

  it('marks what Readability keeps, in elements of any kind', () => {
    const body = `<nav><a href="/">Home</a></nav><div id="story"><div>Lead: the harbour opens, the mayor says, after years of delay, and nobody minds.</div>${PARAGRAPH.repeat(6)}</div><footer>Imprint</footer>`;
    const layout = layOut({ id: 'a', html: page(body) });
    const main = layout.blocks.filter((block) => block.main).map(({ span }) => layout.text.slice(...span).slice(0, 4));
    expect(main).toEqual(['Lead', 'The ', 'The ', 'The ', 'The ', 'The ', 'The ']);
  });

  it('does not trust marks that the page brings along', () => {
    const html = page(`<p data-hearsay-block="1">Menu</p><div>${PARAGRAPH.repeat(6)}</div>`);
    expect(layOut({ id: 'a', html }).blocks[0]?.main).toBe(false);
  });

  it('tells tags, classes and links', () => {
    const [block] = layOut({
      id: 'a',
      html: page('<div class="x y" id="z"><p><a href="/">abc</a> d</p></div>'),
    }).blocks;
    expect(block).toMatchObject({ tag: 'p', path: ['html', 'body', 'div', 'p'], classes: ['x y z'], linkShare: 0.6 });
  });

  it('reads a page by its lines where an element has more attributes than a DOM can take', () => {
    const many = Array.from({ length: 100_000 }, (_, i) => `a${i}="${i}"`).join(' ');
    expect(layOut({ id: 'a', html: `<p ${many}>a</p>` }).blocks.map((block) => block.tag)).toEqual(['line']);
  });

  it('reads a page too deep for a DOM by its lines', () => {
    const layout = layOut({ id: 'a', html: '<div>'.repeat(100_000) + PARAGRAPH });
    expect(layout.blocks.map((block) => block.tag)).toEqual(['line']);
  });
});

describe('layOut refuses', () => {
  it.each([
    ['empty', { text: '' }],
    ['empty', { text: ' \n\t' }],
    ['empty', { html: '<script>var a = "words"</script>' }],
    ['empty', {}],
    ['too-large', { text: 'word '.repeat(500_000) }],
    ['too-large', { html: PARAGRAPH.repeat(100_000) }],
  ])('%s', (code, input) => {
    expect(() => layOut({ id: 'a', ...input })).toThrow(expect.objectContaining({ name: 'InputError', code }));
  });
});
