import type { ThreadAnswer } from '../../../record/questions/find-thread.js';
import type { StoryBrief } from '../../../record/questions/story-brief.js';
import { storyAt } from '../link.js';
import { StoryFacts } from '../pieces/story-facts.js';
import { Timeline, type TimelineRow } from '../pieces/timeline.js';
import { showCount } from '../show-count.js';
import { showDates } from '../show-date.js';

/** A running topic: its stories on one time line. */
export const ThreadPage = ({ thread }: { thread: ThreadAnswer }) => (
  <>
    <header class="page-head">
      <p class="kicker">Thread</p>
      <h1 dir="auto">{thread.title}</h1>
      <p class="lede">{showCount(thread.stories.length, 'story', 'stories')} of one running topic.</p>
    </header>
    <section aria-labelledby="when">
      <h2 id="when">When it was reported</h2>
      <Timeline id="thread-timeline" name="Stories along time" rows={rowsOf(thread.stories)} />
    </section>
    <section aria-labelledby="stories">
      <h2 id="stories">Its stories</h2>
      {thread.stories.map((story) => (
        <article class="story-card">
          <p class="when">{showDates(story.from, story.to)}</p>
          <h3>
            <a href={storyAt(story.id)} dir="auto">
              {story.title}
            </a>
          </h3>
          <StoryFacts story={story} />
        </article>
      ))}
    </section>
  </>
);

/** One row a story. */
export const rowsOf = (stories: readonly StoryBrief[]): TimelineRow[] =>
  stories.map(({ id, title, points }) => ({ name: title, href: storyAt(id), points }));
