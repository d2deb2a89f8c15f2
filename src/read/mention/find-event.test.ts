import { expect, it } from 'vitest';
import { readPage } from '../../pipeline.js';

it.each([
  ['Norvik refused to sell the port of Tarn.', 'sell', 'who refuses to do a thing does not do it'],
  ['The mayor refused to comment on the sale of the port.', 'comment', 'and gives nothing up'],
  ['Norvik refused to confirm that the port was sold.', 'confirm', 'nor is what he does not confirm denied'],
  ['Norvik refused the offer for the port of Tarn.', 'abandon', 'a thing that is refused is turned down'],
])('%s tells %s: %s', (text, action, _why) => {
  const { mentions } = readPage({ id: 'p', text: `Port of Tarn\n\n${text}`, whole: true });
  expect(mentions.filter(({ kind }) => kind !== 'headline').map((m) => m.proposition.action)).toEqual([action]);
});
