import type { Name } from './name.js';
import type { Sentence } from './sentence.js';

/** The names in sentences, each under the one canonical form of all its spellings on the page. */
export const findNames = (_text: string, _sentences: readonly Sentence[]): Name[] => [];
