import type { OutletTable } from '../known/find-outlet.js';
import type { Memo } from '../memo.js';
import type { Audit } from './audit/audit.js';
import type { Drift, Position } from './change/change.js';
import type { Claim, ClaimedMention } from './claim/claim.js';
import type { Conflict } from './conflict/conflict.js';
import type { Corrected, Correction } from './correction/correction.js';
import type { Echo } from './echo/echo.js';
import type { Chain, Origin } from './origin/origin.js';
import type { RepeatedLine } from './site/set-aside-repeated.js';
import type { Story } from './story/story.js';
import type { Thread } from './story/thread.js';

/** All that shows only when pages lie side by side: a pure function of readings, the same for any order of pages. */
export interface Trace {
  readonly echoes: readonly Echo[];
  readonly stories: readonly Story[];
  readonly threads: readonly Thread[];
  readonly claims: readonly Claim[];
  readonly mentions: readonly ClaimedMention[];
  readonly chains: readonly Chain[];
  readonly origins: readonly Origin[];
  readonly drifts: readonly Drift[];
  readonly positions: readonly Position[];
  readonly conflicts: readonly Conflict[];
  readonly audits: readonly Audit[];
  /** What became of the corrections that people made. */
  readonly corrected: readonly Corrected[];
  /** Lines of articles that other pages of their site show too: furniture, for the trace. */
  readonly repeated: readonly RepeatedLine[];
}

/** What tracing may use beside the readings. */
export interface TraceInputs {
  /** What people corrected, in any order. */
  readonly corrections?: readonly Correction[];
  /** Known outlets (`createOutletTable`); the shipped ones where absent. */
  readonly outlets?: OutletTable | undefined;
  /** When pages were taken from their addresses, by id, as ISO 8601: a page cannot have been published after that. Not when they were read. */
  readonly seen?: ReadonlyMap<string, string>;
  /** What was worked out in traces before (`createMemo`): pages that stayed need little work again; the trace is the same without it. */
  readonly memo?: Memo | undefined;
}
