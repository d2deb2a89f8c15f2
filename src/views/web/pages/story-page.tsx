import type { ClaimBrief } from '../../../record/questions/claim-brief.js';
import type { StoryAnswer } from '../../../record/questions/find-story.js';
import type { ThreadAnswer } from '../../../record/questions/find-thread.js';
import type { StoryPoint } from '../../../record/questions/story-brief.js';
import { isShared } from '../gather-marks.js';
import { claimAt, outletAt, threadAt } from '../link.js';
import { AuditCard } from '../pieces/audit-card.js';
import { ArticleLine } from '../pieces/article-line.js';
import { ByPerson } from '../pieces/by-person.js';
import { ClaimCard } from '../pieces/claim-card.js';
import { FirstOf } from '../pieces/first-of.js';
import { LeadFinding } from '../pieces/lead-finding.js';
import { RelayPicture } from '../pieces/relay-picture.js';
import { StoryFacts } from '../pieces/story-facts.js';
import { ConflictCard, DriftCard } from '../pieces/side-by-side.js';
import { Timeline, type TimelineRow } from '../pieces/timeline.js';
import { showCount } from '../../wording/show-count.js';
import { showSides } from '../../wording/show-sides.js';
import { showPublisher } from '../../wording/show-publisher.js';
import { showDates } from '../../wording/show-date.js';
import { rowsOf } from './thread-page.js';

/** One story: its claims, its reports along time, who relayed whom, what changed. */
export const StoryPage = ({ answer }: { answer: StoryAnswer }) => {
  const { story, relays } = answer;
  return (
    <>
      <header class="page-head">
        <p class="kicker">
          Story <span class="when">{showDates(story.from, story.to)}</span>
        </p>
        <h1 dir="auto">{story.title}</h1>
        {story.lead && <LeadFinding lead={story.lead} />}
        <StoryFacts story={story} />
        <ByPerson corrections={answer.corrections} />
      </header>
      <section aria-labelledby="relays">
        <h2 id="relays">Who relayed whom</h2>
        <RelayPicture id="story-relays" graph={relays} />
      </section>
      <section aria-labelledby="when">
        <h2 id="when">When it was reported</h2>
        <Timeline id="story-timeline" name="Reports along time" rows={gatherRows(story.points)} />
      </section>
      {answer.thread && <InThread thread={answer.thread} />}
      <Claims claims={answer.claims} />
      <Findings answer={answer} />
      <section aria-labelledby="articles">
        <h2 id="articles">{showCount(story.articles, 'report')}</h2>
        <Reports points={story.points.slice(0, REPORTS)} />
        {story.points.length > REPORTS && (
          <details class="rest">
            <summary>{showCount(story.points.length - REPORTS, 'more report')}</summary>
            <Reports points={story.points.slice(REPORTS)} />
          </details>
        )}
      </section>
    </>
  );
};

/** The other stories of the running topic, so that years show on one time line. */
const InThread = ({ thread }: { thread: ThreadAnswer }) => (
  <section aria-labelledby="thread">
    <h2 id="thread">Part of a running topic</h2>
    <p>
      <a href={threadAt(thread.id)} dir="auto">
        {thread.title}
      </a>
      : {showCount(thread.stories.length, 'story', 'stories')}
    </p>
    <Timeline id="story-thread" name="Stories of the topic along time" rows={rowsOf(thread.stories)} />
  </section>
);

/** Claims and reports shown before the rest folds away. */
const CARDS = 6;
const REPORTS = 30;

const Reports = ({ points }: { points: readonly StoryPoint[] }) => (
  <ul class="article-list">
    {points.map(({ article }) => (
      <li>
        <ArticleLine article={article} />
      </li>
    ))}
  </ul>
);

/** What several tell as cards, what one alone tells as a list that opens. */
const Claims = ({ claims }: { claims: readonly ClaimBrief[] }) => {
  const shared = claims.filter(isShared);
  const alone = claims.filter((claim) => !isShared(claim));
  return (
    <section aria-labelledby="claims">
      <h2 id="claims">What is claimed</h2>
      <div class="cards">
        {shared.slice(0, CARDS).map((claim) => (
          <ClaimCard claim={claim} />
        ))}
      </div>
      {shared.length > CARDS && (
        <details class="rest">
          <summary>{showCount(shared.length - CARDS, 'more claim')} that several reports tell</summary>
          <div class="cards">
            {shared.slice(CARDS).map((claim) => (
              <ClaimCard claim={claim} />
            ))}
          </div>
        </details>
      )}
      {alone.length > 0 && (
        <details class="rest" open={shared.length === 0}>
          <summary>{showCount(alone.length, 'claim')} that one report tells</summary>
          <ul class="claim-list">
            {alone.map((claim) => (
              <li>
                <a href={claimAt(claim.id)} dir="auto">
                  {claim.text}
                </a>{' '}
                {claim.denied.most > 0 && <span class="tag tag-conflict">{showSides(claim)}</span>}
              </li>
            ))}
          </ul>
        </details>
      )}
      {claims.length === 0 && <p class="empty">No claim was found in this story.</p>}
    </section>
  );
};

const Findings = ({ answer: { drifts, conflicts, audits } }: { answer: StoryAnswer }) => (
  <>
    {drifts.length > 0 && (
      <section aria-labelledby="drifts">
        <h2 id="drifts">What changed on the way</h2>
        <FirstOf
          items={drifts}
          count={4}
          rest={(n) => `${showCount(n, 'more change')} of wording`}
          show={(drift) => <DriftCard drift={drift} withClaim />}
        />
      </section>
    )}
    {conflicts.length > 0 && (
      <section aria-labelledby="conflicts">
        <h2 id="conflicts">Who contradicts whom</h2>
        <FirstOf
          items={conflicts}
          count={3}
          rest={(n) => showCount(n, 'more conflict')}
          show={(conflict) => <ConflictCard conflict={conflict} />}
        />
      </section>
    )}
    {audits.length > 0 && (
      <section aria-labelledby="audits">
        <h2 id="audits">To check</h2>
        <div class="cards">
          {audits.map((audit) => (
            <AuditCard audit={audit} />
          ))}
        </div>
      </section>
    )}
  </>
);

/** One row an outlet, in the order of their first report. */
function gatherRows(points: readonly StoryPoint[]): TimelineRow[] {
  const rows = new Map<string, StoryPoint[]>();
  for (const point of points) {
    const name = showPublisher(point.article);
    const row = rows.get(name) ?? [];
    row.push(point);
    rows.set(name, row);
  }
  return [...rows].map(([name, own]) => ({ name, href: own[0]?.article.outlet ? outletAt(name) : null, points: own }));
}
