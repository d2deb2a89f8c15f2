import type { Spans } from '../../span.js';

export type AuditKind =
  | 'dateline'
  | 'self-contradiction'
  | 'unverifiable-voice'
  | 'headline-surer'
  | 'requoted'
  | 'borrowed-interview'
  | 'truncated';

/** Something in one article that a careful reader should check, with the words that show it. */
export interface Audit {
  readonly article: string;
  readonly kind: AuditKind;
  readonly spans: Spans;
  readonly why: string;
}
