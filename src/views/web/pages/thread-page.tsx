import type { ThreadAnswer } from '../../../record/questions/find-thread.js';
import type { StoryBrief } from '../../../record/questions/story-brief.js';
import { storyAt } from '../link.js';
import { StoryCard } from '../pieces/story-card.js';
import { Timeline, type TimelineRow } from '../pieces/timeline.js';
import { showCount } from '../../wording/show-count.js';

/** A running topic: its stories on one time line. */
export const ThreadPage = ({ thread }: { thread: ThreadAnswer }) => (
  <>
    <header class="page-head">
      <p class="kicker">Thread</p>
      <h1 dir="auto">{thread.title}</h1>
      <p class="lede">
        {showCount(thread.stories.length, 'story', 'stories')} of one running topic, on one time line: each leads to its
        claims, their origins and words.
      </p>
    </header>
    <section aria-labelledby="when">
      <h2 id="when">When it was reported</h2>
      <Timeline id="thread-timeline" name="Stories along time" rows={rowsOf(thread.stories)} />
    </section>
    <section aria-labelledby="stories">
      <h2 id="stories">Its stories</h2>
      {thread.stories.map((story) => (
        <StoryCard story={story} />
      ))}
    </section>
  </>
);

/** One row a story. */
export const rowsOf = (stories: readonly StoryBrief[]): TimelineRow[] =>
  stories.map(({ id, title, points }) => ({ name: title, href: storyAt(id), points }));
