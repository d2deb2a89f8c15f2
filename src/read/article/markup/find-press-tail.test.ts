import { expect, it } from 'vitest';
import type { Line } from '../line.js';
import { findPressTail } from './find-press-tail.js';

const PARAGRAPH =
  'The hall runs on electricity from the weir of the firm, and its waste is ground and used for garden paths.';
const lines = (...texts: string[]): Line[] =>
  texts.map((text) => ({ text, length: text.length, isProse: text.length > 80 }) as Line);

it.each<[why: string, texts: string[], tail: number]>([
  ['the sign of the end', [PARAGRAPH, PARAGRAPH, '###', 'Call Ole Brandt.'], 2],
  ['who sends it', [PARAGRAPH, PARAGRAPH, 'About Tarn Slate', 'Tarn Slate makes roofs.'], 2],
  ['with an article', [PARAGRAPH, PARAGRAPH, 'About the Tarn Group', 'The Tarn Group makes roofs.'], 2],
  ['whom to ask, in German', [PARAGRAPH, PARAGRAPH, 'Pressekontakt:', 'Ole Brandt'], 2],
  ['a heading above text on something else', [PARAGRAPH, PARAGRAPH, 'About Time', 'They were late.'], 4],
  ['more below than above', [PARAGRAPH, PARAGRAPH, '###', PARAGRAPH, PARAGRAPH, PARAGRAPH], 6],
  ['nothing above', ['###', PARAGRAPH, PARAGRAPH], 3],
])('%s', (_why, texts, tail) => expect(findPressTail(lines(...texts))).toBe(tail));
