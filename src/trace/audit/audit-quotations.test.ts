import { expect, it } from 'vitest';
import { readPage, trace } from '../../pipeline.js';

const audits = (first: string, second: string, days = 1) =>
  trace(
    [first, second].map((words, i) =>
      readPage({
        id: `p${i + 1}`,
        text: `${words}\n`,
        outlet: i ? 'Tarn Review' : 'Corrin Daily',
        published: i ? `2031-05-${String(6 + days).padStart(2, '0')}` : '2031-05-06',
      }),
    ),
  ).audits.filter((a) => a.kind === 'requoted');

const SAID = '"If they close the tap, I will shut every valve that we have," Lida Sorel said.';
const ROWS: readonly (readonly [why: string, second: string, days: number, expected: number])[] = [
  [
    'translated there and back',
    '"When the crane is closed, I will block all valves which we own," Lida Sorel said.',
    1,
    1,
  ],
  ['the same words', SAID, 1, 0],
  ['a part of it', '"I will shut every valve that we have," Lida Sorel said.', 1, 0],
  ['another voice', '"When the crane is closed, I will block all valves which we own," Ivo Brandt said.', 1, 0],
  [
    'said again weeks later',
    '"When the crane is closed, I will block all valves which we own," Lida Sorel said.',
    20,
    0,
  ],
  ['another saying', '"Farmers will pay less for their water than today," Lida Sorel said.', 1, 0],
];

it.each(ROWS)('%s', (...[, second, days, expected]) => {
  expect(audits(SAID, second, days)).toHaveLength(expected);
});

it('the later article is the one to check, with the quotation as its place', () => {
  const [audit] = audits(SAID, ROWS[0]?.[1] ?? '');
  expect(audit).toMatchObject({ article: 'p2.1', kind: 'requoted' });
  expect(audit?.why).toContain('close the tap');
});

it('a turn of phrase and the name of a country make no translation', () => {
  const [first, second] = [
    '"This waste of our money stops right here and stops right now," Lida Sorel said.',
    '"That all changes starting right here and right now," Lida Sorel said.',
  ];
  expect(audits(first, second)).toHaveLength(0);
  const [third, fourth] = [
    '"I am ready to fight for the people of the United Isles of Norvia," Lida Sorel said.',
    '"I am not running to be crowned queen of the United Isles of Norvia," Lida Sorel said.',
  ];
  expect(audits(third, fourth)).toHaveLength(0);
});
