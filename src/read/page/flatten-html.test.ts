import { expect, it } from 'vitest';
import { flattenHtml } from './flatten-html.js';

it.each([
  ['block elements begin lines', '<div>a<p>b</p>c</div>', ['a', 'b', 'c']],
  ['inline elements do not', '<p>a <b>b</b>c</p>', ['a bc']],
  [
    'scripts, styles and templates show nothing',
    '<script>1<2</script><style>x</style><template><p>t</p></template><p>a',
    ['a'],
  ],
  ['nested elements of one hidden kind', '<svg><svg>x</svg>y</svg>z', ['z']],
  ['character references', '<p>a&amp;b &eacute; &#x27;c', ["a&b é 'c"]],
  ['nothing is left open', '<p>a<p>b <a href=', ['a', 'b']],
])('%s', (_why, html, lines) => expect(flattenHtml(html)).toEqual(lines));
