import { expect, it } from 'vitest';
import { readPage, trace } from '../../pipeline.js';

/** The origins of the claim that both sentences tell, and why they count as one. */
function originsOf(told: readonly string[]): { names: string[]; why: string } {
  const pages = told.map((text, i) =>
    readPage({
      id: `p${i}`,
      text: `Canal of Varn\n\n${text}`,
      outlet: `Paper ${i}`,
      published: '2034-05-02',
      whole: true,
    }),
  );
  const { claims, origins } = trace(pages);
  const [claim] = claims
    .filter(({ text }) => /canal of Varn will be closed/.test(text))
    .sort((a, b) => b.mentions.length - a.mentions.length);
  const ids = claim?.origins.ids ?? [];
  const names = ids.map((id) => origins.find((one) => one.id === id)?.name ?? '');
  return { names, why: claim?.shared.map((one) => one.why).join(' ') ?? '' };
}
const IT = 'the canal of Varn will be closed in June';

const ROWS: readonly (readonly [why: string, a: string, b: string, origins: readonly string[]])[] = [
  ['before the name', `Kremlin spokesman Anton Verov said ${IT}.`, `The Kremlin said ${IT}.`, ['Kremlin']],
  ['with the genitive', `The Kremlin’s spokesman Anton Verov said ${IT}.`, `The Kremlin said ${IT}.`, ['Kremlin']],
  [
    'behind the name',
    `Ilse Tamm, a spokeswoman for the foreign ministry, said ${IT}.`,
    `The foreign ministry said ${IT}.`,
    ['foreign ministry'],
  ],
  [
    'a ministry with its country',
    `Norwegian Foreign Ministry spokeswoman Ilse Tamm said ${IT}.`,
    `The Norwegian Foreign Ministry said ${IT}.`,
    ['Norwegian Foreign Ministry'],
  ],
  [
    'a ministry of another country',
    `Norwegian Foreign Ministry spokeswoman Ilse Tamm said ${IT}.`,
    `The Danish Foreign Ministry said ${IT}.`,
    ['Danish Foreign Ministry', 'Ilse Tamm'],
  ],
  [
    'another ministry',
    `Foreign ministry spokeswoman Ilse Tamm said ${IT}.`,
    `The defence ministry said ${IT}.`,
    ['defence ministry', 'Ilse Tamm'],
  ],
  [
    'two who speak for one house',
    `White House press secretary Cora Lamb said ${IT}.`,
    `White House spokesman Hal Dunn said ${IT}.`,
    ['White House'],
  ],
  [
    'two who speak for two houses',
    `White House press secretary Cora Lamb said ${IT}.`,
    `State Department spokesman Hal Dunn said ${IT}.`,
    ['Cora Lamb', 'Hal Dunn'],
  ],
  [
    'a minister may know it himself',
    `Transport Minister Rein Pold said ${IT}.`,
    `The transport ministry said ${IT}.`,
    ['Rein Pold', 'transport ministry'],
  ],
  [
    'who has left speaks for himself',
    `Former Kremlin spokesman Anton Verov said ${IT}.`,
    `The Kremlin said ${IT}.`,
    ['Anton Verov', 'Kremlin'],
  ],
  [
    'a firm',
    `“I can confirm it: ${IT},” said Bo Lind, spokesperson of Sarn Rail.`,
    `Sarn Rail said ${IT}.`,
    ['Sarn Rail'],
  ],
  ['a spokesman without a name', `A Kremlin spokesman said ${IT}.`, `The Kremlin said ${IT}.`, ['Kremlin']],
  [
    'a spokesman alone keeps his name',
    `Kremlin spokesman Anton Verov said ${IT}.`,
    `“We are sure that ${IT},” Kremlin spokesman Anton Verov said.`,
    ['Anton Verov'],
  ],
];

it.each(ROWS)('%s', (_why, a, b, origins) => expect(originsOf([a, b]).names.sort()).toEqual([...origins].sort()));

it('the reason says for whom somebody speaks', () => {
  const { why } = originsOf([`Kremlin spokesman Anton Verov said ${IT}.`, `The Kremlin said ${IT}.`]);
  expect(why).toContain('Anton Verov speaks for Kremlin: “Kremlin spokesman Anton Verov”');
});
