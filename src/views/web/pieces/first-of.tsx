import type { Child } from 'hono/jsx';

/** The first few of a list; the others open on demand. `rest` says what they are: `12 more conflicts`. */
export function FirstOf<T>(props: {
  readonly items: readonly T[];
  readonly count: number;
  readonly rest: (count: number) => string;
  readonly show: (item: T) => Child;
}) {
  const { items, count, rest, show } = props;
  const more = items.slice(count);
  return (
    <>
      {items.slice(0, count).map(show)}
      {more.length > 0 && (
        <details class="rest">
          <summary>{rest(more.length)}</summary>
          {more.map(show)}
        </details>
      )}
    </>
  );
}
