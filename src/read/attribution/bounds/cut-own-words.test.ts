import { expect, it } from 'vitest';
import { sliceSpan } from '../../../span.js';
import { cutOwnWords } from './cut-own-words.js';

it.each<[reason: string, content: string, kept: string]>([
  [
    'what he left open is the article’s',
    'it would come next year, but he gave no details on payment',
    'it would come next year',
  ],
  ['also with a noun', 'it would come next year, but the minister did not say when', 'it would come next year'],
  [
    'also with and',
    'it would come next year and declined to say more, but she did not elaborate',
    'it would come next year and declined to say more',
  ],
  [
    'what he says against it is his',
    'it would come next year, but he did not like it',
    'it would come next year, but he did not like it',
  ],
])('%s', (_, content, kept) => expect(sliceSpan(content, cutOwnWords(content, [0, content.length]))).toBe(kept));
