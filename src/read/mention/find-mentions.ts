import type { PageLanguage } from '../attribution/find-attributions.js';
import type { Attribution } from '../attribution/attribution.js';
import type { Time } from '../language/time.js';
import type { Mention } from './mention.js';

/** The places on a page that tell a proposition: contents of attributions, headlines, leads and the report's own assertions. */
export const findMentions = (
  _page: PageLanguage,
  _attributions: readonly Attribution[],
  _times: readonly Time[],
): Mention[] => [];
