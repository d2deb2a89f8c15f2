import { describe, expect, it } from 'vitest';
import { nameOutlets } from './name-outlets.js';

const ROWS: readonly (readonly [published: string[], credited: string[], asked: string, name: string, why: string])[] =
  [
    [
      ['Radio Karlsen'],
      ['the Radio Karlsen'],
      'the Radio Karlsen',
      'Radio Karlsen',
      'an article of the sentence is no part of it',
    ],
    [['Radio Karlsen'], ['radiokarlsen.example'], 'radiokarlsen.example', 'Radio Karlsen', 'its domain'],
    [['The Tarn Review'], ['Tarn Review'], 'Tarn Review', 'The Tarn Review', 'as it names itself'],
    [[], ['Tarn Review', 'the Tarn Review', 'Tarn Review'], 'the Tarn Review', 'Tarn Review', 'as it is written most'],
    [[], ['Tarn Review'], 'Tarn Herald', 'Tarn Herald', 'another name is another outlet'],
    [[], [], 'p1', 'p1', 'what no page names stays'],
  ];

describe('nameOutlets', () => {
  it.each(ROWS)('%j %j %s -> %s: %s', (published, credited, asked, name) => {
    expect(nameOutlets(published, credited)(asked)).toBe(name);
  });
});
