import { createMemo } from '../../memo.js';
import { InputError } from '../../errors.js';
import type { Outlet } from '../../known/outlets.js';
import type { MovedMention } from '../../record/save-trace.js';
import { type SeenPage, takenTimes } from '../../record/find-seen.js';
import { findNews, findVersions, trace } from '../../pipeline.js';
import type { Version } from '../../trace/change/version.js';
import type { Correction } from '../../trace/correction/correction.js';
import type { News } from '../../trace/news/news.js';
import type { Trace } from '../../trace/trace.js';
import { tableOf } from '../cli/table-of-outlets.js';
import { compareLists } from './compare-lists.js';

/** What the thread that traces is told, one after the other: in parts, so that whoever tells it can do other things in between. */
export type TraceStep =
  /** The trace that the record holds. */
  | { readonly do: 'start'; readonly kept: Trace }
  /** More pages, behind `held` others. */
  | { readonly do: 'add'; readonly held: number; readonly pages: readonly SeenPage[] }
  /** Traces all `held` pages. */
  | { readonly do: 'trace'; readonly held: number; readonly corrections: readonly Correction[] }
  /** How one list of the new trace differs from the one before; null where it does not. */
  | { readonly do: 'take'; readonly list: keyof Trace }
  /** Mentions whose claim is another one than before. */
  | { readonly do: 'take-mentions' }
  /** The new trace is in the record. */
  | { readonly do: 'keep' };

/** What came of tracing, but for its lists. */
export interface Traced {
  readonly news: readonly News[];
  readonly versions: readonly Version[];
}

let pages: SeenPage[] = [];
let kept: Trace | null = null;
let made: Trace | null = null;
/** What traces worked out so far, for the next one. */
let memo = createMemo();

/** Does one step, in a thread of its own, which holds all readings and the last trace from one time to the next. Throws InputError `lost`. */
export function followTrace(step: TraceStep, { outlets }: { readonly outlets: readonly Outlet[] }): unknown {
  switch (step.do) {
    case 'start':
      [pages, kept, made, memo] = [[], step.kept, null, createMemo()];
      return null;
    case 'add':
      checkHeld(step.held);
      pages.push(...step.pages);
      return null;
    case 'trace':
      checkHeld(step.held);
      return traceAll(step.corrections, outlets);
    case 'take': {
      const [before, after] = [kept?.[step.list] ?? [], made?.[step.list] ?? []];
      return compareLists<object>(before, after);
    }
    case 'take-mentions':
      return findMoved(kept?.mentions ?? [], made?.mentions ?? []);
    case 'keep':
      [kept, made] = [made, null];
      return null;
  }
}

/** A thread that died, and one that took its place, knows nothing of what the first was told. */
function checkHeld(held: number): void {
  if (kept === null || pages.length !== held)
    throw new InputError('lost', `expected to hold ${held} pages, holds ${pages.length}`);
}

function traceAll(corrections: readonly Correction[], outlets: readonly Outlet[]): Traced {
  const seen = takenTimes(pages);
  const readings = pages.map(({ reading }) => reading);
  made = trace(readings, { corrections, outlets: tableOf(outlets), seen, memo });
  return { news: kept ? findNews(kept, made) : [], versions: findVersions(pages) };
}

function findMoved(before: Trace['mentions'], after: Trace['mentions']): MovedMention[] {
  // What is the very object of before has not moved; of the others the claims are compared.
  const [were, are] = [new Set(before), new Set(after)];
  const old = new Map(before.flatMap((m) => (are.has(m) ? [] : [[m.id, m.claim] as const])));
  const moved = after.filter((m) => !were.has(m) && old.get(m.id) !== m.claim).map(({ id, claim }) => ({ id, claim }));
  for (const m of after) if (!were.has(m)) old.delete(m.id);
  return [...[...old.keys()].map((id) => ({ id, claim: null })), ...moved];
}
