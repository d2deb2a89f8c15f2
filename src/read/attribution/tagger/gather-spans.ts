/** A run of tokens `[first, end)` in one role. */
export interface RoleSpan {
  readonly role: 'source' | 'cue' | 'content';
  readonly first: number;
  readonly end: number;
}

/** Roles by label: begin is `2 * index + 1`, inside the next number; 0 is outside. */
export const ROLES = ['source', 'cue', 'content'] as const;

/** Joins labels into runs, in reading order. An inside label without its begin starts a run of its own. */
export function gatherSpans(labels: Uint8Array, offset = 0): RoleSpan[] {
  const spans: RoleSpan[] = [];
  for (let i = 0; i < labels.length;) {
    const label = labels[i] ?? 0;
    const role = ROLES[(label - 1) >> 1];
    const first = i++;
    if (!role) continue;
    const inside = label + (label % 2);
    while (i < labels.length && labels[i] === inside) i++;
    spans.push({ role, first: offset + first, end: offset + i });
  }
  return spans;
}
