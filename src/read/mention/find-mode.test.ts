import { describe, expect, it } from 'vitest';
import { readPage } from '../../pipeline.js';
import type { Mode } from './mode.js';

const ROWS: readonly (readonly [why: string, sentence: string, mode: Mode, words: string])[] = [
  ['a plain report', 'The council of Skerry sold the old lighthouse on Monday.', 'told', ''],
  ['a question', 'Did the council of Skerry sell the lighthouse?', 'question', '?'],
  ['why without a question mark', 'Why the ministry of Skerry waited is known to few.', 'told', ''],
  ['a condition', 'Unless the court stops it, the sale would go ahead.', 'hypothetical', 'Unless'],
  ['what ought to be', 'The lighthouse should not be sold.', 'opinion', 'should not'],
  ['what is due', 'The ferry should arrive at eight.', 'told', ''],
  ['a judgement of a deed', 'Nora Feld was wrong to raise the fuel tax.', 'opinion', 'wrong to'],
  ['a hope', 'I hope that the bridge opens before winter.', 'wish', 'I hope'],
  ['an imperative', 'Stop selling our lighthouses!', 'command', 'Stop'],
  ['a participle that looks like one', 'Read by millions, the paper closed in June.', 'told', ''],
];

describe('findMode', () => {
  it.each(ROWS)('%s', (_why, sentence, mode, words) => {
    const { page, mentions } = readPage({ id: 'p', text: `A plain headline of Skerry\n\n${sentence}\n`, whole: true });
    const shown = mentions.filter((m) => m.kind !== 'headline').find((m) => m.mode !== 'told');
    expect(shown?.mode ?? 'told').toBe(mode);
    expect(shown?.modeWords.map((span) => page.text.slice(...span)).join(' ') ?? '').toBe(words);
  });
});
