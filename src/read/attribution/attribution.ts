import type { SpannedText, Spans } from '../../span.js';
import type { Act } from '../../known/act-words.js';
import type { Certainty } from '../mention/certainty.js';

export type AttributionKind = 'direct' | 'indirect' | 'mixed';

/** Source + cue + content: *Putin* (source) *has stated* (cue) *that …* (content). After PARC and PolNeAR. */
export interface Attribution {
  readonly id: string;
  readonly article: string;
  /** Empty where a cue stands without a source. */
  readonly source: Spans;
  readonly cue: Spans;
  readonly content: Spans;
  /** direct: inside quotation marks; indirect: outside; mixed: both. */
  readonly kind: AttributionKind;
  /** What the speaker does: says, writes, believes, intends, orders or perceives it. By the cue. */
  readonly act: Act;
  /** The person or body that the source resolves to, by its canonical name; null where undecided. */
  readonly speaker: string | null;
  /** What the article says the speaker is: office, trade or post, in its words; null where it does not say or nobody is resolved. */
  readonly role: SpannedText | null;
  /** The country, region or town that the article gives the speaker. */
  readonly place: SpannedText | null;
  /** The party or camp that the article gives the speaker. */
  readonly side: SpannedText | null;
  /** Whether the source is a person or body that the article does not name (`two officials`). */
  readonly anonymous: boolean;
  /** The attribution whose content holds this one. */
  readonly within: string | null;
  /** How sure the content is worded, through the cue. */
  readonly certainty: Certainty;
  readonly rule: string;
  /** How probable it is that source and content are both right, 0 to 1, as measured on annotated news. */
  readonly confidence: number;
}
