import { describe, expect, it } from 'vitest';
import { layOut } from '../lay-out.js';

const SEEN = '2024-03-10T01:15:00Z';
const ROWS: readonly (readonly [line: string, day: string | null, why: string])[] = [
  ['2 hours ago', '2024-03-09', 'counts over midnight'],
  ['Ann Orrel · 20 min ago', '2024-03-10', 'beside a name'],
  ['an hour ago', '2024-03-10', 'a word for one'],
  ['3 дні тому', '2024-03-07', 'Ukrainian'],
  ['5 часов назад', '2024-03-09', 'Russian'],
  ['vor einem Tag', '2024-03-09', 'German'],
  ['il y a 4 heures', '2024-03-09', 'French'],
  ['hace 2 días', '2024-03-08', 'Spanish'],
  ['2 godziny temu', '2024-03-09', 'Polish'],
  ['6 giorni fa', '2024-03-04', 'Italian'],
  ['Posted yesterday', '2024-03-09', 'a word'],
  ['Updated 2 hours ago', null, 'a change is no publication'],
  ['The mayor was here yesterday, and nobody knew why he came', null, 'prose'],
  ['Two weeks ago', null, 'too vague for a day'],
];
const publishedOf = (line: string, seen?: string): string | undefined =>
  layOut({
    id: 'p',
    html: `<title>The bench on the hill</title><h1>The bench on the hill</h1><p>${line}</p><p>It faces west.</p>`,
    ...(seen ? { seen } : {}),
  }).metadata.published?.value;

describe('a time that counts from when the page was seen', () => {
  it.each(ROWS)('%s: %s, %s', (line, day) => expect(publishedOf(line, SEEN) ?? null).toBe(day));
  it('is nothing where nobody knows when', () => expect(publishedOf('2 hours ago')).toBeUndefined());
  it('is nothing where what is said to be the time is none', () =>
    expect(publishedOf('2 hours ago', 'soon')).toBeUndefined());
});
