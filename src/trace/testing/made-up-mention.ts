import type { Mention, Proposition } from '../../read/mention/mention.js';
import type { ClaimedMention } from '../claim/claim.js';

/** A mention with what a test cares about; all else is plain. */
export const madeUpMention = (
  id: string,
  told: Partial<Omit<ClaimedMention, 'proposition'>> & { proposition?: Partial<Proposition> } = {},
): ClaimedMention => ({
  id,
  claim: 'c.1',
  article: `${id}.1`,
  span: [[0, 10]],
  kind: 'lead',
  attribution: null,
  certainty: 'CT+',
  strength: 10,
  certaintyWords: [],
  rule: 'plain-assertion',
  mode: 'told',
  modeRule: 'plain',
  modeWords: [],
  scareWords: [],
  scareRule: null,
  on: null,
  ...told,
  proposition: {
    actor: null,
    action: null,
    objects: [],
    numbers: [],
    times: [],
    negated: false,
    demanded: false,
    terms: [],
    ...told.proposition,
  },
});

/** A mention that tells who does what to whom. */
export const madeUpTelling = (id: string, actor: string | null, action: string, ...objects: string[]): Mention =>
  madeUpMention(id, { proposition: { actor, action, objects, terms: [action] } });
