import { expect, it } from 'vitest';
import { parseDocument } from './dom.js';

it('text that references and stray signs cut is one node', () => {
  const paragraph = parseDocument('<p>a &amp; b < c && d <<<< e</p>').querySelector('p');
  expect([...(paragraph?.childNodes ?? [])].map((node) => node.textContent)).toEqual(['a & b < c && d <<<< e']);
});
