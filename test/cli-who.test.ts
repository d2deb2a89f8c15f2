/** `hearsay who` and `hearsay changed` as people meet them. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hearsay, makeFolder } from './hearsay.js';

const folder = makeFolder();
afterAll(folder.remove);

describe('who, changed', () => {
  const file = join(folder.path, 'positions.duckdb');
  const page = (id: string, published: string, text: string) => ({ id, outlet: `Outlet ${id}`, published, text });
  beforeAll(async () => {
    const pages = [
      page('a', '2031-05-02', 'Mayor Ada Brook said on Friday that Germany may leave NATO in June.'),
      page('b', '2031-06-10', 'Mayor Ada Brook said on Tuesday that Germany will leave NATO in June.'),
      page('c', '2031-06-11', 'Mayor Adele Brooks said on Wednesday that the harbour in Tolmera was full of ships.'),
    ];
    await hearsay(['read', '-', '--record', file], { input: pages.map((one) => JSON.stringify(one)).join('\n') });
  });

  test('what somebody said, by date', async () => {
    const { status, stdout } = await hearsay(['who', 'ada brook', '--about', 'nato', '--record', file]);
    expect(stdout.split('\n')[0]).toBe('Ada Brook about nato: 2 tellings');
    expect(stdout.indexOf('2031-05-02')).toBeLessThan(stdout.indexOf('2031-06-10'));
    expect([status, stdout]).toEqual([0, expect.stringContaining('PS+ possible or considered')]);
  });

  test('the same as JSON', async () => {
    const { stdout } = await hearsay(['who', 'Ada Brook', '--json', '--record', file]);
    expect(JSON.parse(stdout)).toMatchObject({ name: 'Ada Brook', about: null, points: expect.any(Array) });
  });

  test('a name that fits several says so', async () => {
    const { stdout } = await hearsay(['who', 'Brook', '--record', file]);
    expect(stdout).toContain('The name fits Adele Brooks too.');
  });

  test('a name that nobody has gives the nearest, exit 1', async () => {
    const { status, stdout, stderr } = await hearsay(['who', 'Ada Broock', '--record', file]);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('the nearest names are Ada Brook');
  });

  test('what changed, as text and as JSON', async () => {
    const { status, stdout } = await hearsay(['changed', '--since', '2031-06', '--record', file]);
    expect([status, stdout]).toEqual([0, expect.stringContaining('Positions that changed since 2031-06: 1')]);
    expect(stdout).toContain('made surer');
    const { stdout: json } = await hearsay(['changed', '--since', '2032', '--json', '--record', file]);
    expect(JSON.parse(json)).toMatchObject({ since: '2032', drifts: [], positions: [] });
  });

  test('a date that is none: exit 2', async () => {
    const { status, stderr } = await hearsay(['changed', '--since', 'May', '--record', file]);
    expect([status, stderr]).toEqual([2, expect.stringContaining('expected a date')]);
  });
});
