import type { Span } from '../../span.js';

/** A place to mark, of some kind; marks may overlap in any way. */
export interface Mark {
  readonly span: Span;
  readonly kind: string;
}

/** A stretch of text over which the same marks hold. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /** Kinds of the marks that cover it, each once, sorted. */
  readonly kinds: readonly string[];
}

/** Cuts `[start, end)` wherever a mark begins or ends, so that overlapping marks become segments side by side. Sweeps once. */
export function segmentText([start, end]: Span, marks: readonly Mark[]): Segment[] {
  const edges: { at: number; kind: string; step: 1 | -1 }[] = [];
  for (const { span, kind } of marks) {
    const from = Math.max(span[0], start);
    const to = Math.min(span[1], end);
    if (from < to) edges.push({ at: from, kind, step: 1 }, { at: to, kind, step: -1 });
  }
  edges.sort((a, b) => a.at - b.at);
  const open = new Map<string, number>();
  const segments: Segment[] = [];
  let at = start;
  const close = (to: number): void => {
    if (to <= at) return;
    segments.push({ start: at, end: to, kinds: [...open.keys()].sort() });
    at = to;
  };
  for (const edge of edges) {
    close(edge.at);
    const depth = (open.get(edge.kind) ?? 0) + edge.step;
    if (depth > 0) open.set(edge.kind, depth);
    else open.delete(edge.kind);
  }
  close(end);
  return segments;
}
