import { describe, expect, it } from 'vitest';
import { scanMarkup } from './scan-markup.js';

describe('scanMarkup', () => {
  it.each([
    ['nested elements', '<div><p><b>x</b></p></div>', 3, 3],
    ['void elements nest nothing', '<div><br><img><br></div>', 1, 4],
    ['a paragraph closes the one before it', '<p>a<p>b<p>c', 1, 3],
    ['unmatched end tags close nothing', '<div></b><div></b><div>', 3, 3],
    ['an end tag closes what stands open inside', '<div><b><i></div><p>', 3, 4],
    ['shapes of a drawing are empty', '<svg><path/><path/><path/></svg>', 1, 1],
    ['markup in scripts is text', '<script>"<div><div><div>"</script>', 1, 1],
  ])('%s', (...[, html, depth, elements]) => expect(scanMarkup(html, 100)).toEqual({ depth, elements }));

  it('stops where it is deep enough', () => expect(scanMarkup('<div>'.repeat(5000), 1000).depth).toBe(1001));
});
