import { expect, test } from 'vitest';
import { assignPageIds } from './assign-page-ids.js';
import { saveReadings } from './save-readings.js';
import { sha256 } from './sha256.js';
import { madeUpReading } from './testing/made-up-reading.js';
import { madeUpRecord } from './testing/made-up-record.js';
import { READ_AT } from './testing/read-at.js';

const { text } = madeUpReading().page;
const changed = `${text}\nCorrected.`;
const later = `ada@${sha256(changed).slice(0, 8)}`;
const [first, second] = sha256('x') < sha256('y') ? ['x', 'y'] : ['y', 'x'];

test.each([
  ['a new page keeps its id', [{ id: 'eve', text: 'x' }], ['eve']],
  ['a known page keeps its id', [{ id: 'ada', text }], ['ada']],
  ['a changed page gets one of its own', [{ id: 'ada', text: changed }], [later]],
  [
    'a changed page that comes twice gets it twice',
    [
      { id: 'ada', text: changed },
      { id: 'ada', text: changed },
    ],
    [later, later],
  ],
  [
    'of two new pages with one id the smaller hash keeps it',
    [
      { id: 'eve', text: first },
      { id: 'eve', text: second },
    ],
    ['eve', `eve@${sha256(second).slice(0, 8)}`],
  ],
  [
    '… in either order',
    [
      { id: 'eve', text: second },
      { id: 'eve', text: first },
    ],
    [`eve@${sha256(second).slice(0, 8)}`, 'eve'],
  ],
  ['no page, no id', [], []],
])('%s', async (_, pages, ids) => {
  expect(await assignPageIds(await madeUpRecord(), pages)).toEqual(ids);
});

test('both texts are kept, and both are known the next time', async () => {
  const record = await madeUpRecord();
  const [id = ''] = await assignPageIds(record, [{ id: 'ada', text: changed }]);
  expect(await saveReadings(record, [madeUpReading(id, changed)], READ_AT)).toEqual({ added: 1, known: 0 });
  expect(
    await assignPageIds(record, [
      { id: 'ada', text: changed },
      { id: 'ada', text },
    ]),
  ).toEqual([later, 'ada']);
  expect(await saveReadings(record, [madeUpReading(later, changed)], READ_AT)).toEqual({ added: 0, known: 1 });
});
