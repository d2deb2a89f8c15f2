import type { Span } from '../../span.js';

export type TimeType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** A time expression with its TIMEX3 value: `2021-06`, `2024-11-23T09:00`, `P2Y`, `2024-W47`. */
export interface Time {
  readonly span: Span;
  readonly value: string;
  readonly type: TimeType;
}
