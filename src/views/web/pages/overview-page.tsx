import type { Counts, Overview } from '../../../record/questions/find-overview.js';
import type { StoryBrief } from '../../../record/questions/story-brief.js';
import { storyAt } from '../link.js';
import { AuditCard } from '../pieces/audit-card.js';
import { DriftLine } from '../pieces/drift-line.js';
import { LeadFinding } from '../pieces/lead-finding.js';
import { Sheets } from '../pieces/sheets.js';
import { ConflictCard } from '../pieces/side-by-side.js';
import { Timeline } from '../pieces/timeline.js';
import { showCount } from '../../wording/show-count.js';
import { showDates } from '../../wording/show-date.js';
import { StoryCard } from '../pieces/story-card.js';

/** What the record is about. */
export const OverviewPage = ({ overview }: { overview: Overview }) => {
  const { counts, stories } = overview;
  return (
    <>
      <section class="hero">
        <h1>Many reports, how many origins?</h1>
        <p class="lede">
          hearsay reads a pile of news pages and shows, for every claim, who said it, through whom it came, and how many
          independent origins stand behind it. Follow any line to the words that it rests on.
        </p>
        <Figures counts={counts} />
      </section>
      {stories.total === 0 && (
        <p class="empty">
          This record holds {showCount(counts.pages, 'page')} and no story yet. Read pages into it with{' '}
          <code>hearsay read PATH…</code>
        </p>
      )}
      <div class="columns">
        <section aria-labelledby="stories" class="column-main">
          <h2 id="stories">{showCount(stories.total, 'story', 'stories')}</h2>
          {stories.items.filter(isShared).map((story) => (
            <StoryCard story={story}>{story.lead && <LeadFinding lead={story.lead} />}</StoryCard>
          ))}
          <Singles stories={stories.items.filter((story) => !isShared(story))} />
          <Sheets listing={stories} at="/" />
        </section>
        <Findings overview={overview} />
      </div>
      {stories.items.length > 0 && (
        <section aria-labelledby="when">
          <h2 id="when">When it was reported</h2>
          <Timeline
            id="stories-timeline"
            name="Stories along time"
            rows={stories.items.map((story) => ({ name: story.title, href: storyAt(story.id), points: story.points }))}
          />
        </section>
      )}
    </>
  );
};

/** A few findings of each kind. */
const Findings = ({ overview: { counts, drifts, conflicts, audits } }: { overview: Overview }) => (
  <div class="column-side">
    {drifts.length > 0 && (
      <section aria-labelledby="changed">
        <h2 id="changed">What changed on the way</h2>
        {drifts.slice(0, 2).map((drift) => (
          <DriftLine drift={drift} />
        ))}
        <p class="more">
          <a href="/changed">{allOf(counts.drifts, 'change')} of wording</a>
        </p>
      </section>
    )}
    {conflicts.length > 0 && (
      <section aria-labelledby="conflicts">
        <h2 id="conflicts">Who contradicts whom</h2>
        {conflicts.slice(0, 1).map((conflict) => (
          <ConflictCard conflict={conflict} />
        ))}
        <p class="more">
          <a href="/conflicts">{allOf(counts.conflicts, 'conflict')}</a>
        </p>
      </section>
    )}
    {audits.length > 0 && (
      <section aria-labelledby="audits">
        <h2 id="audits">Worth a check</h2>
        {audits.slice(0, 3).map((audit) => (
          <AuditCard audit={audit} />
        ))}
        <p class="more">
          <a href="/audits">{allOf(counts.audits, 'place')} to check</a>
        </p>
      </section>
    )}
  </div>
);

/** `All 7 conflicts`, `The conflict`. */
const allOf = (count: number, one: string): string => (count === 1 ? `The ${one}` : `All ${showCount(count, one)}`);

const Figures = ({ counts }: { counts: Counts }) => (
  <ul class="figures">
    <Figure count={counts.pages} words={counts.pages === 1 ? 'page' : 'pages'} />
    <Figure count={counts.outlets} words={counts.outlets === 1 ? 'outlet' : 'outlets'} />
    <Figure count={counts.claims} words={counts.claims === 1 ? 'claim' : 'claims'} />
    <Figure count={counts.origins} words={counts.origins === 1 ? 'origin' : 'origins'} />
  </ul>
);

const Figure = ({ count, words }: { count: number; words: string }) => (
  <li>
    <strong>{count.toLocaleString('en')}</strong> {words}
  </li>
);

const isShared = ({ articles }: StoryBrief): boolean => articles > 1;

/** Stories of one report each: there is nothing to compare in them, so they take one line. */
const Singles = ({ stories }: { stories: readonly StoryBrief[] }) =>
  stories.length > 0 && (
    <section class="singles" aria-labelledby="singles">
      <h3 id="singles">Told by one report</h3>
      <ul class="article-list">
        {stories.map((story) => (
          <li>
            <a class="headline" href={storyAt(story.id)} dir="auto">
              {story.title}
            </a>{' '}
            <span class="source">
              {showDates(story.from, story.to)}, {showCount(story.claims, 'claim')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
