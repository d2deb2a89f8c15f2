import { describe, expect, it } from 'vitest';
import { InputError } from '../../errors.js';
import { decodeBytes } from './decode-bytes.js';

const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];
const russian = [...'Президент заявил, что переговоры будут продолжены'].map((letter) => {
  const code = letter.charCodeAt(0);
  return code < 0x80 ? code : code - 0x410 + 0xc0;
});

describe('decodeBytes', () => {
  it.each([
    ['UTF-8 where nothing is declared', utf8('Kyiv’s café'), undefined, 'Kyiv’s café', 'UTF-8'],
    [
      'a byte-order mark goes before all else',
      [0xef, 0xbb, 0xbf, ...utf8('é')],
      'text/html; charset=windows-1251',
      'é',
      'UTF-8',
    ],
    ['UTF-16 by its mark, zero bytes and all', [0xff, 0xfe, 0x41, 0, 0x42, 0], undefined, 'AB', 'UTF-16LE'],
    [
      'UTF-16 without a mark',
      [...'Lord, no mark'].flatMap((c) => [c.charCodeAt(0), 0]),
      undefined,
      'Lord, no mark',
      'UTF-16LE',
    ],
    [
      'UTF-16 the other way round, without a mark',
      [...'Lord, no mark'].flatMap((c) => [0, c.charCodeAt(0)]),
      undefined,
      'Lord, no mark',
      'UTF-16BE',
    ],
    ['the transport’s charset', [0xcf, 0xf0, 0xe8], 'text/html; charset=windows-1251', 'При', 'windows-1251'],
    [
      'the markup’s charset',
      [...utf8('<meta charset="windows-1251">'), 0xcf],
      undefined,
      '<meta charset="windows-1251">П',
      'windows-1251',
    ],
    [
      'quotation marks of windows-1252, which TextDecoder gets wrong',
      [0x93, 0x94, 0x80],
      'text/html; charset=iso-8859-1',
      '“”€',
      'windows-1252',
    ],
    [
      'a declaration that the bytes disprove',
      utf8('<meta charset=iso-8859-1>café’s'),
      undefined,
      '<meta charset=iso-8859-1>café’s',
      'UTF-8',
    ],
    [
      'statistics where nothing is declared',
      russian,
      undefined,
      'Президент заявил, что переговоры будут продолжены',
      'windows-1251',
    ],
    ['an unknown label is no declaration', utf8('ü'), 'text/html; charset=nonsense', 'ü', 'UTF-8'],
    ['nothing at all', [], undefined, '', 'UTF-8'],
  ])('%s', (...[, bytes, contentType, text, charset]) => {
    expect(decodeBytes(new Uint8Array(bytes), contentType ? { contentType } : {})).toEqual({ text, charset });
  });

  it.each([
    ['a PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d]],
    ['a PDF, which begins like text', utf8('%PDF-1.7 words')],
    ['zero bytes', Array.from({ length: 64 }, () => 0)],
  ])('refuses %s', (_why, bytes) => {
    const read = (): unknown => decodeBytes(new Uint8Array(bytes), {});
    expect(read).toThrow(InputError);
    expect(read).toThrow(expect.objectContaining({ code: 'binary' }));
  });

  it('takes terminal escapes and form feeds as text', () => {
    expect(decodeBytes(new Uint8Array(utf8('\u001b[31mred\u001b[0m\f')), {}).text).toBe('\u001b[31mred\u001b[0m\f');
  });
});
