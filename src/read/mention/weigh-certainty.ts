import type { PageLanguage } from '../attribution/find-attributions.js';
import type { Spans } from '../../span.js';
import type { WeighedCertainty } from './certainty.js';

/** How sure the words at `content` are of what they tell, heard through the words at `cue` (empty: the article's own words). */
export const weighCertainty = (_page: PageLanguage, _content: Spans, _cue: Spans): WeighedCertainty => ({
  certainty: 'U',
  strength: 0,
  words: [],
  rule: 'unweighed',
});
