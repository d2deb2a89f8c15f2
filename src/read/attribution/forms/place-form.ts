import type { Passage } from '../passage/passage.js';
import type { Placed } from '../placed.js';
import { confidenceOfRule } from '../rules/confidence-of-rule.js';

/** What a form of page shows, as a draft of the paragraph where it stands: all of its content is somebody's words, with marks or without. */
export const placeForm = (
  { article, paragraph }: Passage,
  rule: string,
  { source, means, cue, content }: Pick<Placed, 'source' | 'means' | 'cue' | 'content'>,
): Placed => ({
  article,
  paragraph,
  source,
  ...(means && { means }),
  cue,
  content,
  rule,
  quoted: 1,
  confidence: confidenceOfRule(rule),
});
