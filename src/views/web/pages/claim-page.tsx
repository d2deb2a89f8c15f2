import type { ClaimAnswer } from '../../../record/questions/find-claim.js';
import { claimAt, storyAt } from '../link.js';
import { MentionTable } from '../pieces/mention-table.js';
import { OriginCard } from '../pieces/origin-card.js';
import { FirstOf } from '../pieces/first-of.js';
import { OriginCount } from '../pieces/origin-count.js';
import { RelayPicture } from '../pieces/relay-picture.js';
import { ConflictCard, DriftCard } from '../pieces/side-by-side.js';
import { StrengthPicture } from '../pieces/strength-picture.js';
import { showCount, showRange } from '../../wording/show-count.js';

/** Tellings shown before the rest folds away. */
const TELLINGS = 24;

/** One claim: every telling side by side, and every way back to where it began. */
export const ClaimPage = ({ answer }: { answer: ClaimAnswer }) => {
  const { claim, storyTitle, mentions, origins, relations, relays, drifts, conflicts } = answer;
  return (
    <>
      <header class="page-head">
        <p class="kicker">
          Claim in the story{' '}
          <a href={storyAt(claim.story)} dir="auto">
            {storyTitle}
          </a>
        </p>
        <h1 class="claim-head" dir="auto">
          {claim.text}
        </h1>
        <p class="lede">
          <OriginCount reports={claim.reports} least={claim.least} most={claim.most} />
        </p>
        <p class="explain">{explainRange(claim.least, claim.most)}</p>
        {relations.map((other) => (
          <p class="explain" dir="auto">
            {other.kind === 'narrower' ? 'Narrower than ' : 'Wider than '}
            <a href={claimAt(other.claim)}>{other.text}</a>: {other.why}. Neither corroborates the other.
          </p>
        ))}
      </header>
      <section aria-labelledby="tellings">
        <h2 id="tellings">{showCount(mentions.length, 'telling')}, in exact words</h2>
        {mentions.length > 2 && <StrengthPicture id="claim-strengths" mentions={mentions} />}
        <Tellings mentions={mentions} />
      </section>
      {drifts.length > 0 && (
        <section aria-labelledby="drifts">
          <h2 id="drifts">What changed on the way</h2>
          <FirstOf
            items={drifts}
            count={4}
            rest={(n) => `${showCount(n, 'more change')} of wording`}
            show={(drift) => <DriftCard drift={drift} />}
          />
        </section>
      )}
      <Origins origins={origins} relays={relays} />
      {conflicts.length > 0 && (
        <section aria-labelledby="conflicts">
          <h2 id="conflicts">What contradicts it</h2>
          <FirstOf
            items={conflicts}
            count={3}
            rest={(n) => showCount(n, 'more conflict')}
            show={(conflict) => <ConflictCard conflict={conflict} />}
          />
        </section>
      )}
    </>
  );
};

const Tellings = ({ mentions }: { mentions: ClaimAnswer['mentions'] }) => (
  <>
    <MentionTable mentions={mentions.slice(0, TELLINGS)} />
    {mentions.length > TELLINGS && (
      <details class="rest">
        <summary>{showCount(mentions.length - TELLINGS, 'more telling')}</summary>
        <MentionTable mentions={mentions.slice(TELLINGS)} />
      </details>
    )}
  </>
);

const Origins = ({ origins, relays }: Pick<ClaimAnswer, 'origins' | 'relays'>) => (
  <section aria-labelledby="origins">
    <h2 id="origins">Where it comes from</h2>
    {relays.edges.length > 0 && <RelayPicture id="claim-relays" graph={relays} />}
    <FirstOf
      items={origins}
      count={8}
      rest={(n) => showCount(n, 'more origin')}
      show={(account) => <OriginCard account={account} nth={origins.indexOf(account) + 1} />}
    />
    {origins.length === 0 && <p class="empty">No chain is known for this claim.</p>}
  </section>
);

/** What the range of origins says. */
function explainRange(least: number, most: number): string {
  if (least !== most)
    return `At least ${least} and at most ${most}: unnamed sources may or may not be the same people, so the count is ${showRange(least, most)}.`;
  return most === 1
    ? 'However many report it, all of them have it from one place.'
    : `${most} places told it independently of each other.`;
}
