import type { ChangesAnswer } from '../../../record/questions/find-changes.js';
import { speakerAt } from '../link.js';
import { DriftCard } from '../pieces/side-by-side.js';
import { Wording } from '../pieces/wording.js';
import { showDate } from '../../wording/show-date.js';
import { showChange } from '../../wording/show-terms.js';

/** Wordings and positions that changed since a date. */
export const ChangedPage = ({ changes }: { changes: ChangesAnswer }) => (
  <>
    <header class="page-head">
      <h1>What changed{changes.since ? ` since ${showDate(changes.since)}` : ''}</h1>
      <p class="lede">
        Places where a relay made a claim surer, softer, or turned it round, and actors who hold something else than
        before; the latest first.
      </p>
      <p class="explain">Both wordings of a change lead to their place on the page they come from.</p>
      <form class="changed-form" action="/changed">
        <label>
          Since <input type="date" name="since" value={changes.since ?? ''} />
        </label>{' '}
        <label>
          About <input type="search" name="about" value={changes.about ?? ''} />
        </label>{' '}
        <button type="submit">Show</button>
      </form>
    </header>
    <section aria-labelledby="drifts">
      <h2 id="drifts">
        Wordings that changed on the way <span class="quiet">{changes.totals.drifts}</span>
      </h2>
      {changes.drifts.length === 0 && <p class="empty">No wording that changed was found.</p>}
      {changes.drifts.map((drift) => (
        <DriftCard drift={drift} withClaim />
      ))}
      <Unshown shown={changes.drifts.length} total={changes.totals.drifts} />
    </section>
    <section aria-labelledby="positions">
      <h2 id="positions">
        Positions that changed <span class="quiet">{changes.totals.positions}</span>
      </h2>
      {changes.positions.length === 0 && <p class="empty">No actor who changed was found.</p>}
      {changes.positions.map(({ actor, topic, change, from, to }) => (
        <article class={`pair pair-${change}`}>
          <h3>
            <a href={speakerAt(actor)}>{actor}</a> on {topic}: {showChange(change).toLowerCase()}
          </h3>
          <div class="pair-sides">
            <Wording mention={from} label="Before" />
            <Wording mention={to} label="After" />
          </div>
        </article>
      ))}
      <Unshown shown={changes.positions.length} total={changes.totals.positions} />
    </section>
  </>
);

/** Says what a cut list leaves out. */
const Unshown = ({ shown, total }: { shown: number; total: number }) =>
  shown < total && (
    <p class="quiet">
      The latest {shown} of {total} are shown: ask for a later date or a topic.
    </p>
  );
