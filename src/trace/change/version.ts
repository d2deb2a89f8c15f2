import type { Spans } from '../../span.js';

/** A page that was read again from the same address with other words: what an edit took away and put in. */
export interface Version {
  /** Id of the page as it was read later. */
  readonly page: string;
  /** Id of the page as it was read before. */
  readonly before: string;
  readonly url: string;
  /** When the later one was taken from its address, ISO 8601. */
  readonly seenAt: string;
  /** Lines of the later article, of the earlier one, or changed in both: share of the longer one's that stayed, 0 to 1. */
  readonly kept: number;
  /** Lines of the later page that the earlier one lacks. */
  readonly added: Spans;
  /** Lines of the earlier page that the later one lacks. */
  readonly removed: Spans;
}
