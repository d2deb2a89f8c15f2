import type { Child } from 'hono/jsx';

/** A picture in a box of its own that scrolls where the screen is narrower, with the same facts as a list below it. */
export const Picture = ({ name, children, list }: { name: string; children: Child; list: Child }) => (
  <figure class="picture">
    <div class="picture-box" tabindex={0} role="region" aria-label={`${name}, scrolls sideways on narrow screens`}>
      {children}
    </div>
    <details>
      <summary>{name} as a list</summary>
      {list}
    </details>
  </figure>
);
