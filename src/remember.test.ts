import { expect, it } from 'vitest';
import { rememberText } from './remember.js';

it('works out the answer for a word once', () => {
  const asked: string[] = [];
  const sizeOf = rememberText((word) => asked.push(word) && word.length);
  expect(['mayor', 'said', 'mayor', 'mayor'].map(sizeOf)).toEqual([5, 4, 5, 5]);
  expect(asked).toEqual(['mayor', 'said']);
});

it('keeps answers that are null too, and nothing of what is too long for a word', () => {
  const asked: string[] = [];
  const none = rememberText((word): null => (asked.push(word), null));
  const run = 'x'.repeat(1000);
  for (const word of ['no', 'no', run, run]) expect(none(word)).toBeNull();
  expect(asked).toEqual(['no', run, run]);
});

it('forgets what it holds before it grows without bound', () => {
  const asked: string[] = [];
  const find = rememberText((word) => asked.push(word));
  for (let i = 0; i < 50_001; i++) find(String(i));
  find('50000');
  expect(asked).toHaveLength(50_001);
  find('0');
  expect(asked).toHaveLength(50_002);
});

it('holds half of a pair of surrogates as it is', () => {
  expect(rememberText((word) => word)('\ud83d')).toBe('\ud83d');
});
